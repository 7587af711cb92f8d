import { OUTPUTS } from '../../src/options/outputs';

/** The README's table of outputs. */
export function renderOutputTable(): string {
  const rows = Object.entries(OUTPUTS).map(([name, help]) => `| \`${name}\` | ${help} |`);
  return ['| output | what it is |', '| --- | --- |', ...rows].join('\n');
}
