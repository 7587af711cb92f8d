import type { Characters } from './decode-string';

const SURROGATE = /[\ud800-\udfff]/u;

/** Text that UTF-8 can hold: U+FFFD for each lone surrogate. */
export function validText(value: Characters): string {
  if (typeof value === 'string') return SURROGATE.test(value) ? value.replace(/[\ud800-\udfff]/gu, '\ufffd') : value;
  return value.map((character) => (SURROGATE.test(character) ? '\ufffd' : character)).join('');
}
