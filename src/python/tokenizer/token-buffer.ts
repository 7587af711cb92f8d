import { TOKEN_SIZE, type Token, type Tokens } from '../tokens';
import { IDENTIFIER_PART } from './characters';

/** The tokens and lines of a file while they are read, in buffers that serve many files. */
export abstract class TokenBuffer implements Tokens {
  data: Int32Array = new Int32Array(1 << 16);
  count = 0;
  lineStarts: Int32Array = new Int32Array(1 << 12);
  lineCount = 0;
  /** Lines whose first token is a comment. */
  commentLines = 0;
  /** Start offsets of `# type: ignore` comments. */
  readonly typeIgnores: number[] = [];
  /**
   * Index of the token behind each `# type:` comment that is not `ignore`, in order: CPython takes these for tokens, so that they
   * can be misplaced.
   */
  readonly typeComments: number[] = [];
  protected source: Uint8Array = new Uint8Array(1);
  protected length = 0;

  protected open(source: Uint8Array, length: number): void {
    this.source = source;
    this.length = length;
    this.count = 0;
    this.lineCount = 0;
    this.commentLines = 0;
    this.typeIgnores.length = 0;
    this.typeComments.length = 0;
    this.addLine(0);
  }

  protected push(kind: Token, start: number, end: number, value = 0): void {
    let t = this.count * TOKEN_SIZE;
    if (t + TOKEN_SIZE > this.data.length) this.growTokens();
    this.data[t++] = kind;
    this.data[t++] = start;
    this.data[t++] = end;
    this.data[t] = value;
    this.count++;
  }

  protected growTokens(): Int32Array {
    const larger = new Int32Array(this.data.length * 2);
    larger.set(this.data);
    this.data = larger;
    return larger;
  }

  protected addLine(start: number): void {
    if (this.lineCount === this.lineStarts.length) {
      const larger = new Int32Array(this.lineStarts.length * 2);
      larger.set(this.lineStarts);
      this.lineStarts = larger;
    }
    this.lineStarts[this.lineCount++] = start;
  }

  /** Notes `# type: …` comments; CPython allows any blanks, also none, where its prefix "# type: " has a space. */
  protected readTypeComment(start: number, end: number, token: number): void {
    const { source } = this;
    let i = start + 1;
    while (source[i] === 32 || source[i] === 9) i++;
    if (source[i] !== 116 || source[i + 1] !== 121 || source[i + 2] !== 112 || source[i + 3] !== 101 || source[i + 4] !== 58) return;
    i += 5;
    while (source[i] === 32 || source[i] === 9) i++;
    const ignore = 'ignore';
    let k = 0;
    while (k < 6 && source[i + k] === ignore.charCodeAt(k)) k++;
    const after = source[i + 6]!;
    if (k === 6 && (i + 6 >= end || (after < 128 && (IDENTIFIER_PART[after] === 0 || after === 95)))) this.typeIgnores.push(start);
    else this.typeComments.push(token);
  }
}
