import { repositoryUrl, type RunContext } from '../github/context';
import { formatBytes, formatNumber } from '../log/format';
import { renderPlainProgress } from '../log/progress';
import { renderSummary, type Summary } from '../log/summary';
import type { Options } from '../options/table';
import type { Plan } from '../diff/plan';
import { index, type Effects, type Indexed } from '../pipeline';
import type { ActionEffects } from './effects';

const PROGRESS_SECONDS = 10;

/** Does a run of the pipeline and tells the log about it in a fold of its own. */
export async function inLog<Done extends Summary>(
  fold: string,
  effects: ActionEffects,
  run: (effects: Effects) => Promise<Done>,
): Promise<Done> {
  const { runner } = effects;
  let shown = 0;
  const summary = await runner.group(fold, () =>
    run({
      ...effects,
      onDiscovered: ({ files, warnings }, bytes) => {
        for (const warning of warnings) runner.warning(warning);
        runner.info(`Reading ${formatNumber(files.length, 'Python file')} (${formatBytes(bytes)})`);
      },
      onNote: ({ level, text }) => (level === 'warning' ? runner.warning(text) : runner.info(text)),
      onProgress: (progress) => {
        if (progress.seconds - shown < PROGRESS_SECONDS) return;
        shown = progress.seconds;
        runner.info(renderPlainProgress(progress));
      },
      onWriting: () => runner.info('Writing the tables'),
    }),
  );
  runner.info(renderSummary(summary));
  return summary;
}

/** Indexes, and compares with the base of the plan. */
export function indexInLog(options: Options, context: RunContext, effects: ActionEffects, plan: Plan | null): Promise<Indexed> {
  return inLog('Indexing', effects, (run) => index(options, run, plan, repositoryUrl(context)));
}
