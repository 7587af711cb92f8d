import { ConstantType, Field, Kind, type Tree } from '../tree';
import { stringCharacters } from './values';
import { validText } from './valid-text';

/** The Constant that is the docstring of a Module, a class or a function, or 0. */
export function docstringNode(tree: Tree, node: number): number {
  const { heap } = tree;
  const body = bodyOf(heap, node);
  if (body === 0 || heap[body] === 0) return 0;
  const first = heap[body + 1]!;
  if (heap[first] !== Kind.Expr) return 0;
  const value = heap[first + Field.Expr_value]!;
  return heap[value] === Kind.Constant && heap[value + Field.Constant_value] === ConstantType.Str ? value : 0;
}

function bodyOf(heap: Int32Array, node: number): number {
  switch (heap[node]) {
    case Kind.Module:
      return heap[node + Field.Module_body]!;
    case Kind.ClassDef:
      return heap[node + Field.ClassDef_body]!;
    case Kind.FunctionDef:
    case Kind.AsyncFunctionDef:
      return heap[node + Field.FunctionDef_body]!;
    default:
      return 0;
  }
}

/** `ast.get_docstring(node)`, with U+FFFD for lone surrogates; undefined where there is none. */
export function docstring(tree: Tree, node: number): string | undefined {
  const constant = docstringNode(tree, node);
  return constant === 0 ? undefined : cleanDocstring(validText(stringCharacters(tree, constant)));
}

/** `inspect.cleandoc`. */
export function cleanDocstring(text: string): string {
  const lines = expandTabs(text).split('\n');
  let margin = Infinity;
  for (let i = 1; i < lines.length; i++) {
    const indent = leadingSpaces(lines[i]!);
    if (indent < lines[i]!.length && indent < margin) margin = indent;
  }
  lines[0] = lines[0]!.slice(leadingSpaces(lines[0]!));
  if (margin > 0 && margin !== Infinity) for (let i = 1; i < lines.length; i++) lines[i] = lines[i]!.slice(margin);
  let first = 0;
  let last = lines.length;
  while (last > first && lines[last - 1] === '') last--;
  while (first < last && lines[first] === '') first++;
  return lines.slice(first, last).join('\n');
}

function leadingSpaces(line: string): number {
  let count = 0;
  while (line.charCodeAt(count) === 0x20) count++;
  return count;
}

/** `str.expandtabs`: tab stops every 8 code points, counted anew after LF and CR. */
function expandTabs(text: string): string {
  if (!text.includes('\t')) return text;
  let out = '';
  let column = 0;
  for (const character of text) {
    if (character === '\t') {
      const spaces = 8 - (column % 8);
      out += ' '.repeat(spaces);
      column += spaces;
    } else {
      out += character;
      column = character === '\n' || character === '\r' ? 0 : column + 1;
    }
  }
  return out;
}
