/** Bytes of a header and the unit to which contents are padded. */
const BLOCK = 512;
const enum Offset {
  Name = 0,
  Size = 124,
  Sum = 148,
  Type = 156,
  Prefix = 345,
}

/**
 * The contents of the regular files called `names` in an uncompressed tar archive. Names are compared, never used as paths;
 * links, devices and extension headers are passed over. Throws when the archive is cut short or its headers are not right.
 */
export function untar(archive: Buffer, names: readonly string[]): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  let at = 0;
  while (at + BLOCK <= archive.length) {
    const header = archive.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) return found;
    checkSum(header);
    const size = octal(header, Offset.Size, 12);
    const start = at + BLOCK;
    if (start + size > archive.length) throw new Error('the archive ends inside a file');
    const name = nameOf(header);
    const type = String.fromCharCode(header[Offset.Type]!);
    if ((type === '0' || type === '\0') && names.includes(name)) {
      if (found.has(name)) throw new Error(`the archive has ${name} twice`);
      found.set(name, archive.subarray(start, start + size));
    }
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  throw new Error('the archive has no end');
}

function nameOf(header: Buffer): string {
  const name = text(header, Offset.Name, 100);
  const ustar = text(header, 257, 5) === 'ustar';
  const prefix = ustar ? text(header, Offset.Prefix, 155) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

function text(header: Buffer, start: number, length: number): string {
  const field = header.subarray(start, start + length);
  const end = field.indexOf(0);
  return field.toString('latin1', 0, end < 0 ? length : end);
}

function octal(header: Buffer, start: number, length: number): number {
  const digits = text(header, start, length).trim();
  if (!/^[0-7]{1,11}$/.test(digits)) throw new Error('a header of the archive has no size');
  return parseInt(digits, 8);
}

/** The sum of all bytes of the header, its own eight taken as spaces. */
function checkSum(header: Buffer): void {
  let sum = 0;
  for (let i = 0; i < BLOCK; i++) sum += i >= Offset.Sum && i < Offset.Sum + 8 ? 0x20 : header[i]!;
  if (sum !== octal(header, Offset.Sum, 8)) throw new Error('a header of the archive is damaged');
}
