import { createHash } from 'node:crypto';

/** Git's object id of a file with these bytes, in SHA-1. */
export function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
