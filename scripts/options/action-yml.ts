import { describeDefault } from '../../src/options/help';
import { OUTPUTS } from '../../src/options/outputs';
import { OPTION_NAMES, specOf } from '../../src/options/table';

/** action.yml: inputs have no `default` but the token, so that one that is not given can be told from one that is. */
export function renderActionYml(): string {
  const inputs = OPTION_NAMES.filter((name) => specOf(name).doors.includes('action')).flatMap((name) => {
    const spec = specOf(name);
    const form = spec.type === 'globs' ? ', one glob per line' : spec.choices === undefined ? '' : `: ${spec.choices.join(' or ')}`;
    return [
      `  ${name}:`,
      `    description: ${quoted(`${spec.help}${form} (${describeDefault(spec)})`)}`,
      '    required: false',
      ...(spec.expression === undefined ? [] : [`    default: ${spec.expression}`]),
    ];
  });
  const outputs = Object.entries(OUTPUTS).flatMap(([name, help]) => [`  ${name}:`, `    description: ${quoted(help)}`]);
  return [
    '# Generated from src/options/table.ts by scripts/generate-options.ts. DO NOT EDIT.',
    'name: AST dataset',
    'description: Turns a Python repository into a queryable dataset of its syntax trees, calls, imports and metrics',
    'branding:',
    '  icon: database',
    '  color: blue',
    'inputs:',
    ...inputs,
    'outputs:',
    ...outputs,
    'runs:',
    '  using: node24',
    '  main: dist/index.js',
    '',
  ].join('\n');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
