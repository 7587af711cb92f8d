import { indentWidth } from './bytes';
import type { Outline, OutlineDefinition, Sighting } from './definition';
import { isTreeable, MOST_NESTED } from './limits';
import { lineStarts, lineOf } from './lines';
import { merge } from './merge';
import { parseTree } from './parse-tree';
import { scanLines } from './scan-lines';
import { pythonParser } from './tree-sitter';

export type { Outline, OutlineDefinition } from './definition';

/**
 * The functions and classes of a source that Python rejects: what tree-sitter's tree holds, and what a reading by lines
 * finds where the tree is broken. A source too deep or too large for the tree is read by lines only.
 */
export async function outline(source: Uint8Array, length: number): Promise<Outline> {
  const lines = scanLines(source, length);
  const tree = isTreeable(source, length) ? parseTree(await pythonParser(), source, length) : [];
  return nest(merge(tree, lines), source, length);
}

/** Gives sightings, in the order of their starts, their parents, names and positions. */
function nest(sightings: readonly Sighting[], source: Uint8Array, length: number): Outline {
  const starts = lineStarts(source, length);
  const definitions: OutlineDefinition[] = [];
  const around: { index: number; end: number; width: number }[] = [];
  for (const { type, start, nameStart, nameEnd, end } of sightings) {
    const line = lineOf(starts, start);
    const endLine = lineOf(starts, end);
    const width = indentWidth(source, starts[line]!, start);
    while (around.length > 0 && (around.at(-1)!.end <= start || around.at(-1)!.width >= width)) around.pop();
    if (around.length >= MOST_NESTED) continue;
    const parent = around.at(-1)?.index ?? -1;
    const name = Buffer.from(source.subarray(nameStart, nameEnd)).toString('utf8').normalize('NFKC');
    definitions.push({
      type,
      name,
      qualname: parent < 0 ? name : `${definitions[parent]!.qualname}.${name}`,
      parent,
      startByte: start,
      endByte: end,
      lineno: line + 1,
      colOffset: start - starts[line]!,
      endLineno: endLine + 1,
      endColOffset: end - starts[endLine]!,
    });
    around.push({ index: definitions.length - 1, end, width });
  }
  return definitions;
}
