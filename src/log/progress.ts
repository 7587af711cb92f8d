import { formatBytes, formatCount, formatDuration } from './format';

/** How far a run is. */
export interface Progress {
  readonly files: number;
  readonly allFiles: number;
  readonly bytes: number;
  readonly allBytes: number;
  readonly seconds: number;
}

const BAR = 24;

/** One line for a terminal: bar, files, megabytes, rate, time left; never wider than `columns`. */
export function renderProgress(progress: Progress, columns: number): string {
  const done = progress.allBytes === 0 ? 1 : Math.min(1, progress.bytes / progress.allBytes);
  const full = Math.round(done * BAR);
  const parts = [
    `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${String(Math.floor(done * 100)).padStart(3)}%`,
    `${formatCount(progress.files)}/${formatCount(progress.allFiles)} files`,
    formatBytes(progress.bytes),
    ...(progress.seconds > 0.5 ? [`${formatBytes(progress.bytes / progress.seconds)}/s`] : []),
    ...timeLeft(progress, done),
  ];
  while (parts.length > 1 && parts.join('  ').length >= columns) parts.pop();
  return parts.join('  ').slice(0, Math.max(0, columns - 1));
}

/** The same without a bar, for a log. */
export function renderPlainProgress(progress: Progress): string {
  return `${formatCount(progress.files)} of ${formatCount(progress.allFiles)} files, ${formatBytes(progress.bytes)} in ${formatDuration(progress.seconds)}`;
}

function timeLeft({ seconds }: Progress, done: number): string[] {
  return seconds > 1 && done > 0.02 && done < 1 ? [`${formatDuration((seconds / done) * (1 - done))} left`] : [];
}
