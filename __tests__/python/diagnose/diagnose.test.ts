import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagnose } from '../../../src/python/diagnose/diagnose';
import { Diagnosis } from '../../../src/python/diagnose/diagnosis';
import { Parser } from '../../../src/python/parser';
import { PythonSyntaxError } from '../../../src/python/syntax-error';
import { PYTHON_VERSIONS, type PythonVersion } from '../../../src/python/tree';

const cases = JSON.parse(readFileSync(join(__dirname, 'cases.json'), 'utf8')) as string[];
const expected = JSON.parse(readFileSync(join(__dirname, 'expected.json'), 'utf8')) as {
  versions: PythonVersion[];
  errors: (string | null)[][];
};

const parsers = new Map(PYTHON_VERSIONS.map((version) => [version, new Parser(version)]));

/** Our error for a text, as the expectations write them; null when the parser accepts it. */
function errorOf(text: string, version: PythonVersion): string | null {
  const source = new TextEncoder().encode(text);
  try {
    parsers.get(version)!.parse(source, source.length);
    return null;
  } catch (error) {
    if (!(error instanceof PythonSyntaxError)) throw error;
    const diagnosis = diagnose(source, source.length, version, error);
    if (!(diagnosis instanceof Diagnosis)) return `${diagnosis.type}: ${diagnosis.message}`;
    return `${diagnosis.type}: ${diagnosis.message} at ${diagnosis.line}:${diagnosis.offset}`;
  }
}

describe.each(expected.versions.map((version, i) => [version, i] as const))('CPython %s', (version, i) => {
  test.each(cases.map((source, k) => [JSON.stringify(source), k] as const))('%s', (_title, k) => {
    expect(errorOf(cases[k]!, version)).toBe(expected.errors[k]![i]!);
  });
});

describe('where a statement stands does not matter', () => {
  const before = 'import a\n\n\n@b\ndef c(d):\n    if e:\n        return f\n    else:\n        pass\n\nif g:\n    h\n';
  const lines = before.split('\n').length - 1;
  const shifted = (error: string): string => error.replace(/ at (\d+):/, (_, line: string) => ` at ${Number(line) + lines}:`);
  const alone = cases.filter((source, k) => {
    const error = expected.errors[k]![0] ?? null;
    // Messages that tell a line, and words that the end of the statement before changes.
    return error !== null && !/ line \d|indent|future/.test(error) && !/^\s|^(else|elif)\b|__future__/.test(source);
  });
  test.each(alone.map((source) => [JSON.stringify(source), source]))('%s', (_title, source) => {
    expect(errorOf(before + source, '3.13')).toBe(shifted(errorOf(source, '3.13')!));
  });
});
