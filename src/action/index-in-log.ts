import { repositoryUrl, type RunContext } from '../github/context';
import { formatBytes, formatNumber } from '../log/format';
import { renderPlainProgress } from '../log/progress';
import { renderSummary } from '../log/summary';
import type { Options } from '../options/table';
import type { Plan } from '../diff/plan';
import { index, type Indexed } from '../pipeline';
import type { ActionEffects } from './effects';

const PROGRESS_SECONDS = 10;

/** Indexes, compares with the base of the plan, and tells the log about it in a fold of its own. */
export async function indexInLog(options: Options, context: RunContext, effects: ActionEffects, plan: Plan | null): Promise<Indexed> {
  const { runner } = effects;
  let shown = 0;
  const summary = await runner.group('Indexing', () =>
    index(
      options,
      {
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
      },
      plan,
      repositoryUrl(context),
    ),
  );
  runner.info(renderSummary(summary));
  return summary;
}
