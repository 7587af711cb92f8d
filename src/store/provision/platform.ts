import { existsSync } from 'node:fs';
import { UserError } from '../../errors';
import { PACKAGES } from './sums.generated';

/** A machine that DuckDB has a native library for, as the packages call it. */
export type Platform = keyof typeof PACKAGES;

/** What tells one kind of machine from another. */
export interface Host {
  /** As Node says them: `linux`, `x64`. */
  readonly platform: string;
  readonly arch: string;
  /** The C library of a Linux; null elsewhere. */
  readonly libc: 'glibc' | 'musl' | null;
}

/** The machine that a running Node is on. */
export function hostOf(node: NodeJS.Process): Host {
  const { platform, arch } = node;
  if (platform !== 'linux') return { platform, arch, libc: null };
  // Otherwise the report looks up the names of all peers.
  Object.assign(node.report, { excludeNetwork: true });
  const report: unknown = node.report.getReport();
  return { platform, arch, libc: libcOf(report, existsSync) };
}

/** glibc puts its version into Node's diagnostic report; musl shows among the loaded objects, or by its loader. */
export function libcOf(report: unknown, exists: (path: string) => boolean): 'glibc' | 'musl' {
  const { header, sharedObjects } = report as { header?: { glibcVersionRuntime?: unknown }; sharedObjects?: unknown };
  if (typeof header?.glibcVersionRuntime === 'string') return 'glibc';
  const objects = Array.isArray(sharedObjects) ? sharedObjects.map(String) : [];
  if (objects.some((object) => /\bld-musl-|\blibc\.musl-/.test(object))) return 'musl';
  return ['x86_64', 'aarch64'].some((machine) => exists(`/lib/ld-musl-${machine}.so.1`)) ? 'musl' : 'glibc';
}

export function platformOf({ platform, arch, libc }: Host): Platform {
  const name = `${platform}-${arch}${libc === 'musl' ? '-musl' : ''}`;
  if (Object.hasOwn(PACKAGES, name)) return name as Platform;
  throw new UserError(`DuckDB has no native library for ${name}`, `It has one for ${Object.keys(PACKAGES).join(', ')}.`);
}
