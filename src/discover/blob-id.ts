import { createHash } from 'node:crypto';

/** What a repository hashes its objects with. */
export type ObjectFormat = 'sha1' | 'sha256';

/** Git's object id of a file with these bytes. */
export function blobId(bytes: Uint8Array, format: ObjectFormat): string {
  return createHash(format).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
