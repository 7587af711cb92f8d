import { Field, Kind } from './nodes.generated';
import { CompoundStatementParser } from './parser/compound';
import { PythonSyntaxError } from './syntax-error';
import { Token, TOKEN_SIZE } from './tokens';
import { lineOf, type Tree } from './tree';

const FUTURE_FEATURES: ReadonlySet<string> = new Set([
  ...['nested_scopes', 'generators', 'division', 'absolute_import', 'with_statement', 'print_function', 'unicode_literals'],
  ...['barry_as_FLUFL', 'generator_stop', 'annotations'],
]);

/** Names are forgotten between files once they take this many bytes. */
const MAX_NAME_BYTES = 16 << 20;

/**
 * The strict parser: bytes in, CPython's AST out, CPython's verdict on what is Python. It accepts what `ast.parse`
 * accepts; what only `compile()` rejects passes. A parser is used for many files, and each tree lives until the next.
 */
export class Parser extends CompoundStatementParser {
  private buffer: Uint8Array = new Uint8Array(1 << 16);
  /** Token indices at which a type comment is in its place; filled only where the file has type comments. */
  private readonly typeCommentPlaces = new Set<number>();

  /**
   * Parses the decoded text in `source[0, length)`: UTF-8 without a BOM.
   * @throws PythonSyntaxError where CPython rejects it
   */
  parse(source: Uint8Array, length: number): Tree {
    this.load(source, length);
    this.tokens.tokenize(this.source, length);
    this.d = this.tokens.data;
    try {
      return this.module(length);
    } catch (error) {
      if (error instanceof RangeError) {
        throw new PythonSyntaxError('Parser stack overflowed - Python source too complex to parse', -1, 'MemoryError');
      }
      throw error;
    }
  }

  /** Lines whose first token is a comment, in the file parsed last. */
  get commentLines(): number {
    return this.tokens.commentLines;
  }

  /** `# type: ignore` comments in the file parsed last. */
  get typeIgnores(): number {
    return this.tokens.typeIgnores.length;
  }

  /** Whether `ast.parse(…, type_comments=True)` rejects the file parsed last because a type comment stands out of place. */
  get typeCommentsMisplaced(): boolean {
    const { typeComments } = this.tokens;
    return typeComments.some((token, i) => !this.typeCommentPlaces.has(token) || typeComments[i + 1] === token);
  }

  /** Copies the text into a buffer with a NUL behind it, and makes everything ready. */
  private load(source: Uint8Array, length: number): void {
    if (this.names.size > MAX_NAME_BYTES) this.names.reset();
    if (length + 16 > this.buffer.length) this.buffer = new Uint8Array(length + 16 + (length >> 2));
    this.buffer.set(source.subarray(0, length));
    this.buffer.fill(0, length, length + 16);
    this.source = this.buffer;
    this.p = 0;
    this.top = 1;
    this.scratchTop = 0;
    this.flufl = false;
    this.resetDepth();
    this.typeCommentPlaces.clear();
    const nul = source.subarray(0, length).indexOf(0);
    if (nul >= 0) throw new PythonSyntaxError('source code string cannot contain null bytes', -1);
  }

  // file: [statements] ENDMARKER
  private module(length: number): Tree {
    this.statements();
    if (this.kind() !== Token.EndMarker) this.fail();
    const body = this.list(0);
    if (this.minor >= 14) this.checkFutures(body);
    const ignores = this.tokens.typeIgnores.map((start) => this.node1(Kind.TypeIgnore, start, start, lineOf(this.tokens, start)));
    const root = this.node2(Kind.Module, 0, length, body, this.listOf(ignores));
    return {
      heap: this.heap,
      root,
      source: this.source,
      length,
      lineStarts: this.tokens.lineStarts,
      lineCount: this.tokens.lineCount,
      names: this.names,
      version: this.version,
    };
  }

  /** From 3.14 on, `ast.parse` refuses unknown features in the `__future__` imports at the top of the file. */
  private checkFutures(body: number): void {
    const { heap } = this;
    const count = body === 0 ? 0 : heap[body]!;
    for (let i = 1; i <= count; i++) {
      const statement = heap[body + i]!;
      if (heap[statement] === Kind.Expr && i === 1) continue;
      if (heap[statement] !== Kind.ImportFrom || heap[statement + Field.ImportFrom_level] !== 0) return;
      if (this.names.text(heap[statement + Field.ImportFrom_module]!) !== '__future__') return;
      const names = heap[statement + Field.ImportFrom_names]!;
      for (let j = 1; j <= heap[names]!; j++) {
        const alias = heap[names + j]!;
        const feature = this.names.text(heap[alias + Field.alias_name]!);
        if (feature === 'braces') this.failAt(alias, 'not a chance');
        if (!FUTURE_FEATURES.has(feature)) this.failAt(alias, `future feature ${feature} is not defined`);
      }
    }
  }

  protected allowTypeComment(): void {
    if (this.tokens.typeComments.length > 0) this.typeCommentPlaces.add(this.p / TOKEN_SIZE);
  }

  protected allowFunctionTypeComment(): void {
    const { typeComments } = this.tokens;
    if (typeComments.length === 0 || this.kind() !== Token.Newline) return;
    const place = this.p / TOKEN_SIZE;
    // Only one of the two: behind the colon, or on the line below.
    if (!isIn(typeComments, place)) this.typeCommentPlaces.add(place + 1);
  }
}

/** Whether an ascending list holds a number. */
function isIn(list: readonly number[], wanted: number): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return list[low] === wanted;
}
