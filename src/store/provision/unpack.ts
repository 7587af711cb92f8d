import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { UserError, errorMessage } from '../../errors';
import { untar } from './untar';
import type { Wanted } from './wanted';

/** What the archive has besides the library: headers, a licence, a page about it. */
const SPARE = 1 << 20;

/** The files that are used of a package whose sum was right, each with the right sum itself. */
export async function unpack(tarball: Buffer, { files }: Wanted): Promise<Map<string, Buffer>> {
  const most = [...files.values()].reduce((sum, { size }) => sum + size, SPARE);
  try {
    const archive = await promisify(gunzip)(tarball, { maxOutputLength: most });
    const found = untar(
      archive,
      [...files.keys()].map((name) => `package/${name}`),
    );
    return new Map(
      [...files].map(([name, { sha256 }]) => {
        const bytes = found.get(`package/${name}`);
        if (bytes === undefined || createHash('sha256').update(bytes).digest('hex') !== sha256)
          throw new Error(`${name} is not as expected`);
        return [name, bytes];
      }),
    );
  } catch (error) {
    throw new UserError(`DuckDB's package cannot be unpacked: ${errorMessage(error)}`, undefined, { cause: error });
  }
}
