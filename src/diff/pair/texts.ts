import { decode, openReader, ReadError, type Discovery, type Reader, type SourceFile } from '../../discover';
import type { PythonVersion } from '../../python/tree';

/** The lines of the files of a side; the last file asked for is kept. */
export class Texts {
  private readonly reader: Reader;
  private readonly files: ReadonlyMap<string, SourceFile>;
  private last: { readonly path: string; readonly lines: readonly string[] } = { path: '', lines: [] };

  constructor(
    side: Discovery,
    private readonly version: PythonVersion,
  ) {
    this.reader = openReader(side.source);
    this.files = new Map(side.files.map((file) => [file.path, file]));
  }

  /** Lines `first` to `last` of a file, counted from 1; empty when it cannot be read any more. */
  async between(path: string, first: number, last: number): Promise<string> {
    return (await this.lines(path)).slice(first - 1, last).join('\n');
  }

  /** All lines of a file; none when it cannot be read any more. */
  async lines(path: string): Promise<readonly string[]> {
    if (this.last.path !== path) this.last = { path, lines: await this.read(path) };
    return this.last.lines;
  }

  close(): void {
    this.reader.close();
  }

  private async read(path: string): Promise<readonly string[]> {
    const file = this.files.get(path);
    if (file === undefined) return [];
    try {
      const { source, length } = decode(await this.reader.read(file), this.version);
      return Buffer.from(source.subarray(0, length))
        .toString('utf8')
        .split(/\r\n|\r|\n/);
    } catch (error) {
      if (error instanceof ReadError) return [];
      throw error;
    }
  }
}
