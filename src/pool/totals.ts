import { LIST_END } from '../tables/staging';
import type { Batch } from '../tables/staging';

const decoder = new TextDecoder();

/** What a closing summary says about the files, counted while batches go by. */
export class Totals {
  files = 0;
  bytes = 0;
  lines = 0;
  rejected = 0;
  readonly examples: { readonly path: string; readonly error: string }[] = [];

  /** @param most how many rejected files are kept as examples */
  constructor(private readonly most: number) {}

  add(batch: Batch): void {
    const { rows, columns } = batch.tables.files;
    const { ok, loc, path, errors } = columns;
    this.files += rows;
    this.bytes += batch.sourceBytes;
    for (let row = 0; row < rows; row++) {
      this.lines += Math.max(0, loc![row]!);
      if (ok![row] === 1) continue;
      this.rejected++;
      if (this.examples.length === this.most) continue;
      this.examples.push({ path: textOf(batch, path![row]!), error: textOf(batch, errors![row]!).split(LIST_END)[0]! });
    }
  }
}

/** String `id` of a batch; the empty string for null. */
function textOf({ strings }: Batch, id: number): string {
  return id < 0 ? '' : decoder.decode(strings.bytes.subarray(strings.offsets[id], strings.offsets[id + 1]));
}
