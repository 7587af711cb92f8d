import { diff } from '../../src/cli/diff';
import type { Diff } from '../../src/diff';
import { parseCommand } from '../../src/options/command';
import { openExtractor } from '../../src/pool/extract';
import { inlineLane } from '../../src/pool/lane';
import { ENVIRONMENT } from '../diff/repositories';

/** `ast-dataset diff <args>` in a folder, on this thread. */
export async function run(folder: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Diff> {
  const command = parseCommand(['diff', '--root', folder, ...args]);
  if (command.verb !== 'diff') throw new Error(command.verb);
  return diff(command, {
    cores: 2,
    environment: { ...ENVIRONMENT, ...environment },
    signal: new AbortController().signal,
    startLane: (settings) => {
      const extractor = openExtractor(settings);
      return inlineLane(
        (task) => extractor.run(task),
        () => extractor.close(),
      );
    },
  });
}
