import type { Answer } from '../../store/dataset';
import { jsonValue } from './cell';

/** An answer as a JSON array of objects, one a line. Of columns with the same name each has a key: `path`, `path_1`. */
export async function* jsonOf({ columns, chunks }: Answer): AsyncGenerator<string> {
  const keys = keysOf(columns);
  yield '[';
  let separator = '\n';
  for await (const chunk of chunks) {
    for (const row of chunk) {
      yield separator + JSON.stringify(Object.fromEntries(keys.map((key, i) => [key, jsonValue(row[i])])));
      separator = ',\n';
    }
  }
  yield '\n]\n';
}

function keysOf(columns: readonly string[]): string[] {
  const taken = new Set(columns);
  const seen = new Set<string>();
  return columns.map((column) => {
    if (!seen.has(column)) {
      seen.add(column);
      return column;
    }
    let number = 1;
    while (taken.has(`${column}_${number}`)) number++;
    taken.add(`${column}_${number}`);
    return `${column}_${number}`;
  });
}
