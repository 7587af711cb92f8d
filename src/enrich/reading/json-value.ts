/** Looks at parsed JSON, whatever it is. Members are read as own properties only: `__proto__` is a name like any other. */
export function member(value: unknown, name: string): unknown {
  if (value instanceof Map) return value.get(name) as unknown;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}

export function textIn(value: unknown, name: string): string | null {
  const found = member(value, name);
  return typeof found === 'string' ? found : null;
}

/** A whole number that a DuckDB integer can hold. */
export function countIn(value: unknown, name: string): number | null {
  const found = member(value, name);
  return typeof found === 'number' && Number.isInteger(found) && Math.abs(found) < 2 ** 31 ? found : null;
}

export function listIn(value: unknown, name: string): readonly unknown[] {
  const found = member(value, name);
  return Array.isArray(found) ? (found as unknown[]) : [];
}
