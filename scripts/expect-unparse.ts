/**
 * Writes what each CPython makes of the cases of __tests__/python/unparse and __tests__/python/literals, into *.expected.json
 * beside them. For the Pythons see pythons.ts.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PYTHON_VERSIONS, type PythonVersion } from '../src/python/tree';
import { askEachPython } from './pythons';

const unparseCases = join(__dirname, '../__tests__/python/unparse/cases');
const literalCases = join(__dirname, '../__tests__/python/literals/cases');
const program = (name: string): string => readFileSync(join(__dirname, 'expectations', name), 'utf8');

type UnparseAnswer = Record<string, { statements: (string | null)[]; module: string | null } | undefined>;

interface LiteralAnswer {
  literals: unknown[];
  docstrings: string[];
  /** For each code point: printable, XID_Start, XID_Continue. */
  code_points: [boolean, boolean, boolean][];
}

/** The answer that all versions give, else theirs by version. */
function merge(versions: readonly PythonVersion[], answerOf: (version: PythonVersion) => unknown): unknown {
  const texts = new Set(versions.map((version) => JSON.stringify(answerOf(version))));
  return texts.size === 1
    ? answerOf(versions[0]!)
    : { by_version: Object.fromEntries(versions.map((version) => [version, answerOf(version)])) };
}

const lines = (values: readonly unknown[]): string => values.map((value) => `    ${JSON.stringify(value)}`).join(',\n');

async function expectUnparse(): Promise<void> {
  const names = readdirSync(unparseCases).filter((name) => name.endsWith('.py'));
  const sources = Object.fromEntries(names.map((name) => [name, readFileSync(join(unparseCases, name), 'utf8')]));
  const answers = (await askEachPython(program('unparse.py'), sources)) as Record<PythonVersion, UnparseAnswer>;
  for (const name of names) {
    const versions = PYTHON_VERSIONS.filter((version) => answers[version][name] !== undefined);
    if (versions.length === 0) throw new Error(`${name}: no Python accepts it`);
    const count = answers[versions[0]!][name]!.statements.length;
    const statements = Array.from({ length: count }, (_, i) => merge(versions, (version) => answers[version][name]!.statements[i]));
    const module = merge(versions, (version) => answers[version][name]!.module);
    writeFileSync(
      join(unparseCases, name.replace(/\.py$/, '.expected.json')),
      `{\n  "versions": ${JSON.stringify(versions)},\n  "statements": [\n${lines(statements)}\n  ],\n  "module": ${JSON.stringify(module)}\n}\n`,
    );
  }
}

async function expectLiterals(): Promise<void> {
  const question = JSON.parse(readFileSync(join(literalCases, 'cases.json'), 'utf8')) as {
    literals: string[];
    docstrings: string[];
    code_points: number[];
  };
  const answers = (await askEachPython(program('literals.py'), question)) as Record<PythonVersion, LiteralAnswer>;
  const literals = question.literals.map((source, i) => ({
    source,
    outcome: merge(PYTHON_VERSIONS, (version) => answers[version].literals[i]),
  }));
  const docstrings = question.docstrings.map((text, i) => [text, answers['3.13'].docstrings[i]]);
  const codePoints = question.code_points.map((code, i) => [code, merge(PYTHON_VERSIONS, (version) => answers[version].code_points[i])]);
  writeFileSync(
    join(literalCases, 'cases.expected.json'),
    `{\n  "literals": [\n${lines(literals)}\n  ],\n  "docstrings": [\n${lines(docstrings)}\n  ],\n  "code_points": [\n${lines(codePoints)}\n  ]\n}\n`,
  );
}

void expectUnparse().then(expectLiterals);
