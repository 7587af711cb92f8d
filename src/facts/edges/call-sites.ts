import { Field, Kind, type Tree } from '../../python/tree';
import type { Rows } from '../batch/rows';

/**
 * Writes where the names of callees end, as an index of symbols counts columns: in bytes, in UTF-16 code units or in characters.
 * It goes on from the last place of a line, in either direction: the cost of a line is what its calls are apart.
 */
export class CallSites {
  private tree!: Tree;
  private line = 0;
  private lineStart = 0;
  /** Where it stands, and the code units and characters from the start of the line to there. */
  private offset = 0;
  private utf16 = 0;
  private utf32 = 0;

  constructor(private readonly rows: Rows<'call_sites'>) {}

  setFile(tree: Tree): void {
    this.tree = tree;
    this.enterLine(0);
  }

  /** `call` is a Call; callees without a name of their own, as in `f()()`, have no row. */
  add(call: number, file: number, seq: number): void {
    const { heap } = this.tree;
    const callee = heap[call + Field.Call_func]!;
    const kind = heap[callee]! as Kind;
    if (kind !== Kind.Name && kind !== Kind.Attribute) return;
    this.go(heap[callee + 2]!);
    const row = this.rows.add();
    const { columns } = this.rows;
    columns.file[row] = file;
    columns.seq[row] = seq;
    columns.line[row] = this.line;
    columns.end_utf8[row] = this.offset - this.lineStart;
    columns.end_utf16[row] = this.utf16;
    columns.end_utf32[row] = this.utf32;
  }

  private go(offset: number): void {
    const { lineStarts, lineCount, source } = this.tree;
    let line = this.line;
    while (line > 0 && lineStarts[line]! > offset) line--;
    while (line + 1 < lineCount && lineStarts[line + 1]! <= offset) line++;
    if (line !== this.line) this.enterLine(line);
    for (; this.offset < offset; this.offset++) this.count(source[this.offset]!, 1);
    while (this.offset > offset) this.count(source[--this.offset]!, -1);
  }

  private enterLine(line: number): void {
    this.line = line;
    this.lineStart = this.tree.lineStarts[line]!;
    this.offset = this.lineStart;
    this.utf16 = 0;
    this.utf32 = 0;
  }

  /** A character counts with its first byte; beyond the basic plane it is two code units. */
  private count(byte: number, sign: 1 | -1): void {
    if ((byte & 0xc0) === 0x80) return;
    this.utf32 += sign;
    this.utf16 += byte >= 0xf0 ? 2 * sign : sign;
  }
}
