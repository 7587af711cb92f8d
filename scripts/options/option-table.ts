import { describeDefault } from '../../src/options/help';
import { OPTION_NAMES, specOf } from '../../src/options/table';

/** The README's table: one row per option, and where it can be given. */
export function renderOptionTable(): string {
  const rows = OPTION_NAMES.map((name) => {
    const spec = specOf(name);
    const value = spec.type === 'flag' ? '' : ` ${spec.placeholder ?? spec.choices?.join('\\|') ?? ''}`;
    const cli = spec.doors.every((door) => door === 'action') ? '' : name === 'root' ? '`root`' : `\`--${name}${value}\``;
    const input = spec.doors.includes('action') ? `\`${name}\`` : '';
    const fallback = describeDefault(spec).replace('default: ', '');
    return `| ${cli} | ${input} | ${spec.help} | ${fallback} |`;
  });
  return ['| option | input of the action | what it does | default |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
