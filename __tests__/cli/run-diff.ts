import { diff } from '../../src/cli/diff';
import type { Diff } from '../../src/diff';
import { parseCommand } from '../../src/options/command';
import { ENVIRONMENT } from '../diff/repositories';
import { inlineEffects } from '../support/inline-effects';

/** `ast-dataset diff <args>` in a folder, on this thread. */
export async function run(folder: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Diff> {
  const command = parseCommand(['diff', '--root', folder, ...args]);
  if (command.verb !== 'diff') throw new Error(command.verb);
  return diff(command, inlineEffects({ cores: 2, environment: { ...ENVIRONMENT, ...environment } }));
}
