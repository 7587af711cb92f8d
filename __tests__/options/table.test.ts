import { OPTIONS } from '../../src/options/table';
import { MAX_FILE_SIZE } from '../../src/discover';
import { PYTHON_VERSIONS } from '../../src/python/tree';
import { renderHelp } from '../../src/options/help';

test('the table agrees with the rooms that it serves', () => {
  expect(OPTIONS['python-version'].choices).toEqual(PYTHON_VERSIONS);
  expect(OPTIONS['python-version'].default).toBe(PYTHON_VERSIONS.at(-1));
  expect(OPTIONS['max-file-size'].default).toBe(MAX_FILE_SIZE);
});

test('help fits a terminal and names every option, of all commands and of each', () => {
  const whole = renderHelp();
  for (const [command, door] of Object.entries({ index: 'cli', diff: 'diff', query: 'query', ingest: 'ingest' })) {
    const help = renderHelp(command);
    expect(help).toMatch(new RegExp(`^Usage: ast-dataset ${command} `));
    expect(help.match(/^Usage:/gm)).toHaveLength(1);
    expect(help).toContain(`ast-dataset ${command} `);
    for (const line of [...help.split('\n'), ...whole.split('\n')]) expect(line.length).toBeLessThanOrEqual(96);
    for (const [name, { doors }] of Object.entries(OPTIONS)) {
      if (!(doors as readonly string[]).includes(door)) continue;
      const shown = name === 'root' && door === 'cli' ? '  root  ' : `--${name}`;
      expect(whole).toContain(shown);
      expect(help).toMatch(new RegExp(`^ *${shown}`, 'm'));
    }
  }
});
