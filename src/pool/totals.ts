import type { Failures } from '../log/summary';
import { LIST_END } from '../tables/staging';
import type { Batch } from '../tables/staging';

const decoder = new TextDecoder();

/** What a closing summary says about the files, counted while batches go by. */
export class Totals {
  files = 0;
  bytes = 0;
  lines = 0;
  /** Files that have no syntax tree, by what their first error says. */
  readonly failed: { -readonly [Why in keyof Failures]: number } = { rejected: 0, undecoded: 0, tooLarge: 0, unreadable: 0, broken: 0 };
  readonly examples: { readonly path: string; readonly error: string }[] = [];

  /** @param most how many failed files are kept as examples */
  constructor(private readonly most: number) {}

  add(batch: Batch): void {
    const { rows, columns } = batch.tables.files;
    const { ok, loc, path, errors } = columns;
    this.files += rows;
    this.bytes += batch.sourceBytes;
    for (let row = 0; row < rows; row++) {
      this.lines += Math.max(0, loc![row]!);
      if (ok![row] === 1) continue;
      const error = textOf(batch, errors![row]!).split(LIST_END)[0]!;
      this.failed[failureOf(error)]++;
      if (this.examples.length < this.most) this.examples.push({ path: textOf(batch, path![row]!), error });
    }
  }
}

/** What kind of failure the first line of `errors` tells of. */
function failureOf(error: string): keyof Failures {
  if (error.startsWith('too large: ')) return 'tooLarge';
  if (error.startsWith('cannot read the file: ')) return 'unreadable';
  if (error.startsWith('internal error: ')) return 'broken';
  return /^(SyntaxError: )?encoding not supported here: /.test(error) ? 'undecoded' : 'rejected';
}

/** String `id` of a batch; the empty string for null. */
function textOf({ strings }: Batch, id: number): string {
  return id < 0 ? '' : decoder.decode(strings.bytes.subarray(strings.offsets[id], strings.offsets[id + 1]));
}
