import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pushEvent } from '../support/events';
import type { LogCommand } from '../support/log-commands';
import { Scene } from '../support/scene';
import { toHtml } from '../report/gfm';
import { query } from './query';

const onPosix = process.platform === 'win32' ? test.skip : test;

/** What a terminal or a reader would take for something else. */
const INVISIBLE = /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b-\u200f]/;

/** Names that try to be commands, Markdown, HTML, links, mentions, terminal sequences, other files. */
const NAMES = [
  'a\n::set-output name=x::y.py',
  '##[error]z.py',
  '#\u00ad#[add-mask]z.py',
  'x\r::add-mask::1.py',
  'x\r\n##[set-env name=PATH]1.py',
  '::stop-commands::x.py',
  '\u2028::error::x.py',
  '\u200b::error::x.py',
  '\u3164::error::x.py',
  '\x1b[31mred.py',
  '\u202egpj.py',
  '| a | b |.py',
  '<img src=x onerror=alert(1)>.py',
  '--> <!-- ast-dataset.py',
  '@octocat see #1 and https:⁄⁄evil.example www.evil.example.py',
  '`tick`` [x](javascript:alert(1)).py',
  'quo\'te".py',
  'back\\slash.py',
  '-rf.py',
  '$(touch owned).py',
  '日本.py',
];

/** The commands that every run gives. */
const USUAL = [
  ['group', 'Indexing'],
  ['endgroup', ''],
];
const given = (commands: readonly LogCommand[]): string[][] =>
  commands.filter(({ name }) => name !== 'debug' && name !== 'add-mask').map(({ name, data }) => [name, data]);

onPosix(
  'whatever files the log names, it gives no command',
  async () => {
    // It names the first five that do not parse.
    for (let first = 0; first < NAMES.length; first += 5) {
      const names = NAMES.slice(first, first + 5);
      const scene = await Scene.start({ 'pyproject.toml': '', ...Object.fromEntries(names.map((name) => [name, 'def f(:\n'])) });
      const { status, stdout, commands } = await scene.run({ inputs: { upload: 'false', summary: 'false' } });
      expect({ status, commands: given(commands) }).toEqual({ status: 0, commands: USUAL });
      expect(stdout.match(/SyntaxError/g)).toHaveLength(names.length);
      expect(stdout).not.toMatch(INVISIBLE);
      await scene.close();
    }
  },
  60_000,
);

onPosix(
  'a repository of hostile names issues no command and forges nothing',
  async () => {
    const code = 'def f(:\n';
    const scene = await Scene.start({ 'pyproject.toml': '', ...Object.fromEntries(NAMES.map((name) => [name, code])) });
    const { folder } = scene.repository;
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0x2e, 0x70, 0x79])]), 'def g(x): return x\n');
    // Names and texts inside of files, too.
    scene.repository.write({
      'names.py': 'raise_ = "::error::x"\ndef \u00aa\u{1d4d0}(x, \u5909\u6570):\n    if x:\n        return x\n',
      'message.py': '"\\\n::error::in a string\n##[error]x"\n\u202e = 1\n',
    });
    symlinkSync('/etc', join(folder, 'etc'));
    symlinkSync('/etc/passwd', join(folder, 'passwd.py'));
    execFileSync('mkfifo', [join(folder, 'pipe.py')]);
    const after = scene.repository.commit('::error::more\n##[error]');
    const { status, stderr, stdout, commands, outputs, summary } = await scene.run({
      payload: pushEvent({ before: null, after }),
      inputs: { markdown: 'true', duckdb: 'true', jsonl: 'true' },
    });

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(given(commands)).toEqual([...USUAL, ['group', 'Uploading the artifact'], ['endgroup', '']]);
    expect(commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data)).toEqual([
      scene.standIn.token,
      expect.stringContaining('c2ln'),
      expect.stringContaining('c2ln'),
    ]);
    expect(stdout).not.toMatch(INVISIBLE);
    expect(Object.keys(outputs)).not.toContain('x');

    const rows = await query(
      await scene.download(outputs['artifact-id']!),
      `select path from '$out/metrics/ast.parquet' where not ok order by all`,
    );
    expect(rows.map(({ path }) => path)).toEqual(expect.arrayContaining(NAMES));
    expect(outputs['files-rejected']).toBe(String(NAMES.length + 1));

    const html = toHtml(summary);
    const tags = new Set([...html.matchAll(/<(?!!--)\/?([a-z0-9]+)/g)].map((match) => match[1]!));
    expect([...tags].sort()).toEqual([
      'a',
      'code',
      'details',
      'h3',
      'h4',
      'p',
      'pre',
      'strong',
      'summary',
      'table',
      'tbody',
      'td',
      'th',
      'thead',
      'tr',
    ]);
    expect(html).not.toContain('<!--');
    for (const [, address] of html.matchAll(/href="([^"]*)"/g)) expect(address).toMatch(/^https:\/\/github\.com\/octo-org\/octo-repo\//);
    expect(summary).not.toMatch(/[\u202a-\u202e\u2066-\u2069\r]/);
    expect(summary).not.toMatch(/@octocat/);
    // Every row of every table has as many cells as its head.
    for (const table of html.match(/<table>[^]*?<\/table>/g) ?? []) {
      const cells = table.match(/<tr>[^]*?<\/tr>/g)!.map((row) => row.match(/<t[hd]/g)!.length);
      expect(new Set(cells).size).toBe(1);
    }
    await scene.close();
  },
  60_000,
);
