import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Wanted } from '../../../src/store/provision/wanted';

/** Packed packages like those of DuckDB, but small, with the sums that they should have. */
export interface Packed {
  readonly tarball: Buffer;
  readonly wanted: Wanted;
}

export interface Entry {
  readonly name: string;
  readonly content?: string | Buffer;
  /** `0` is a file, `2` a symbolic link, `5` a folder. */
  readonly type?: string;
  readonly link?: string;
}

export const LIBRARY: readonly Entry[] = [
  { name: 'package/package.json', content: '{"version":"9.9.9-r.1"}' },
  { name: 'package/duckdb.node', content: 'the binding' },
  { name: 'package/libduckdb.so', content: Buffer.alloc(200_000, 'the library ') },
];

/** `entries` packed; what is wanted are the binding and the library of `LIBRARY`. */
export function pack(entries: readonly Entry[] = LIBRARY): Packed {
  const tarball = gzipSync(tar(entries), { level: 1 });
  const files = LIBRARY.slice(1).map(({ name, content = '' }) => {
    const bytes = Buffer.from(content);
    return [name.slice('package/'.length), { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }] as const;
  });
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  const identity = { platform: 'linux-x64', name: '@duckdb/node-bindings-linux-x64', version: '9.9.9-r.1' };
  return { tarball, wanted: { ...identity, integrity, size: tarball.length, files: new Map(files) } };
}

export function tar(entries: readonly Entry[]): Buffer {
  return Buffer.concat([...entries.flatMap(blocks), Buffer.alloc(1024)]);
}

function blocks({ name, content = '', type = '0', link = '' }: Entry): Buffer[] {
  const bytes = Buffer.from(content);
  const header = Buffer.alloc(512);
  header.write(name, 0, 100);
  header.write('000644 \0', 100);
  header.write(`${bytes.length.toString(8).padStart(11, '0')} `, 124);
  header.write('        ', 148);
  header.write(type, 156);
  header.write(link, 157, 100);
  header.write('ustar\0' + '00', 257);
  header.write(
    `${header
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  );
  return [header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)];
}
