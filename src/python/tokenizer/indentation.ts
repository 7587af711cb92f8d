import { PythonSyntaxError } from '../syntax-error';
import { Token } from '../tokens';
import { TokenBuffer } from './token-buffer';

const MAX_INDENT = 100;
const TAB_SIZE = 8;

/** Where logical lines begin: Indent, Dedent and lines joined by a backslash. */
export abstract class IndentationReader extends TokenBuffer {
  private readonly indents = new Int32Array(MAX_INDENT);
  private readonly alternativeIndents = new Int32Array(MAX_INDENT);
  protected indent = 0;

  /**
   * Measures the indentation of a logical line that begins at `i` and pushes Indent or Dedents; blank and comment
   * lines count for nothing. Columns are counted twice, with tabs of 8 and of 1, and both must agree.
   * @returns the first byte after the indentation
   */
  protected readIndentation(i: number): number {
    const { source } = this;
    let c = source[i]!;
    let column = 0;
    let alternative = 0;
    let continued = 0;
    for (;;) {
      if (c === 32) {
        column++;
        alternative++;
      } else if (c === 9) {
        column = (Math.floor(column / TAB_SIZE) + 1) * TAB_SIZE;
        alternative++;
      } else if (c === 12) {
        column = 0;
        alternative = 0;
      } else if (c === 92) {
        // The indentation before the first backslash is the one that counts.
        if (continued === 0) continued = column;
        i = this.continueLine(i);
        c = source[i]!;
        continue;
      } else break;
      c = source[++i]!;
    }
    if (c === 35 || c === 10 || c === 13) return i;
    if (c === 0 && i === this.length && column > 0) return i;
    if (continued !== 0) {
      column = continued;
      alternative = continued;
    }
    const current = this.indents[this.indent]!;
    if (column === current) {
      if (alternative !== this.alternativeIndents[this.indent]) this.inconsistentTabs(i);
    } else if (column > current) {
      if (this.indent + 1 >= MAX_INDENT) throw new PythonSyntaxError('too many levels of indentation', i, 'IndentationError');
      if (alternative <= this.alternativeIndents[this.indent]!) this.inconsistentTabs(i);
      this.indent++;
      this.indents[this.indent] = column;
      this.alternativeIndents[this.indent] = alternative;
      this.push(Token.Indent, this.lineStarts[this.lineCount - 1]!, i);
    } else {
      if (c === 0 && i === this.length) return i;
      while (this.indent > 0 && column < this.indents[this.indent]!) {
        this.indent--;
        this.push(Token.Dedent, i, i);
      }
      if (column !== this.indents[this.indent]) {
        throw new PythonSyntaxError('unindent does not match any outer indentation level', i, 'IndentationError');
      }
      if (alternative !== this.alternativeIndents[this.indent]) this.inconsistentTabs(i);
    }
    return i;
  }

  private inconsistentTabs(i: number): never {
    throw new PythonSyntaxError('inconsistent use of tabs and spaces in indentation', i, 'TabError');
  }

  /** A backslash at `i`, which must end its line; returns the start of the next one. */
  protected continueLine(i: number): number {
    const { source } = this;
    let next = i + 1;
    if (source[next] === 13) next += source[next + 1] === 10 ? 2 : 1;
    else if (source[next] === 10) next++;
    else if (next === this.length) throw new PythonSyntaxError('unexpected EOF while parsing', i);
    else throw new PythonSyntaxError('unexpected character after line continuation character', i);
    this.addLine(next);
    if (next === this.length) throw new PythonSyntaxError('unexpected EOF while parsing', i);
    return next;
  }
}
