import type { Tree } from '../../python/tree';

/** Lines that are tried one by one before a binary search. */
const NEAR = 8;

/** Lines and columns of byte offsets. Made for offsets asked for in nearly rising order: it goes on from the last one. */
export class Positions {
  lineno = 0;
  column = 0;
  endLineno = 0;
  endColumn = 0;
  private lineStarts: Int32Array = new Int32Array(1);
  private lineCount = 1;
  private line = 0;

  setLines(lines: Pick<Tree, 'lineStarts' | 'lineCount'>): void {
    this.lineStarts = lines.lineStarts;
    this.lineCount = lines.lineCount;
    this.line = 0;
  }

  /** Sets the four numbers to those of the span `[start, end)`, as CPython counts: 1-based lines, columns in bytes. */
  locate(start: number, end: number): void {
    const { lineStarts } = this;
    const line = this.find(this.line, start);
    const endLine = this.find(line, end);
    this.line = line;
    this.lineno = line + 1;
    this.column = start - lineStarts[line]!;
    this.endLineno = endLine + 1;
    this.endColumn = end - lineStarts[endLine]!;
  }

  /** 0-based line of an offset, looked for from `line` on. */
  private find(line: number, offset: number): number {
    const { lineStarts } = this;
    const last = this.lineCount - 1;
    let low = 0;
    let high = last;
    if (lineStarts[line]! <= offset) {
      const near = Math.min(line + NEAR, last);
      while (line < near && lineStarts[line + 1]! <= offset) line++;
      if (line < near || line === last) return line;
      low = line;
    } else {
      const near = Math.max(line - NEAR, 0);
      while (line > near && lineStarts[line]! > offset) line--;
      if (lineStarts[line]! <= offset) return line;
      high = line;
    }
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (lineStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
