import { Parser } from '../../../src/python/parser';
import { TOKEN_SIZE, Token } from '../../../src/python/tokens';
import { Field, Kind, lineOf, type Tree } from '../../../src/python/tree';

const parser = new Parser('3.14');

/** A run of whole lines: one or more statements of a block, with the comments and decorators above. */
export interface Piece {
  readonly text: string;
  /** The name of the function or class that it is; null for anything else. */
  readonly name: string | null;
  readonly isClass: boolean;
}

/** A file cut into the statements of its top level; joined they are the file again. */
export function cut(text: string): Piece[] {
  const tree = parse(text);
  return cutBlock(text, tree, tree.heap[tree.root + Field.Module_body]!, 1, linesOf(text).length);
}

/** The body of a class (at the top level of its file) cut into its statements, and the lines before and behind; null where the class is on one line. */
export function cutClass(text: string): { readonly head: string; readonly body: Piece[] } | null {
  const tree = parse(text);
  const { heap } = tree;
  const statement = heap[heap[tree.root + Field.Module_body]! + 1]!;
  if (heap[statement] !== Kind.ClassDef) return null;
  const body = heap[statement + Field.ClassDef_body]!;
  const first = firstLine(tree, heap[body + 1]!);
  if (first <= lineOf(tree, heap[statement + 1]!)) return null;
  const lines = linesOf(text);
  return { head: lines.slice(0, first - 1).join(''), body: cutBlock(text, tree, body, first, lines.length) };
}

export function isPython(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Lines with their ends. */
export function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** A token of a file, in characters (the files are ASCII). */
export interface Word {
  readonly kind: number;
  readonly start: number;
  readonly end: number;
}

export function wordsOf(text: string): Word[] {
  parse(text);
  const { data, count } = parser.tokens;
  return Array.from({ length: count }, (_, i) => ({
    kind: data[i * TOKEN_SIZE]!,
    start: data[i * TOKEN_SIZE + 1]!,
    end: data[i * TOKEN_SIZE + 2]!,
  }));
}

/** Lines that begin inside a token: in a string over several lines. */
export function linesInsideTokens(text: string): Set<number> {
  const inside = new Set<number>();
  for (const { kind, start, end } of wordsOf(text)) {
    if (kind === Token.Newline || kind === Token.Indent || kind === Token.Dedent) continue;
    for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
      inside.add(text.slice(0, at + 1).split('\n').length);
    }
  }
  return inside;
}

function parse(text: string): Tree {
  const bytes = Buffer.from(text);
  return parser.parse(bytes, bytes.length);
}

function cutBlock(text: string, tree: Tree, list: number, first: number, last: number): Piece[] {
  const { heap } = tree;
  const lines = linesOf(text);
  const pieces: Piece[] = [];
  let from = first;
  const count = list === 0 ? 0 : heap[list]!;
  for (let i = 1; i <= count; i++) {
    const statement = heap[list + i]!;
    const end = lineOf(tree, heap[statement + 2]! - 1);
    const next = i === count ? last + 1 : firstLine(tree, heap[list + i + 1]!);
    // Statements that share a line stay together.
    if (next <= end) continue;
    const kind = heap[statement]!;
    const isClass = kind === Kind.ClassDef;
    const isFunction = kind === Kind.FunctionDef || kind === Kind.AsyncFunctionDef;
    const to = i === count ? last : end;
    const name = isClass || isFunction ? tree.names.text(heap[statement + Field.FunctionDef_name]!) : null;
    pieces.push({ text: withEnd(lines.slice(from - 1, to).join('')), name, isClass });
    from = to + 1;
  }
  if (from <= last) pieces.push({ text: withEnd(lines.slice(from - 1, last).join('')), name: null, isClass: false });
  return pieces;
}

function withEnd(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

function firstLine(tree: Tree, statement: number): number {
  const { heap } = tree;
  const kind = heap[statement]!;
  const decorators =
    kind === Kind.ClassDef
      ? heap[statement + Field.ClassDef_decorator_list]!
      : kind === Kind.FunctionDef || kind === Kind.AsyncFunctionDef
        ? heap[statement + Field.FunctionDef_decorator_list]!
        : 0;
  return lineOf(tree, decorators === 0 ? heap[statement + 1]! : heap[heap[decorators + 1]! + 1]!);
}
