let wrapped: Uint8Array | undefined;
let buffer = Buffer.alloc(0);

function bufferOf(source: Uint8Array): Buffer {
  if (source !== wrapped) {
    buffer = Buffer.from(source.buffer as ArrayBuffer, source.byteOffset, source.byteLength);
    wrapped = source;
  }
  return buffer;
}

/** The text of `source[start, end)`, as it stands. */
export function sliceText(source: Uint8Array, start: number, end: number): string {
  return bufferOf(source).toString('utf8', start, end);
}

/** The same where every byte is ASCII. */
export function sliceAscii(source: Uint8Array, start: number, end: number): string {
  return bufferOf(source).toString('latin1', start, end);
}
