import { FIELD_SEPARATOR, LIST_END, NULL_ELEMENT } from '../../tables/staging';
import type { StringPool } from './string-pool';

const END = LIST_END.charCodeAt(0);
const FIELD = FIELD_SEPARATOR.charCodeAt(0);
const NULL = NULL_ELEMENT.charCodeAt(0);

/** Ends an element of a list that is being written into the pool. */
export function endElement(pool: StringPool): void {
  pool.byte(END);
}

/** Ends a field of a struct. The last field has none: the element ends it. */
export function endField(pool: StringPool): void {
  pool.byte(FIELD);
}

/** Appends a text, or null, as an element or a field: the separators are kept out of it. */
export function packText(pool: StringPool, text: string | null): void {
  if (text === null) pool.byte(NULL);
  else pool.text(SEPARATOR.test(text) ? text.replace(SEPARATORS, '\ufffd') : text);
}

const SEPARATOR = new RegExp(`[${NULL_ELEMENT}${FIELD_SEPARATOR}${LIST_END}]`);
const SEPARATORS = new RegExp(SEPARATOR, 'g');

/** Id of a packed list. */
export function packList(pool: StringPool, elements: Iterable<string | null>): number {
  pool.open();
  for (const element of elements) {
    packText(pool, element);
    endElement(pool);
  }
  return pool.close();
}
