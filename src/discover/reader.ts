import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { FileSource, SourceFile } from './discovery';
import { CatFile } from './git/cat-file';
import { absolute } from './place';
import { rawPath } from './paths';
import { tooLarge, unreadable } from './stat';

/** The bytes of a file cannot be had; the message is a line of its `errors`. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
}

/** Gives the bytes of files, in any thread. Holds one file at a time. */
export interface Reader {
  /** @throws ReadError */
  read(file: SourceFile): Promise<Uint8Array>;
  close(): void;
}

/** Opens where a discovery's files come from. */
export function openReader(source: FileSource): Reader {
  if (source.kind === 'work tree') {
    return {
      read: (file) => new Promise((resolve) => resolve(readFile(source.root, file, source.maxFileSize))),
      close: () => undefined,
    };
  }
  const catFile = new CatFile(source);
  return { read: (file) => readBlob(catFile, file, source.maxFileSize), close: () => catFile.close() };
}

async function readBlob(catFile: CatFile, file: SourceFile, maxFileSize: number): Promise<Uint8Array> {
  if (file.error !== null) throw new ReadError(file.error);
  const blob = await catFile.read(file.blob ?? '', maxFileSize);
  if (blob === 'missing') throw new ReadError(`cannot read the file: this clone lacks its blob ${file.blob}`);
  if (typeof blob === 'number') throw new ReadError(tooLarge(blob, maxFileSize));
  return blob;
}

/** What the name has become since the listing is not trusted: no link is followed, no FIFO waited for. Undefined flags, as on Windows, are 0. */
const OPEN = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

function readFile(root: string, file: SourceFile, maxFileSize: number): Uint8Array {
  if (file.error !== null) throw new ReadError(file.error);
  let descriptor: number | undefined;
  try {
    descriptor = openSync(absolute(root, file.rawPath ?? rawPath(file.path)), OPEN);
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new ReadError('cannot read the file: it is no longer a regular file');
    if (stats.size > maxFileSize) throw new ReadError(tooLarge(stats.size, maxFileSize));
    return readWhole(descriptor, stats.size);
  } catch (error) {
    throw error instanceof ReadError ? error : new ReadError(unreadable(error));
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Up to `size` bytes; fewer when the file has shrunk. */
function readWhole(descriptor: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafeSlow(size);
  let filled = 0;
  while (filled < size) {
    const count = readSync(descriptor, bytes, filled, size - filled, null);
    if (count === 0) break;
    filled += count;
  }
  return filled === size ? bytes : bytes.subarray(0, filled);
}
