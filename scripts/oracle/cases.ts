import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome, Failure } from './oracle';

/**
 * The small cases of `__tests__/python/cases/<area>/`: `snippets.txt` (one JSON string a line; `b"…"` is bytes, a unit each) and .py files.
 * `expected.txt` beside them is written by CPython (`npm run cases`):
 *   # the snippet or file name
 *   @ versions with the same outcome
 *   the lines of the tree, then `= constant` for each constant, or
 *   ! class: message at line:offset-end line:end offset
 */
export interface Case {
  readonly title: string;
  readonly source: Uint8Array;
}

export function readCases(folder: string): Case[] {
  const cases: Case[] = [];
  const snippets = join(folder, 'snippets.txt');
  if (existsSync(snippets)) {
    for (const title of readFileSync(snippets, 'utf8').split('\n')) if (title !== '') cases.push({ title, source: snippetBytes(title) });
  }
  for (const name of readdirSync(folder).sort()) {
    if (name.endsWith('.py')) cases.push({ title: name, source: readFileSync(join(folder, name)) });
  }
  return cases;
}

export function snippetBytes(title: string): Uint8Array {
  if (title.startsWith('b')) return Buffer.from(JSON.parse(title.slice(1)) as string, 'latin1');
  return Buffer.from(JSON.parse(title) as string, 'utf8');
}

/** An outcome as the lines of `expected.txt`. */
export function outcomeText(outcome: Outcome): string {
  if ('error' in outcome) return `! ${failureText(outcome.error)}`;
  const { tree = '', constants = '' } = outcome.sections;
  return constants === '' ? tree : `${tree}\n${constants.replace(/^/gm, '= ')}`;
}

/** `class: message at line:offset-end line:end offset`, as much of it as there is. */
export function failureText([type, message, line, offset, endLine, endOffset]: Failure): string {
  const end = endLine === null ? '' : `-${endLine}:${endOffset ?? '?'}`;
  const place = line === null ? '' : ` at ${line}:${offset ?? '?'}${end}`;
  return `${type}: ${message.replaceAll('\n', '\\n')}${place}`;
}

/** An outcome's text without the end of a rejection's span, which no row shows. */
export function withoutEnd(text: string): string {
  return text.startsWith('! ') ? text.replace(/( at \d+:-?\d+)-\d+:(-?\d+|\?)$/, '$1') : text;
}

export type Expectations = Map<string, Map<string, string>>;

/** title → version → outcome text. */
export function readExpectations(text: string): Expectations {
  const expectations: Expectations = new Map();
  for (const block of text.replace(/\n$/, '').split('\n# ').slice(1)) {
    const [title = '', ...groups] = block.split('\n@ ');
    const byVersion = new Map<string, string>();
    for (const group of groups) {
      const end = group.indexOf('\n');
      for (const version of group.slice(0, end).split(' ')) byVersion.set(version, group.slice(end + 1));
    }
    expectations.set(title, byVersion);
  }
  return expectations;
}
