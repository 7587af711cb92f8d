import { JsonScanner } from './json-scanner';
import type { ReportFile } from './report-file';

/** One of the many things in a report. */
export interface JsonItem {
  /** Member of the report that it is listed in; null for a value of its own, and for what a report has beside its lists. */
  readonly list: string | null;
  /** Its name there, where the list is an object. */
  readonly key: string | null;
  readonly value: unknown;
  /** Byte of the file behind it. */
  readonly offset: number;
}

const COMMA = 0x2c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/**
 * The items of a JSON or JSON Lines file, one at a time, so that memory does not grow with the file: the elements or members of the
 * members `lists` of its objects, then what else the object has. Of an array at the top each element is a report of its own.
 */
export async function* jsonItems(file: ReportFile, lists: readonly string[]): AsyncGenerator<JsonItem> {
  const scanner = new JsonScanner(file);
  try {
    let any = false;
    for (let next = await scanner.peek(); next >= 0; next = await scanner.peek()) {
      any = true;
      if (next === OPEN_BRACE) yield* report(scanner, lists);
      else if (next === OPEN_BRACKET) {
        for await (const first of elements(scanner)) {
          if (first === OPEN_BRACE) yield* report(scanner, lists);
          else scanner.fail('expected an object');
        }
      } else scanner.fail('expected an object or an array of them');
    }
    if (!any) scanner.fail('the file is empty');
  } finally {
    await scanner.close();
  }
}

async function* report(scanner: JsonScanner, lists: readonly string[]): AsyncGenerator<JsonItem> {
  const rest = new Map<string, unknown>();
  for await (const key of members(scanner)) {
    const opens = lists.includes(key) ? await scanner.peek() : -1;
    if (opens === OPEN_BRACE) {
      for await (const name of members(scanner)) yield await item(scanner, key, name);
    } else if (opens === OPEN_BRACKET) {
      for await (const first of elements(scanner)) {
        if (first < 0) scanner.fail('the file ends within a list');
        yield await item(scanner, key, null);
      }
    } else rest.set(key, await scanner.value());
  }
  yield { list: null, key: null, value: rest, offset: scanner.offset };
}

async function item(scanner: JsonScanner, list: string, key: string | null): Promise<JsonItem> {
  const value = await scanner.value();
  return { list, key, value, offset: scanner.offset };
}

/** The names of an object's members; the value of each is to be taken before the next is asked for. */
async function* members(scanner: JsonScanner): AsyncGenerator<string> {
  await scanner.expect(OPEN_BRACE);
  if (await scanner.take(CLOSE_BRACE)) return;
  do yield await scanner.key();
  while (await scanner.take(COMMA));
  await scanner.expect(CLOSE_BRACE);
}

/** The first byte of each element of an array, which is to be taken before the next is asked for. */
async function* elements(scanner: JsonScanner): AsyncGenerator<number> {
  await scanner.expect(OPEN_BRACKET);
  if (await scanner.take(CLOSE_BRACKET)) return;
  do yield await scanner.peek();
  while (await scanner.take(COMMA));
  await scanner.expect(CLOSE_BRACKET);
}
