/** Writes src/python/nodes.generated.ts from src/python/Python.asdl. `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Field {
  name: string;
  type: string;
  mark: '' | '?' | '*' | '?*';
}
interface Constructor {
  name: string;
  sum: string;
  fields: Field[];
}

const root = join(__dirname, '..');
const source = readFileSync(join(root, 'src/python/Python.asdl'), 'utf8').replace(/--.*$/gm, '');
const HEADER_SIZE = 3;

function parseFields(text: string | undefined): Field[] {
  if (text === undefined || text.trim() === '') return [];
  return text.split(',').map((part) => {
    const match = /^\s*(\w+)(\?\*|\?|\*)?\s+(\w+)\s*$/.exec(part);
    if (match === null) throw new Error(`Python.asdl: cannot read the field "${part}"`);
    return { type: match[1]!, mark: (match[2] ?? '') as Field['mark'], name: match[3]! };
  });
}

function parseAsdl(text: string): Constructor[] {
  const body = /\{([\s\S]*)\}/.exec(text)?.[1];
  if (body === undefined) throw new Error('Python.asdl: no module body');
  const constructors: Constructor[] = [];
  for (const rule of body.matchAll(/(\w+)\s*=\s*((?:\w+\s*)?(?:\([^)]*\))?(?:\s*\|\s*\w+\s*(?:\([^)]*\))?)*)/g)) {
    const sum = rule[1]!;
    for (const alternative of rule[2]!.split('|')) {
      const match = /^\s*(\w*)\s*(?:\(([^)]*)\))?\s*$/.exec(alternative);
      if (match === null) throw new Error(`Python.asdl: cannot read "${alternative}"`);
      constructors.push({ name: match[1] || sum, sum, fields: parseFields(match[2]) });
    }
  }
  return constructors;
}

const constructors = parseAsdl(source);
const sums = new Set(constructors.map((c) => c.sum));
const ENUM_SUMS = new Set(['expr_context', 'boolop', 'operator', 'unaryop', 'cmpop']);

/** How the tree stores a field: see tree.ts. */
function shape(field: Field): string {
  if (ENUM_SUMS.has(field.type)) return field.mark === '*' ? 'KindList' : 'Kind';
  if (sums.has(field.type)) return field.mark.endsWith('*') ? 'NodeList' : 'Node';
  if (field.type === 'identifier') return field.mark === '*' ? 'NameList' : 'Name';
  if (field.type === 'constant') return 'Constant';
  if (field.type === 'pieces') return 'Pieces';
  if (field.type === 'text') return 'Text';
  if (field.type === 'int') return 'Int';
  throw new Error(`Python.asdl: unknown type ${field.type}`);
}

const lines: string[] = [
  '// Generated from Python.asdl by scripts/generate-nodes.ts. DO NOT EDIT.',
  '',
  "/** CPython's node classes. 0 is no kind, so that an absent node reads as 0. */",
  'export const enum Kind {',
  ...constructors.map((c, i) => `  ${c.name} = ${i + 1},`),
  '}',
  '',
  "/** Offsets of the fields from a node's start in the heap, in the order of `_fields`. */",
  'export const enum Field {',
  ...constructors.flatMap((c) => c.fields.map((f, i) => `  ${c.name}_${f.name} = ${HEADER_SIZE + i},`)),
  '}',
  '',
  '/** How a field is stored. */',
  'export const enum Shape {',
  '  Node = 1,',
  '  NodeList,',
  '  Kind,',
  '  KindList,',
  '  Name,',
  '  NameList,',
  '  Int,',
  '  Constant,',
  '  Pieces,',
  '  Text,',
  '}',
  '',
  "/** CPython's class name of each kind. */",
  `export const KIND_NAMES: readonly string[] = [\n  '',\n${constructors.map((c) => `  '${c.name}',`).join('\n')}\n];`,
  '',
  `export const KIND_COUNT = ${constructors.length + 1};`,
  '',
  '/** Length of a node of each kind in the heap, header included. */',
  `export const NODE_SIZES = Uint8Array.from([\n  0,\n${constructors.map((c) => `  ${HEADER_SIZE + c.fields.length}, // ${c.name}`).join('\n')}\n]);`,
  '',
  '/** The fields of each kind: their names and shapes, in order. */',
  'export const FIELDS: readonly (readonly { readonly name: string; readonly shape: Shape }[])[] = [',
  '  [],',
  ...constructors.map((c) =>
    c.fields.length === 0
      ? '  [],'
      : `  [\n${c.fields.map((f) => `    { name: '${f.name}', shape: Shape.${shape(f)} },`).join('\n')}\n  ],`,
  ),
  '];',
  '',
  ...[...sums]
    .filter((sum) => constructors.filter((c) => c.sum === sum).length > 1)
    .flatMap((sum) => {
      const members = constructors.flatMap((c, i) => (c.sum === sum ? [i + 1] : []));
      const title = sum
        .split('_')
        .map((w) => w[0]!.toUpperCase() + w.slice(1))
        .join('');
      return [
        `/** Whether a kind is one of the ASDL sum \`${sum}\`. */`,
        `export function is${title}(kind: number): boolean {\n  return kind >= ${members[0]} && kind <= ${members.at(-1)};\n}`,
        '',
      ];
    }),
];

const target = join(root, 'src/python/nodes.generated.ts');
const text = lines.join('\n').trimEnd() + '\n';
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('src/python/nodes.generated.ts is stale: run npm run generate');
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
}
