import type { Problem } from './problem';
import type { Decoding } from './tabled';

/** UTF-16 as a cookie claims it. A source has no NUL bytes, so what comes out is hardly ever Python. */
export function decodeUtf16(bytes: Uint8Array, bigEndian: boolean): Decoding {
  const codec = bigEndian ? 'utf-16-be' : 'utf-16-le';
  const units: number[] = [];
  let problem: Problem | null = null;
  const unitAt = (at: number): number => (bigEndian ? bytes[at]! * 256 + bytes[at + 1]! : bytes[at]! + bytes[at + 1]! * 256);
  const refuse = (start: number, end: number, reason: string): void => void (problem ??= { codec, start, end, reason });
  for (let at = 0; at < bytes.length; at += 2) {
    if (at + 1 >= bytes.length) {
      refuse(at, at + 1, 'truncated data');
      break;
    }
    const unit = unitAt(at);
    if (unit < 0xd800 || unit > 0xdfff) units.push(unit);
    else if (unit > 0xdbff) refuse(at, at + 2, 'illegal encoding');
    else if (at + 3 >= bytes.length) {
      refuse(at, bytes.length, 'unexpected end of data');
      break;
    } else if (unitAt(at + 2) >> 10 === 0x37) {
      units.push(unit, unitAt(at + 2));
      at += 2;
    } else refuse(at, at + 2, 'illegal UTF-16 surrogate');
  }
  const buffer = Buffer.alloc(units.length * 2);
  units.forEach((unit, i) => buffer.writeUInt16LE(unit, i * 2));
  return { text: buffer.toString('utf16le'), problem };
}

/** UTF-32 as a cookie claims it: four bytes that are not NUL are beyond Unicode. */
export function decodeUtf32(bytes: Uint8Array, bigEndian: boolean): Decoding {
  const codec = bigEndian ? 'utf-32-be' : 'utf-32-le';
  const reason = bytes.length < 4 ? 'truncated data' : 'code point not in range(0x110000)';
  return { text: '', problem: { codec, start: 0, end: Math.min(4, bytes.length), reason } };
}
