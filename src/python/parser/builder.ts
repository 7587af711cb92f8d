import type { Kind } from '../nodes.generated';
import { NODE_SIZES } from '../nodes.generated';
import { NameTable } from '../names';
import { PythonSyntaxError } from '../syntax-error';
import { Tokenizer } from '../tokenizer';
import { FIXED_NAMES, Token, TOKEN_SIZE } from '../tokens';
import type { PythonVersion } from '../tree';

/** Nesting that the parser follows: CPython 3.13 gives up at 5,968 operators or `elif`s within each other, others earlier. */
const MAX_DEPTH = 6000;
/** Links of a chain such as `a.b.c` or `a + b + c`, each of which is a level of the tree: CPython 3.13's limit. */
const MAX_CHAIN = 9994;

/**
 * The ground all productions stand on: a cursor over the tokens, and a heap that nodes are written to (see tree.ts).
 * `p` is the index of the current token in `d`; lists are gathered on the scratch stack and written in one piece.
 */
export abstract class TreeBuilder {
  readonly names = new NameTable(FIXED_NAMES);
  readonly tokens: Tokenizer;
  protected d: Int32Array = new Int32Array(0);
  protected p = 0;
  protected source: Uint8Array = new Uint8Array(1);
  protected heap: Int32Array = new Int32Array(1 << 16);
  protected top = 1;
  private scratch: Int32Array = new Int32Array(1 << 10);
  protected scratchTop = 0;
  private depth = 0;
  protected readonly minor: number;

  constructor(protected readonly version: PythonVersion) {
    this.minor = Number(version.slice(2));
    this.tokens = new Tokenizer(this.names, version);
  }

  // ---- tokens

  protected kind(): Token {
    return this.d[this.p]!;
  }

  /** Kind of the `n`th token after the current one. */
  protected peek(n: number): Token {
    return this.d[this.p + n * TOKEN_SIZE]!;
  }

  protected start(): number {
    return this.d[this.p + 1]!;
  }

  /** Name id of the current Name token. */
  protected name(): number {
    return this.d[this.p + 3]!;
  }

  protected advance(): void {
    this.p += TOKEN_SIZE;
  }

  /** End of the token before the current one. */
  protected previousEnd(): number {
    return this.d[this.p - TOKEN_SIZE + 2]!;
  }

  /** The same, line breaks and indentation passed over: where CPython ends a compound statement. */
  protected previousVisibleEnd(): number {
    let p = this.p - TOKEN_SIZE;
    while (this.d[p]! >= Token.Newline && this.d[p]! <= Token.Dedent) p -= TOKEN_SIZE;
    return this.d[p + 2]!;
  }

  protected accept(token: Token): boolean {
    if (this.d[this.p] !== token) return false;
    this.p += TOKEN_SIZE;
    return true;
  }

  protected expect(token: Token): void {
    if (this.d[this.p] !== token) this.fail();
    this.p += TOKEN_SIZE;
  }

  /** The name id of a Name token, which is passed. */
  protected expectName(): number {
    if (this.d[this.p] !== Token.Name) this.fail();
    const id = this.d[this.p + 3]!;
    this.p += TOKEN_SIZE;
    return id;
  }

  /** Rejects the file at the current token. */
  protected fail(): never {
    throw new PythonSyntaxError('invalid syntax', this.d[this.p + 1]!, 'SyntaxError', this.d[this.p + 2]);
  }

  protected failAt(node: number, message: string): never {
    throw new PythonSyntaxError(message, this.heap[node + 1]!, 'SyntaxError', this.heap[node + 2]);
  }

  protected enter(): void {
    if (++this.depth > MAX_DEPTH) {
      this.depth = 0;
      throw new PythonSyntaxError('Parser stack overflowed - Python source too complex to parse', -1, 'MemoryError');
    }
  }

  /** Refuses a chain of more links than CPython can build. */
  protected checkChain(links: number): void {
    if (links > MAX_CHAIN) throw new PythonSyntaxError('maximum recursion depth exceeded during ast construction', -1, 'RecursionError');
  }

  protected leave(): void {
    this.depth--;
  }

  protected resetDepth(): void {
    this.depth = 0;
  }

  // ---- nodes

  /** Room for `size` numbers at the end of the heap. */
  protected allocate(size: number): number {
    const at = this.top;
    const top = at + size;
    if (top > this.heap.length) {
      const larger = new Int32Array(this.heap.length * 2 + size);
      larger.set(this.heap);
      this.heap = larger;
    }
    this.top = top;
    return at;
  }

  protected node0(kind: Kind, start: number, end: number): number {
    const n = this.allocate(NODE_SIZES[kind]!);
    const { heap } = this;
    heap[n] = kind;
    heap[n + 1] = start;
    heap[n + 2] = end;
    return n;
  }

  protected node1(kind: Kind, start: number, end: number, a: number): number {
    const n = this.allocate(4);
    const { heap } = this;
    heap[n] = kind;
    heap[n + 1] = start;
    heap[n + 2] = end;
    heap[n + 3] = a;
    return n;
  }

  protected node2(kind: Kind, start: number, end: number, a: number, b: number): number {
    const n = this.allocate(5);
    const { heap } = this;
    heap[n] = kind;
    heap[n + 1] = start;
    heap[n + 2] = end;
    heap[n + 3] = a;
    heap[n + 4] = b;
    return n;
  }

  protected node3(kind: Kind, start: number, end: number, a: number, b: number, c: number): number {
    const n = this.allocate(6);
    const { heap } = this;
    heap[n] = kind;
    heap[n + 1] = start;
    heap[n + 2] = end;
    heap[n + 3] = a;
    heap[n + 4] = b;
    heap[n + 5] = c;
    return n;
  }

  /** A node of any size. */
  protected node(kind: Kind, start: number, end: number, fields: readonly number[]): number {
    const n = this.allocate(3 + fields.length);
    const { heap } = this;
    heap[n] = kind;
    heap[n + 1] = start;
    heap[n + 2] = end;
    for (let i = 0; i < fields.length; i++) heap[n + 3 + i] = fields[i]!;
    return n;
  }

  // ---- lists

  protected push(item: number): void {
    if (this.scratchTop === this.scratch.length) {
      const larger = new Int32Array(this.scratch.length * 2);
      larger.set(this.scratch);
      this.scratch = larger;
    }
    this.scratch[this.scratchTop++] = item;
  }

  /** Moves what was pushed since `mark` into the heap: a list, 0 when empty. */
  protected list(mark: number): number {
    const count = this.scratchTop - mark;
    if (count === 0) return 0;
    const at = this.allocate(count + 1);
    const { heap, scratch } = this;
    heap[at] = count;
    for (let i = 0; i < count; i++) heap[at + 1 + i] = scratch[mark + i]!;
    this.scratchTop = mark;
    return at;
  }

  /** The item at an index of the scratch stack. */
  protected pushed(index: number): number {
    return this.scratch[index]!;
  }

  /** What was pushed since `mark`, taken off the scratch stack. For the few places that work on items before they are a list. */
  protected take(mark: number): number[] {
    const items = Array.from(this.scratch.subarray(mark, this.scratchTop));
    this.scratchTop = mark;
    return items;
  }

  protected listOf(items: readonly number[]): number {
    if (items.length === 0) return 0;
    const at = this.allocate(items.length + 1);
    this.heap[at] = items.length;
    for (let i = 0; i < items.length; i++) this.heap[at + 1 + i] = items[i]!;
    return at;
  }
}
