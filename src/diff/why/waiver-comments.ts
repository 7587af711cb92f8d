import { Field, Kind, lineOf, type Tree } from '../../python/tree';
import { TOKEN_SIZE, type Tokens } from '../../python/tokens';

/** `# ast-dataset: allow NAME, NAME` with any words behind ` -- `. */
const WAIVER = /^#\s*ast-dataset:\s*allow\s+([A-Za-z][\w-]*(?:\s*,\s*[A-Za-z][\w-]*)*)\s*(?:--.*)?$/;

const HASH = 0x23;

export interface WaiverComment {
  readonly gate: string;
  readonly lineno: number;
}

/** The waivers on the line of a `def` (or the lines of its decorators), and in the comments directly above. */
export function findWaivers(tree: Tree, tokens: Tokens, definition: number): WaiverComment[] {
  const line = lineOf(tree, tree.heap[definition + 1]!);
  let first = Math.min(line, firstDecoratorLine(tree, definition));
  const found: WaiverComment[] = [];
  const take = (at: number, comment: string): void => {
    const names = WAIVER.exec(comment.trim())?.[1];
    for (const gate of names?.split(/\s*,\s*/) ?? []) found.push({ gate, lineno: at });
  };
  for (let at = first; at <= line; at++) take(at, commentOf(tree, tokens, at)?.text ?? '');
  for (first--; first >= 1; first--) {
    const comment = commentOf(tree, tokens, first);
    if (comment?.isAlone !== true) break;
    take(first, comment.text);
  }
  return found.sort((a, b) => a.lineno - b.lineno);
}

function firstDecoratorLine(tree: Tree, definition: number): number {
  const { heap } = tree;
  const isClass = heap[definition] === Kind.ClassDef;
  const list = heap[definition + (isClass ? Field.ClassDef_decorator_list : Field.FunctionDef_decorator_list)]!;
  return list === 0 ? Infinity : lineOf(tree, heap[heap[list + 1]! + 1]!);
}

/** The comment on a line: what begins at the first `#` that is in no token. */
function commentOf(tree: Tree, tokens: Tokens, line: number): { readonly text: string; readonly isAlone: boolean } | null {
  const { source, lineStarts, lineCount, length } = tree;
  const start = lineStarts[line - 1]!;
  const end = line < lineCount ? lineStarts[line]! : length;
  for (let at = start; at < end; at++) {
    if (source[at] !== HASH || isInToken(tokens, at)) continue;
    const before = Buffer.from(source.subarray(start, at)).toString('utf8');
    return { text: Buffer.from(source.subarray(at, end)).toString('utf8'), isAlone: before.trim() === '' };
  }
  return null;
}

function isInToken({ data, count }: Tokens, at: number): boolean {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (data[middle * TOKEN_SIZE + 1]! <= at) low = middle;
    else high = middle - 1;
  }
  return count > 0 && data[low * TOKEN_SIZE + 1]! <= at && at < data[low * TOKEN_SIZE + 2]!;
}
