import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { UsageError, UserError, errorMessage } from '../../errors';

/** Bytes that are read at once. */
const CHUNK = 1 << 18;

/** A file that another tool wrote, read once from front to back. What is in it is as hostile as the repository. */
export class ReportFile {
  /** Without the folder, which depends on the machine. */
  readonly name: string;

  constructor(
    readonly path: string,
    /** What it should be, for whoever gave another file: `the output of pyright --outputjson`. */
    readonly kind: string,
  ) {
    this.name = basename(path);
  }

  /** Refuses what is no file before the run begins. */
  async check(): Promise<void> {
    const found = await stat(this.path).catch((error: unknown) => {
      throw new UsageError(`${this.path} cannot be read: ${errorMessage(error)}`, `Give ${this.kind}.`);
    });
    if (!found.isFile()) throw new UsageError(`${this.path} is not a file`, `Give ${this.kind}.`);
  }

  /** Its bytes; each chunk is valid until the next is asked for. */
  async *chunks(): AsyncGenerator<Buffer> {
    const file = await open(this.path, 'r');
    try {
      const buffer = Buffer.allocUnsafe(CHUNK);
      for (;;) {
        const { bytesRead } = await file.read(buffer, 0, CHUNK);
        if (bytesRead === 0) return;
        yield buffer.subarray(0, bytesRead);
      }
    } finally {
      await file.close();
    }
  }

  /** The error of a file that is not what it should be. */
  wrong(offset: number, what: string): UserError {
    return new UserError(`${this.path} at byte ${offset}: ${what}`, `Give ${this.kind}.`);
  }
}
