/** Value of a hexadecimal digit's byte, or -1. */
export function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

/** The number in `count` hexadecimal digits, which are there. */
export function hexNumber(source: Uint8Array, start: number, count: number): number {
  let number = 0;
  for (let i = start; i < start + count; i++) number = number * 16 + hexDigit(source[i]!);
  return number;
}

const isOctal = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x37;

/** Length of the run of up to three octal digits at `start`. */
export function octalLength(source: Uint8Array, start: number, end: number): number {
  let length = 0;
  while (length < 3 && start + length < end && isOctal(source[start + length])) length++;
  return length;
}

/** The number in `count` octal digits. */
export function octalNumber(source: Uint8Array, start: number, count: number): number {
  let number = 0;
  for (let i = start; i < start + count; i++) number = number * 8 + source[i]! - 0x30;
  return number;
}

/** What the escapes of one letter or sign stand for, strings and bytes alike; 0xff for the others. */
const SIMPLE = new Uint8Array(128).fill(0xff);
for (const [sign, value] of ['\\\\', "''", '""', 'a\x07', 'b\b', 'f\f', 'n\n', 'r\r', 't\t', 'v\v']) {
  SIMPLE[sign!.charCodeAt(0)] = value!.charCodeAt(0);
}

/** Code of the escape `\` + `byte`, or -1 where that is no simple escape. */
export function simpleEscape(byte: number): number {
  const code = byte < 0x80 ? SIMPLE[byte]! : 0xff;
  return code === 0xff ? -1 : code;
}
