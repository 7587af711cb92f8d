import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { dirname } from 'node:path';
import { UserError } from '../../errors';
import { gitArguments, type GitEnvironment } from './run';

const NEWLINE = 0x0a;
/** Objects that a partial clone may lack before it is said to lack too much: each costs a git. */
const MAX_LACKING = 100;
/** How a git that asks for what a partial clone lacks ends when it may not. */
const LACKING = /^fatal: could not fetch \S+ from promisor remote/m;

/**
 * One `git cat-file --batch` for the life of a reader. A blob is asked for when the one before has been read, and its
 * bytes go straight into their own buffer, so that memory is one blob and what a pipe holds.
 */
export class CatFile {
  private child: ChildProcessWithoutNullStreams | undefined;
  private chunks: AsyncIterator<Buffer> | undefined;
  private rest: Buffer = Buffer.alloc(0);
  private last: Promise<unknown> = Promise.resolve();
  private stderr = '';
  private ended: Promise<unknown> = Promise.resolve();
  private lacking = 0;

  constructor(private readonly source: { readonly gitDir: string; readonly environment: GitEnvironment }) {}

  /** A blob's bytes; its size when that is above `limit`; `missing` when the repository lacks it. */
  read(id: string, limit: number): Promise<Uint8Array | number | 'missing'> {
    const turn = this.last.then(() => this.request(id, limit));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** Ends git; reads that wait for it fail. */
  close(): void {
    this.child?.stdin.end();
    this.child?.kill();
  }

  private async request(id: string, limit: number): Promise<Uint8Array | number | 'missing'> {
    if (!/^[0-9a-f]{40,64}$/.test(id)) return 'missing';
    this.start().stdin.write(`${id}\n`);
    const header = await this.header();
    if (header === null) return 'missing';
    const [, type, length] = header.split(' ');
    if (type === 'missing') return 'missing';
    const size = Number(length);
    if (!Number.isSafeInteger(size)) throw new UserError(`git answered '${header}' when asked for the object ${id}`);
    const bytes = await this.bytes(size, size > limit || type !== 'blob');
    await this.bytes(1, true);
    if (type !== 'blob') return 'missing';
    return bytes ?? size;
  }

  private start(): ChildProcessWithoutNullStreams {
    if (this.child !== undefined) return this.child;
    const args = [...gitArguments({ gitDir: this.source.gitDir, workTree: null }), 'cat-file', '--batch'];
    const child = spawn('git', args, { cwd: dirname(this.source.gitDir), env: { ...this.source.environment }, windowsHide: true });
    this.stderr = '';
    this.ended = new Promise((resolve) => child.once('close', resolve));
    child.on('error', (error) => (this.stderr = error.message));
    child.stdin.on('error', () => undefined);
    child.stderr.on('data', (chunk: Buffer) => {
      if (this.stderr.length < 10_000) this.stderr += chunk.toString('utf8');
    });
    this.child = child;
    this.chunks = child.stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    return child;
  }

  /** The line before an object; null when git ended because this clone lacks it: the next object gets a git of its own. */
  private async header(): Promise<string | null> {
    try {
      return await this.line();
    } catch (error) {
      await this.ended;
      if (!LACKING.test(this.stderr)) throw error;
      if (++this.lacking > MAX_LACKING) {
        throw new UserError(
          'this partial clone lacks files of the commit',
          'Fetch them, for example with git archive COMMIT > archive.tar, or clone without --filter.',
        );
      }
      this.child = undefined;
      return null;
    }
  }

  /** Makes `rest` hold something. */
  private async more(): Promise<void> {
    const next = await this.chunks!.next();
    if (next.done === true) throw new UserError(`git ended before it gave every blob: ${this.stderr.trim() || 'without a word'}`);
    this.rest = this.rest.length === 0 ? next.value : Buffer.concat([this.rest, next.value]);
  }

  private async line(): Promise<string> {
    for (let end = this.rest.indexOf(NEWLINE); ; end = this.rest.indexOf(NEWLINE)) {
      if (end < 0) await this.more();
      else {
        const line = this.rest.toString('latin1', 0, end);
        this.rest = this.rest.subarray(end + 1);
        return line;
      }
    }
  }

  /** The next `size` bytes, or undefined when they are only passed over. */
  private async bytes(size: number, passOver: boolean): Promise<Uint8Array | undefined> {
    const bytes = passOver ? undefined : Buffer.allocUnsafeSlow(size);
    let filled = 0;
    while (filled < size) {
      if (this.rest.length === 0) await this.more();
      const count = Math.min(this.rest.length, size - filled);
      bytes?.set(this.rest.subarray(0, count), filled);
      this.rest = this.rest.subarray(count);
      filled += count;
    }
    return bytes;
  }
}
