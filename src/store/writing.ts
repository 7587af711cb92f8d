import type { StoreOptions } from './index';
import type { Place } from './place';
import { Session } from './session';

const DEFAULT_THREADS = 2;
const DEFAULT_MEMORY = '1GB';

/** A database that writes below the dataset of a place, and spills beside it. */
export function openWriting(place: Place, { threads, memoryLimit }: StoreOptions): Promise<Session> {
  return Session.open({
    // One thread alone would cut other row groups than several do.
    threads: Math.max(2, threads ?? DEFAULT_THREADS),
    memoryLimit: memoryLimit ?? DEFAULT_MEMORY,
    spill: place.spill,
    folders: [place.dataset],
  });
}
