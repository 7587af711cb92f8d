import { codecTables } from './tables';

/** The module of CPython's `encodings` that a name leads to, or null: `codecs.lookup` raises LookupError. */
export function codecOf(name: string): string | null {
  const { aliases, other, single, multi } = codecTables();
  const norm = name
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '_')
    .replace(/^_|_$/g, '');
  const alias = own(aliases, norm) ?? own(aliases, norm.replaceAll('.', '_'));
  for (const module of [alias, norm]) {
    if (module !== undefined && (own(other, module) ?? own(single, module) ?? own(multi, module)) !== undefined) return module;
  }
  return null;
}

/** A value under a key that came from a file: never one of the prototype's. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
