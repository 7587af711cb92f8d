/** `1234567` → `1,234,567`. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `3 files`, `1 file`. */
export function formatNumber(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** Bytes in the unit a person would say: `812 B`, `37.6 MB`. Decimal units. */
export function formatBytes(bytes: number): string {
  if (bytes < 999.5) return `${Math.round(bytes)} B`;
  for (const [unit, size] of [
    ['kB', 1e3],
    ['MB', 1e6],
  ] as const) {
    if (bytes < size * 999.95) return `${(bytes / size).toFixed(1)} ${unit}`;
  }
  return `${(bytes / 1e9).toFixed(1)} GB`;
}

/** Seconds as `0.8 s`, `12 s`, `3 min 5 s`. */
export function formatDuration(seconds: number): string {
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
