import type { Sighting } from './definition';
import { floorIndex } from './lines';
import type { LineReading } from './scan-lines';

/**
 * Every definition that either reading sees, in the order of their starts. Where both see it the lines say where it ends:
 * measured on broken files they are right more often than the tree, whose nodes also take in trailing comments.
 */
export function merge(tree: readonly Sighting[], { sightings, lineEnds }: LineReading): Sighting[] {
  const merged = new Map<number, Sighting>(sightings.map((sighting) => [sighting.start, sighting]));
  for (const sighting of tree) {
    if (merged.has(sighting.start)) continue;
    const end = lineEnds[floorIndex(lineEnds, sighting.end)] ?? 0;
    merged.set(sighting.start, { ...sighting, end: end > sighting.nameEnd ? end : sighting.end });
  }
  return [...merged.values()].sort((a, b) => a.start - b.start);
}
