import { Byte, indentWidth, Role, ROLES, skipBlanks } from './bytes';
import type { Sighting } from './definition';
import { beginsStatement, headerAt, isWholeHeader, type Header } from './header';
import { MOST_DEFINITIONS } from './limits';

/** How much a reading by lines trusts what it sees; the next reading trusts less. */
interface Trust {
  /** Brackets close: else a line that is not indented beyond its statement ends it. */
  readonly brackets: boolean;
  /** Triple quotes close: else a line in a string that is the head of a definition ends the string. */
  readonly quotes: boolean;
}

/** A statement that may end blocks, once the next one shows that it stands where it should. */
interface Pending {
  readonly width: number;
  /** Where the last token before it ends. */
  readonly endBefore: number;
}

/** A definition whose block is still open. */
interface Open {
  readonly header: Header;
  readonly width: number;
}

/** What a reading by lines finds. */
export interface LineReading {
  /** In the order of their starts. */
  readonly sightings: readonly Sighting[];
  /** For every line with code in it, where its last token ends; ascending. */
  readonly lineEnds: readonly number[];
}

/**
 * Finds definitions by lines and indents alone: a head is a logical line that begins with `def`, `async def` or `class`, its
 * block the lines indented beyond it. What is broken elsewhere in the file does not matter, unless it is a quote.
 */
export function scanLines(source: Uint8Array, length: number): LineReading {
  const trusting = new LineScan(source, length, { brackets: true, quotes: true });
  const reading = trusting.run();
  const { unclosedBracket, unclosedQuote } = trusting;
  if (!unclosedBracket && !unclosedQuote) return reading;
  return new LineScan(source, length, { brackets: !unclosedBracket, quotes: !unclosedQuote }).run();
}

function isSpace(byte: number): boolean {
  return ROLES[byte] === Role.Blank || ROLES[byte] === Role.LineEnd;
}

class LineScan {
  unclosedBracket = false;
  unclosedQuote = false;
  private at = 0;
  private depth = 0;
  /** End of the last token that is no comment. */
  private tokenEnd = 0;
  /** Indent of the logical line that `at` is in. */
  private width = 0;
  private headers = 0;
  private pending: Pending | undefined;
  private readonly open: Open[] = [];
  private readonly found: Sighting[] = [];
  private readonly lineEnds: number[] = [];

  constructor(
    private readonly source: Uint8Array,
    private readonly length: number,
    private readonly trust: Trust,
  ) {}

  run(): LineReading {
    while (this.at < this.length) {
      this.line();
      if (this.tokenEnd > (this.lineEnds.at(-1) ?? 0)) this.lineEnds.push(this.tokenEnd);
    }
    if (this.depth > 0) this.unclosedBracket = true;
    this.settle(-1);
    this.closeBlocks(-1, this.tokenEnd);
    return { sightings: this.found.sort((a, b) => a.start - b.start), lineEnds: this.lineEnds };
  }

  /** One physical line, and those that a string or a backslash joins to it. */
  private line(): void {
    const first = skipBlanks(this.source, this.at, this.length);
    const role = first < this.length ? ROLES[this.source[first]!]! : Role.LineEnd;
    if (role !== Role.LineEnd && role !== Role.Comment) {
      const width = indentWidth(this.source, this.at, first);
      if (this.depth === 0 || this.endsBracket(first, width)) this.beginStatement(first, width);
    }
    this.at = first;
    this.tokens();
  }

  /** Whether a line inside brackets shows that they were never closed. */
  private endsBracket(first: number, width: number): boolean {
    const byte = this.source[first];
    const arrow = byte === Byte.Minus && this.source[first + 1] === Byte.Greater;
    const closes = ROLES[byte!] === Role.Closing || arrow;
    return beginsStatement(this.source, first, this.length) || (!this.trust.brackets && width <= this.width && !closes);
  }

  private beginStatement(first: number, width: number): void {
    if (this.depth > 0) this.unclosedBracket = true;
    this.depth = 0;
    this.width = width;
    this.settle(width);
    const header = this.headers < MOST_DEFINITIONS ? headerAt(this.source, first, this.length) : null;
    if (header === null) this.pending = { width, endBefore: this.tokenEnd };
    else {
      this.closeBlocks(width, this.tokenEnd);
      this.open.push({ header, width });
      this.headers++;
    }
  }

