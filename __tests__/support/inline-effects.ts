import type { Effects } from '../../src/pipeline';
import { openExtractor } from '../../src/pool/extract';
import { inlineLane } from '../../src/pool/lane';

/** Effects of a run that does everything on this thread and tells nothing. */
export function inlineEffects(overrides: Partial<Effects> = {}): Effects {
  return {
    cores: 1,
    environment: { PATH: process.env.PATH },
    signal: new AbortController().signal,
    now: () => 0,
    startLane: (settings) => {
      const extractor = openExtractor(settings);
      return inlineLane(
        (task) => extractor.run(task),
        () => extractor.close(),
      );
    },
    onDiscovered: () => undefined,
    onProgress: () => undefined,
    onWriting: () => undefined,
    ...overrides,
  };
}
