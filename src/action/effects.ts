import type { Effects } from '../pipeline';
import type { Runner } from './runner';

/** What a run of the action may touch. */
export interface ActionEffects extends Pick<Effects, 'cores' | 'environment' | 'signal' | 'now' | 'startLane'> {
  readonly runner: Runner;
}