  /** Lets the last statement end blocks, unless the next one, at `width`, belongs to them: then the last one lost its indent. */
  private settle(width: number): void {
    const { pending } = this;
    this.pending = undefined;
    if (pending === undefined) return;
    const stray = width > pending.width && this.source[this.tokenEnd - 1] !== Byte.Colon && this.open.some((block) => block.width < width);
    if (!stray) this.closeBlocks(pending.width, pending.endBefore);
  }

  /** Ends every block whose head is indented as far as `width`, or further. */
  private closeBlocks(width: number, end: number): void {
    for (let top = this.open.at(-1); top !== undefined && top.width >= width; top = this.open.at(-1)) {
      this.open.pop();
      this.found.push({ ...top.header, end: Math.max(end, top.header.nameEnd) });
    }
  }

  /** Goes over the tokens of a line, to the start of the next. */
  private tokens(): void {
    const { source, length } = this;
    while (this.at < length) {
      const at = this.plain(this.at);
      if (at === length) return;
      const byte = source[at]!;
      switch (ROLES[byte]! as Role) {
        case Role.LineEnd:
          this.at = at + (byte === Byte.Return && source[at + 1] === Byte.Newline ? 2 : 1);
          return;
        case Role.Comment:
          this.at = this.lineEnd(at);
          break;
        case Role.Quote:
          this.string(byte);
          break;
        case Role.Backslash:
          this.at = Math.min(length, at + (source[at + 1] === Byte.Return && source[at + 2] === Byte.Newline ? 3 : 2));
          break;
        case Role.Opening:
        case Role.Closing:
          this.depth = Math.max(0, this.depth + (ROLES[byte] === Role.Opening ? 1 : -1));
          this.tokenEnd = this.at = at + 1;
          break;
        case Role.Token:
        case Role.Blank:
          break;
      }
    }
  }

  /** Goes over bytes that mean nothing here, to the first that does. */
  private plain(from: number): number {
    const { source, length } = this;
    let at = from;
    let tokenEnd = this.tokenEnd;
    for (; at < length; at++) {
      const role = ROLES[source[at]!]!;
      if (role > Role.Blank) break;
      if (role === Role.Token) tokenEnd = at + 1;
    }
    this.tokenEnd = tokenEnd;
    this.at = at;
    return at;
  }

  private lineEnd(from: number): number {
    let at = from;
    while (at < this.length && this.source[at] !== Byte.Newline && this.source[at] !== Byte.Return) at++;
    return at;
  }

  /** The string whose quote is at `at`. */
  private string(quote: number): void {
    const { source, length } = this;
    const triple = source[this.at + 1] === quote && source[this.at + 2] === quote;
    const start = this.at;
    for (let at = start + (triple ? 3 : 1); at < length; at++) {
      const byte = source[at]!;
      if (byte === Byte.Backslash) at += source[at + 1] === Byte.Return && source[at + 2] === Byte.Newline ? 2 : 1;
      else if (byte === quote && (!triple || (source[at + 1] === quote && source[at + 2] === quote))) {
        this.at = this.tokenEnd = at + (triple ? 3 : 1);
        return;
      } else if ((byte === Byte.Newline || byte === Byte.Return) && (!triple || this.endsString(at + 1))) {
        this.breakString(start, at);
        return;
      }
    }
    this.breakString(start, length);
    if (triple) this.unclosedQuote = true;
  }

  /** Ends a string that nothing closes at `at`. */
  private breakString(start: number, at: number): void {
    this.at = at;
    let end = at;
    while (end > start && isSpace(this.source[end - 1]!)) end--;
    this.tokenEnd = end;
  }

  /** Whether the line at `start` is the head of a definition and no string is trusted to contain one. */
  private endsString(start: number): boolean {
    if (this.trust.quotes) return false;
    const header = headerAt(this.source, skipBlanks(this.source, start, this.length), this.length);
    return header !== null && isWholeHeader(this.source, header, this.length);
  }
}
