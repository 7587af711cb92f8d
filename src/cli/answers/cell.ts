/** A value of a row as JSON has it: a date is text, a number that JavaScript cannot hold too. */
export function jsonValue(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, inner]) => [String(key), jsonValue(inner)]));
  if (Array.isArray(value)) return value.map(jsonValue);
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, jsonValue(inner)]));
  }
  return value;
}

/** A value as text; null is empty. */
export function cellText(value: unknown): string {
  const plain = jsonValue(value);
  if (plain === null || plain === undefined) return '';
  return typeof plain === 'string' ? plain : JSON.stringify(plain);
}
