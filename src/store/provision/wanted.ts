import type { Platform } from './platform';
import { PACKAGES, PACKAGE_VERSION } from './sums.generated';

/** The npm package with the library of one platform, as it must be. */
export interface Wanted {
  readonly platform: string;
  readonly name: string;
  readonly version: string;
  /** `sha512-` and the sum of the packed package in base64, as npm writes it. */
  readonly integrity: string;
  /** Bytes of the packed package. */
  readonly size: number;
  /** The files in it that are used, by name. */
  readonly files: ReadonlyMap<string, FileSum>;
}

export interface FileSum {
  readonly size: number;
  readonly sha256: string;
}

/** What is compiled in for a platform. */
export function wantedFor(platform: Platform): Wanted {
  const { integrity, size, files } = PACKAGES[platform];
  const name = `@duckdb/node-bindings-${platform}`;
  return { platform, name, version: PACKAGE_VERSION, integrity, size, files: new Map(Object.entries<FileSum>(files)) };
}
