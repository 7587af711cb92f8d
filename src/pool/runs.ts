/** Files of a run: enough to make a message worth its cost, few enough to keep all workers busy until the end. */
const MAX_FILES = 64;
const MAX_BYTES = 1 << 20;

/** Files [first, end) of the dataset. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** Cuts a list of files into runs of consecutive ones. It depends on the files alone, never on the number of workers. */
export function cutRuns(files: readonly { readonly size: number }[]): Run[] {
  const runs: Run[] = [];
  let first = 0;
  let bytes = 0;
  files.forEach(({ size }, index) => {
    if (index > first && (index - first === MAX_FILES || bytes + size > MAX_BYTES)) {
      runs.push({ first, end: index });
      first = index;
      bytes = 0;
    }
    bytes += size;
  });
  if (first < files.length) runs.push({ first, end: files.length });
  return runs;
}
