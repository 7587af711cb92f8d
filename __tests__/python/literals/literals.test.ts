import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanDocstring } from '../../../src/python/literals/docstring';
import { validText } from '../../../src/python/literals/valid-text';
import { bytesValue, floatValue, imaginaryValue, integerText, stringCharacters, stringValue } from '../../../src/python/literals/values';
import { Parser } from '../../../src/python/parser';
import { PythonSyntaxError } from '../../../src/python/syntax-error';
import {
  columnOf,
  ConstantType,
  Field,
  forEachChild,
  Kind,
  lineOf,
  PYTHON_VERSIONS,
  type PythonVersion,
  type Tree,
} from '../../../src/python/tree';
import { isPrintable, isXidContinue, isXidStart } from '../../../src/python/unicode/properties';

/** What CPython makes of a source (scripts/expect-unparse.ts): the values in the order of `ast.walk`, or its words. */
type Outcome = { values: [string, unknown][] } | { error: string; line: number; offset: number };

interface Expectations {
  literals: { source: string; outcome: Outcome | { by_version: Record<PythonVersion, Outcome> } }[];
  docstrings: [string, string][];
  code_points: [number, Properties | { by_version: Record<PythonVersion, Properties> }][];
}

/** Printable, XID_Start, XID_Continue. */
type Properties = [boolean, boolean, boolean];

const { literals, docstrings, code_points } = JSON.parse(
  readFileSync(join(__dirname, 'cases/cases.expected.json'), 'utf8'),
) as Expectations;

function bits(value: number): string {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return bytes.toString('hex');
}

function valueOf(tree: Tree, node: number): [string, unknown] {
  const type: ConstantType = tree.heap[node + Field.Constant_value]!;
  switch (type) {
    case ConstantType.Str: {
      const characters = stringCharacters(tree, node);
      return ['str', Array.from(characters as Iterable<string>, (character) => character.codePointAt(0))];
    }
    case ConstantType.Bytes:
      return ['bytes', [...bytesValue(tree, node)]];
    case ConstantType.Int:
      return ['int', integerText(tree, node)];
    case ConstantType.Float:
      return ['float', bits(floatValue(tree, node))];
    default:
      return ['complex', bits(imaginaryValue(tree, node))];
  }
}

/** The values of all constants, breadth first as in `ast.walk`. */
function valuesOf(tree: Tree): [string, unknown][] {
  const queue = [tree.root];
  const values: [string, unknown][] = [];
  for (const node of queue) {
    if (tree.heap[node] === Kind.Constant) values.push(valueOf(tree, node));
    forEachChild(tree, node, (child) => queue.push(child));
  }
  return values;
}

/** The Constant of a module of one expression. */
function onlyConstant(tree: Tree): number {
  let constant = 0;
  forEachChild(tree, tree.root, (statement) => {
    forEachChild(tree, statement, (child) => {
      constant = child;
    });
  });
  return constant;
}

/** CPython's line and offset (in characters, from 1) of a byte. */
function place(source: Buffer, at: number): [number, number] {
  const lineStarts = [0];
  for (let i = 0; i < source.length; i++) {
    if (source[i] === 0x0a || (source[i] === 0x0d && source[i + 1] !== 0x0a)) lineStarts.push(i + 1);
  }
  const lines = { lineStarts: Int32Array.from(lineStarts), lineCount: lineStarts.length };
  const column = columnOf(lines, at);
  return [lineOf(lines, at), Array.from(source.subarray(at - column, at).toString()).length + 1];
}

function outcomeOf(source: string, version: PythonVersion): unknown {
  const bytes = Buffer.from(source);
  try {
    return { values: valuesOf(new Parser(version).parse(bytes, bytes.length)) };
  } catch (error) {
    if (!(error instanceof PythonSyntaxError)) throw error;
    const [line, offset] = place(bytes, error.start);
    return { error: error.message, line, offset };
  }
}

describe.each(PYTHON_VERSIONS)('literals as CPython %s reads them', (version) => {
  test.each(literals.map(({ source, outcome }) => [JSON.stringify(source).slice(0, 80), source, outcome] as const))(
    '%s',
    (_, source, outcome) => {
      expect(outcomeOf(source, version)).toEqual('by_version' in outcome ? outcome.by_version[version] : outcome);
    },
  );
});

test.each(PYTHON_VERSIONS)('code points as the Unicode of CPython %s has them', (version) => {
  for (const [code, expected] of code_points) {
    const properties = [isPrintable(code, version), isXidStart(code, version), isXidContinue(code, version)];
    expect([code, ...properties]).toEqual([code, ...('by_version' in expected ? expected.by_version[version] : expected)]);
  }
});

test.each(docstrings)('inspect.cleandoc of %j', (text, expected) => {
  expect(cleanDocstring(text)).toBe(expected);
});

test('a long text of escapes', () => {
  const source = Buffer.from(`'${'\\n\\ud83da\\xe9'.repeat(5000)}'`);
  const tree = new Parser('3.13').parse(source, source.length);
  expect(stringValue(tree, onlyConstant(tree))).toBe('\n\ud83daé'.repeat(5000));
});

test('lone surrogates become U+FFFD in text, each its own', () => {
  const source = Buffer.from("'a\\ud800b\\ud83d\\ude00'");
  const tree = new Parser('3.13').parse(source, source.length);
  const constant = onlyConstant(tree);
  expect(validText(stringCharacters(tree, constant))).toBe('a\ufffdb\ufffd\ufffd');
  expect(stringValue(tree, constant)).toHaveLength(5);
  expect(validText('a\udfff😀')).toBe('a\ufffd😀');
});
