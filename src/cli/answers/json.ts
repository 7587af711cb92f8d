import type { Answer } from '../../store/dataset';
import { jsonValue } from './cell';

/** An answer as a JSON array of objects, one a line. */
export async function* jsonOf({ columns, chunks }: Answer): AsyncGenerator<string> {
  yield '[';
  let separator = '\n';
  for await (const chunk of chunks) {
    for (const row of chunk) {
      yield separator + JSON.stringify(Object.fromEntries(columns.map((column, i) => [column, jsonValue(row[i])])));
      separator = ',\n';
    }
  }
  yield '\n]\n';
}
