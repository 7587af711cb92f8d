/** A hash of bytes in two 32-bit lanes, fed piece by piece: equal bytes give equal lanes, however they were cut. */
export class ByteHash {
  low = 0;
  high = 0;

  start(): void {
    this.low = 0x811c9dc5 | 0;
    this.high = 0x2545f491;
  }

  byte(byte: number): void {
    this.low = Math.imul(this.low ^ byte, 0x01000193);
    this.high = Math.imul(this.high ^ byte, 0x5bd1e995);
    this.high ^= this.high >>> 15;
  }

  /** The characters of a text in UTF-8; a lone surrogate as the three bytes of its code point. */
  text(text: string): void {
    for (let i = 0; i < text.length; i++) {
      let code = text.charCodeAt(i);
      if (code < 0x80) {
        this.byte(code);
        continue;
      }
      if ((code & 0xfc00) === 0xd800 && i + 1 < text.length && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
        code = 0x10000 + ((code & 0x3ff) << 10) + (text.charCodeAt(++i) & 0x3ff);
        this.byte(0xf0 | (code >> 18));
        this.byte(0x80 | ((code >> 12) & 0x3f));
      } else if (code >= 0x800) this.byte(0xe0 | (code >> 12));
      if (code < 0x800) this.byte(0xc0 | (code >> 6));
      else this.byte(0x80 | ((code >> 6) & 0x3f));
      this.byte(0x80 | (code & 0x3f));
    }
  }
}
