/** What a message of protocol buffers may not be; `offset` is within the message. */
export class WireError extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

export const enum Wire {
  Varint,
  Fixed64,
  Bytes,
  StartGroup,
  EndGroup,
  Fixed32,
}

/**
 * Reads the fields of one message, which is in memory as a whole. Three kinds of field are all that an index of symbols has: numbers,
 * texts and messages; a length is checked against what is there before anything is made of it.
 */
export class WireReader {
  field = 0;
  wire: Wire = Wire.Varint;

  constructor(
    private readonly bytes: Buffer,
    private at = 0,
    private readonly end = bytes.length,
  ) {}

  /** Goes to the next field; false at the end. */
  next(): boolean {
    if (this.at >= this.end) return false;
    const tag = this.varint();
    this.field = Math.floor(tag / 8);
    this.wire = tag % 8;
    if (this.field < 1 || this.field > 0x1fff_ffff) this.fail(`a field numbered ${this.field}`);
    return true;
  }

  /** The value of a field of numbers; beyond 2^53 it is not exact. */
  number(): number {
    if (this.wire !== Wire.Varint) this.fail(`field ${this.field} is no number`);
    return this.varint();
  }

  /** An int32. */
  int32(): number {
    return this.number() | 0;
  }

  /** Adds the values of a packed or a single number. */
  int32s(to: number[]): void {
    if (this.wire !== Wire.Bytes) {
      to.push(this.int32());
      return;
    }
    const inner = this.message();
    while (inner.at < inner.end) to.push(inner.varint() | 0);
  }

  text(): string {
    const { at, end } = this.message();
    return this.bytes.toString('utf8', at, end);
  }

  /** The message, text or list in the field. */
  message(): WireReader {
    if (this.wire !== Wire.Bytes) this.fail(`field ${this.field} has no length`);
    const length = this.varint();
    if (length > this.end - this.at) this.fail(`field ${this.field} has ${length} bytes where ${this.end - this.at} are left`);
    const inner = new WireReader(this.bytes, this.at, this.at + length);
    this.at += length;
    return inner;
  }

  /** Passes over the value of a field. */
  skip(): void {
    if (this.wire === Wire.Varint) this.varint();
    else if (this.wire === Wire.Bytes) this.message();
    else if (this.wire === Wire.Fixed64 || this.wire === Wire.Fixed32) this.at += this.wire === Wire.Fixed64 ? 8 : 4;
    else this.fail(`field ${this.field} is of the kind ${this.wire}, which no index has`);
    if (this.at > this.end) this.fail(`field ${this.field} is cut off`);
  }

  private varint(): number {
    let value = 0;
    for (let scale = 1, i = 0; i < 10; i++, scale *= 128) {
      if (this.at >= this.end) this.fail('a number is cut off');
      const byte = this.bytes[this.at++]!;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
    return this.fail('a number of more than 10 bytes');
  }

  private fail(what: string): never {
    throw new WireError(what, this.at);
  }
}
