import { TextDecoder } from 'node:util';
import type { UserError } from '../../errors';
import type { ReportFile } from './report-file';

/** The bytes of a file that were read and not yet taken: `buffer` from `at` to `end`. */
export class ByteWindow {
  buffer = Buffer.allocUnsafe(1 << 16);
  at = 0;
  end = 0;
  /** Bytes of the file before `buffer`. */
  private before = 0;
  private readonly chunks: AsyncIterator<Buffer>;
  private decoder: TextDecoder | null | undefined;

  /** @param isText whether a mark at the beginning is passed over, and UTF-16, as Windows PowerShell writes it, becomes UTF-8 */
  constructor(
    private readonly file: ReportFile,
    private readonly isText: boolean,
  ) {
    this.chunks = file.chunks();
  }

  get offset(): number {
    return this.before + this.at;
  }

  /** The error of what stands here. */
  wrong(what: string): UserError {
    return this.file.wrong(this.offset, what);
  }

  async close(): Promise<void> {
    await this.chunks.return?.();
  }

  /** Reads on, and forgets what was taken: `at` becomes 0. False at the end of the file. */
  async fill(): Promise<boolean> {
    const next = await this.chunks.next();
    if (next.done === true) return false;
    const chunk = this.isText ? this.decoded(next.value) : next.value;
    const needed = this.end - this.at + chunk.length;
    const target = needed > this.buffer.length ? Buffer.allocUnsafe(2 * needed) : this.buffer;
    if (this.at > 0 || target !== this.buffer) this.buffer.copy(target, 0, this.at, this.end);
    chunk.copy(target, needed - chunk.length);
    this.buffer = target;
    this.before += this.at;
    this.at = 0;
    this.end = needed;
    return true;
  }

  private decoded(chunk: Buffer): Buffer {
    if (this.decoder === undefined) {
      this.decoder = chunk[0] === 0xff && chunk[1] === 0xfe ? new TextDecoder('utf-16le') : null;
      if (this.decoder === null && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf) return chunk.subarray(3);
    }
    return this.decoder === null ? chunk : Buffer.from(this.decoder.decode(chunk, { stream: true }));
  }
}
