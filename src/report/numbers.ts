import { formatCount } from '../log/format';
import type { Measure, Share } from './model';

/** The change of a measure in its own unit: a count, or percentage points. Null where a side has no value. */
export function delta({ unit, base, head }: Measure): number | null {
  if (base === null || head === null) return null;
  return unit === 'count' ? head - base : points(ratio(head)) - points(ratio(base));
}

/** `+9`, `−14`, `±0`; `−0.5 pp` for ratios; all of a count that only one side has; `–` where there is no saying. */
export function signed(measure: Measure): string {
  const change = delta(measure);
  if (change !== null) return measure.unit === 'count' ? signedCount(change) : signedPoints(change);
  if (measure.unit !== 'count' || measure.base === measure.head) return '–';
  return signedCount((measure.head ?? 0) - (measure.base ?? 0));
}

/** `+9`, `−14`, `±0`. */
export function signedCount(change: number): string {
  return change === 0 ? '±0' : `${change > 0 ? '+' : '−'}${formatCount(Math.abs(change))}`;
}

function signedPoints(change: number): string {
  if (change === 0) return '±0';
  const size = Math.abs(change);
  // A change too small to print is a change still.
  const shown = size >= 0.05 ? size.toFixed(1) : size >= 0.005 ? size.toFixed(2) : '<0.01';
  return `${change > 0 ? '+' : '−'}${shown} pp`;
}

/** One side: `1,204`, `81.4 %`, `3 of 5`; `–` where there is none. */
export function valueOf(measure: Measure, side: 'base' | 'head'): string {
  const value = measure[side];
  if (value === null) return '–';
  if (typeof value === 'object') return `${formatCount(value.part)} of ${formatCount(value.of)}`;
  return measure.unit === 'count' ? formatCount(value) : percent(value);
}

/** `22 → 31`; `new → 27` of what only the head has. */
export function fromTo(measure: Measure, isNew = false): string {
  return `${isNew && measure.base === null ? 'new' : valueOf(measure, 'base')} → ${valueOf(measure, 'head')}`;
}

/** `81.4 %`. What is not all is never shown as 100 %, and what is not nothing never as 0 %. */
export function percent(value: number): string {
  if (value >= 1) return '100 %';
  if (value <= 0) return '0 %';
  return `${Math.min(99.9, Math.max(0.1, points(value))).toFixed(1)} %`;
}

function ratio(value: number | Share): number {
  if (typeof value === 'number') return value;
  return value.of === 0 ? 1 : value.part / value.of;
}

function points(value: number): number {
  return value * 100;
}
