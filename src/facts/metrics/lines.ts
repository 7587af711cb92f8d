import type { Tree } from '../../python/tree';

const enum Byte {
  Code = 0,
  Blank,
  Break,
  Return,
  /** First byte of a multi-byte character that may be a separator or white space. */
  Lead,
}

const CLASSES = new Uint8Array(256);
for (const byte of [0x09, 0x1f, 0x20]) CLASSES[byte] = Byte.Blank;
for (const byte of [0x0a, 0x0b, 0x0c, 0x1c, 0x1d, 0x1e]) CLASSES[byte] = Byte.Break;
CLASSES[0x0d] = Byte.Return;
for (const byte of [0xc2, 0xe1, 0xe2, 0xe3]) CLASSES[byte] = Byte.Lead;

const HASH = 0x23;
const NEWLINE = 0x0a;

/** What ends a line for `str.splitlines` but not for CPython's tokenizer. */
const RARE_BREAKS = [0x0b, 0x0c, 0x1c, 0x1d, 0x1e, Buffer.from('\x85'), Buffer.from('\u2028'), Buffer.from('\u2029')];

/** Lines of a text, and those of them that are neither blank nor begin with `#`, by Python's `str.splitlines` and `str.strip`. */
export class LineCounter {
  loc = 0;
  sloc = 0;

  /** Counts the lines of the UTF-8 text `source[0, length)`. */
  count(source: Uint8Array, length: number): void {
    let loc = 0;
    let sloc = 0;
    let open = false;
    let blank = true;
    for (let i = 0; i < length; i++) {
      const byte = source[i]!;
      let kind = CLASSES[byte]!;
      let width = 1;
      if (kind === Byte.Lead) {
        kind = classify(source, i, length);
        if (kind !== Byte.Code) width = byte === 0xc2 ? 2 : 3;
      }
      if (kind === Byte.Code) {
        open = true;
        if (blank) {
          blank = false;
          if (byte !== HASH) sloc++;
        }
      } else if (kind === Byte.Blank) {
        open = true;
        i += width - 1;
      } else {
        loc++;
        open = false;
        blank = true;
        i += width - 1;
        if (kind === Byte.Return && source[i + 1] === NEWLINE && i + 1 < length) i++;
      }
    }
    this.loc = open ? loc + 1 : loc;
    this.sloc = sloc;
  }

  /** The same for a parsed file: where no rare separator stands, its lines are those that the tokenizer saw. */
  countParsed(tree: Tree, lines: SourceLines): void {
    const { source, length, lineStarts, lineCount } = tree;
    const text = Buffer.from(source.buffer as ArrayBuffer, source.byteOffset, length);
    if (RARE_BREAKS.some((separator) => text.includes(separator))) {
      this.count(source, length);
      return;
    }
    this.loc = lineStarts[lineCount - 1] === length ? lineCount - 1 : lineCount;
    this.sloc = lines.between(1, lineCount);
  }
}

/** What the multi-byte character at `i` is. */
function classify(source: Uint8Array, i: number, length: number): Byte {
  const lead = source[i]!;
  const second = i + 1 < length ? source[i + 1]! : 0;
  if (lead === 0xc2) {
    if (second === 0x85) return Byte.Break;
    return second === 0xa0 ? Byte.Blank : Byte.Code;
  }
  const third = i + 2 < length ? source[i + 2]! : 0;
  if (lead === 0xe1) return second === 0x9a && third === 0x80 ? Byte.Blank : Byte.Code;
  if (lead === 0xe3) return second === 0x80 && third === 0x80 ? Byte.Blank : Byte.Code;
  if (second === 0x81) return third === 0x9f ? Byte.Blank : Byte.Code;
  if (second !== 0x80) return Byte.Code;
  if (third === 0xa8 || third === 0xa9) return Byte.Break;
  return (third >= 0x80 && third <= 0x8a) || third === 0xaf ? Byte.Blank : Byte.Code;
}

/**
 * The source lines of a file by CPython's own lines (LF, CR LF, CR), so that those of any definition are a subtraction:
 * `before[n]` is the number of lines up to line `n` that are neither blank nor begin with `#`.
 */
export class SourceLines {
  private before = new Int32Array(1024);

  read(tree: Tree): void {
    const { lineStarts, lineCount, source, length } = tree;
    if (this.before.length <= lineCount) this.before = new Int32Array(lineCount * 2);
    const { before } = this;
    let count = 0;
    for (let line = 0; line < lineCount; line++) {
      if (isSource(source, lineStarts[line]!, line + 1 < lineCount ? lineStarts[line + 1]! : length)) count++;
      before[line + 1] = count;
    }
  }

  /** Source lines from line `first` to line `last`, both 1-based. */
  between(first: number, last: number): number {
    return this.before[last]! - this.before[first - 1]!;
  }
}

function isSource(source: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const byte = source[i]!;
    const kind = CLASSES[byte]!;
    if (kind === Byte.Code) return byte !== HASH;
    if (kind === Byte.Lead) {
      if (classify(source, i, end) === Byte.Code) return true;
      i += byte === 0xc2 ? 1 : 2;
    }
  }
  return false;
}
