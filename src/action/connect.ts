import { GitHub } from '../github/client';
import type { RunContext } from '../github/context';
import type { Options } from '../options/table';
import type { ActionEffects } from './effects';

/** Gives the client for GitHub when it is first wanted; null where there is no token or no repository to speak of. */
export type Connect = (() => Promise<GitHub>) | null;

export function connector(options: Options, context: RunContext, { runner, signal }: ActionEffects): Connect {
  const { token } = options;
  if (token === null || context.repository === null) return null;
  let connected: Promise<GitHub> | null = null;
  return () =>
    (connected ??= GitHub.connect(context, token, {
      signal,
      sleep: (milliseconds) => sleep(milliseconds, signal),
      tell: (line) => runner.info(line),
      clock: () => Math.floor(Date.now() / 1000),
    }));
}

/** Ends early when the run is stopped. */
function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done);
  });
}
