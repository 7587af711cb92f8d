import { formatCount, formatNumber } from '../../log/format';
import { quote } from '../../log/sanitize';
import { matchPaths, type Places } from './match-paths';
import type { Note } from './note';

/** The paths that a report names, each once, by number. */
export class FileNames {
  private readonly numbers = new Map<string, number>();

  /** The number of a path. */
  of(path: string): number {
    const known = this.numbers.get(path);
    if (known !== undefined) return known;
    this.numbers.set(path, this.numbers.size);
    return this.numbers.size - 1;
  }

  match(places: Places): MatchedNames {
    const paths = [...this.numbers.keys()];
    return new MatchedNames(paths, matchPaths(paths, places));
  }
}

/** The paths of a report and the files of the dataset that they are. */
export class MatchedNames {
  readonly matched: number;

  constructor(
    readonly paths: readonly string[],
    /** By number: the ordinal of the file, or -1. */
    readonly files: Int32Array,
  ) {
    this.matched = files.reduce((sum, file) => sum + (file < 0 ? 0 : 1), 0);
  }

  /** Number and ordinal of each path that is a file of the dataset. */
  *pairs(): Generator<[number, number]> {
    for (const [number, file] of this.files.entries()) if (file >= 0) yield [number, file];
  }

  /** Says so when paths are no files of the dataset: most often the report is of another folder. */
  notes(name: string): Note[] {
    const lost = this.paths.length - this.matched;
    if (lost === 0) return [];
    const example = this.paths[this.files.indexOf(-1)]!;
    const text = `${name}: ${formatCount(lost)} of ${formatNumber(this.paths.length, 'path')} ${lost === 1 ? 'is' : 'are'} no file of this dataset, such as ${quote(example)}`;
    return [{ level: 'warning', text }];
  }
}
