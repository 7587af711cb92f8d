import { ByteWindow } from './byte-window';
import type { ReportFile } from './report-file';

/** No report nests so deep; JSON.parse would end the run with a RangeError somewhere beyond. */
const MAX_DEPTH = 200;
/** Bytes of one value that is held as a whole, and of a number. */
const MAX_VALUE = 1 << 28;
const MAX_NUMBER = 1000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** Walks over the JSON text of a file, holding no more of it than the value that is asked for. */
export class JsonScanner {
  private readonly window: ByteWindow;

  constructor(file: ReportFile) {
    this.window = new ByteWindow(file, true);
  }

  get offset(): number {
    return this.window.offset;
  }

  fail(what: string): never {
    throw this.window.wrong(what);
  }

  close(): Promise<void> {
    return this.window.close();
  }

  /** The next byte that is no white space, which stays; -1 at the end. */
  async peek(): Promise<number> {
    const { window } = this;
    do {
      for (; window.at < window.end; window.at++) {
        const byte = window.buffer[window.at]!;
        if (byte !== 0x20 && (byte < 0x09 || byte > 0x0d)) return byte;
      }
    } while (await window.fill());
    return -1;
  }

  /** Takes the next byte when it is `byte`. */
  async take(byte: number): Promise<boolean> {
    if ((await this.peek()) !== byte) return false;
    this.window.at++;
    return true;
  }

  async expect(byte: number): Promise<void> {
    if (!(await this.take(byte))) this.fail(`expected ${String.fromCharCode(byte)}`);
  }

  /** The name of a member and the colon behind it. */
  async key(): Promise<string> {
    if ((await this.peek()) !== QUOTE) this.fail('expected the name of a member');
    const key = (await this.value()) as string;
    await this.expect(0x3a);
    return key;
  }

  /** The next value as a whole. */
  async value(): Promise<unknown> {
    const first = await this.peek();
    if (first < 0) this.fail('the file ends where a value is expected');
    const isLong = first === OPEN_BRACE || first === OPEN_BRACKET || first === QUOTE;
    const length = isLong ? await this.enclosed() : await this.bare();
    const { buffer, at } = this.window;
    try {
      const value = JSON.parse(buffer.toString('utf8', at, at + length)) as unknown;
      this.window.at += length;
      return value;
    } catch {
      return this.fail('no JSON value');
    }
  }

  /** Bytes from a bracket or a quotation mark to the one that closes it. */
  private async enclosed(): Promise<number> {
    const { window } = this;
    let depth = 0;
    let inString = false;
    let escaped = false;
    for (let length = 0; ; length++) {
      if (window.at + length === window.end) {
        if (length > MAX_VALUE) this.fail(`a value of more than ${MAX_VALUE} bytes`);
        if (!(await window.fill())) this.fail('the file ends within this value');
      }
      const byte = window.buffer[window.at + length]!;
      if (escaped) escaped = false;
      else if (inString) {
        if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
      } else if (byte === QUOTE) inString = true;
      else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
        if (++depth > MAX_DEPTH) this.fail(`values nested more than ${MAX_DEPTH} deep`);
      } else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) depth--;
      if (depth === 0 && !inString) return length + 1;
    }
  }

  /** Bytes of a number or a word. */
  private async bare(): Promise<number> {
    const { window } = this;
    for (let length = 0; length < MAX_NUMBER; length++) {
      if (window.at + length === window.end && !(await window.fill())) return length;
      if (!isWord(window.buffer[window.at + length]!)) return length;
    }
    return this.fail('no JSON value');
  }
}

/** A byte of a number, `true`, `false` or `null`. */
function isWord(byte: number): boolean {
  return (
    (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x7a) || byte === 0x45 || byte === 0x2b || byte === 0x2d || byte === 0x2e
  );
}
