import { OPTIONS } from '../../src/options/table';
import { MAX_FILE_SIZE } from '../../src/discover';
import { PYTHON_VERSIONS } from '../../src/python/tree';
import { renderHelp } from '../../src/options/help';

test('the table agrees with the rooms that it serves', () => {
  expect(OPTIONS['python-version'].choices).toEqual(PYTHON_VERSIONS);
  expect(OPTIONS['python-version'].default).toBe(PYTHON_VERSIONS.at(-1));
  expect(OPTIONS['max-file-size'].default).toBe(MAX_FILE_SIZE);
});

test('help fits a terminal and names every option', () => {
  const help = renderHelp();
  for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(96);
  for (const [name, { doors }] of Object.entries(OPTIONS)) {
    if (name !== 'root' && (doors as readonly string[]).includes('cli')) expect(help).toContain(`--${name}`);
  }
});
