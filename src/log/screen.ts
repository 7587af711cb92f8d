import { renderPlainProgress, renderProgress } from './progress';
import type { Progress } from './progress';

/** A terminal or a log. */
export interface Stream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const REDRAW_SECONDS = 0.1;
const PLAIN_SECONDS = 10;

/** Shows progress on a stream: a bar that is redrawn on a terminal, a line now and then elsewhere. */
export class Screen {
  private shown = 0;
  private drawn = false;

  constructor(private readonly stream: Stream) {}

  /** Writes a line above the bar. The text is ours or sanitised. */
  line(text: string): void {
    this.clear();
    this.stream.write(`${text}\n`);
  }

  progress(progress: Progress): void {
    const terminal = this.stream.isTTY === true;
    if (progress.seconds - this.shown < (terminal ? REDRAW_SECONDS : PLAIN_SECONDS)) return;
    this.shown = progress.seconds;
    if (!terminal) {
      this.stream.write(`${renderPlainProgress(progress)}\n`);
      return;
    }
    this.stream.write(`\r${renderProgress(progress, this.columns())}\x1b[K`);
    this.drawn = true;
  }

  /** Some terminals, as in containers and editors, say 0 or nothing. */
  private columns(): number {
    const { columns = 0 } = this.stream;
    return columns > 0 ? columns : 80;
  }

  /** Takes the bar away. */
  clear(): void {
    if (this.drawn) this.stream.write('\r\x1b[K');
    this.drawn = false;
  }
}
