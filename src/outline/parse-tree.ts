import type { Parser, TreeCursor } from 'web-tree-sitter';
import type { Sighting } from './definition';
import { headerAt } from './header';
import { MOST_STEPS } from './limits';

/** Nodes with statements in them. */
const DESCEND = /^(module|block|ERROR|decorated_definition|function_definition|class_definition|.*_(statement|clause))$/;

/** Finds definitions in the tree that tree-sitter makes of the source, what it could not understand included. */
export function parseTree(parser: Parser, source: Uint8Array, length: number): Sighting[] {
  let steps = MOST_STEPS;
  const tree = parser.parse(asAscii(source, length), null, { progressCallback: () => --steps < 0 });
  if (tree === null) {
    parser.reset();
    return [];
  }
  const cursor = tree.walk();
  try {
    return collect(cursor, source, length);
  } finally {
    cursor.delete();
    tree.delete();
  }
}

/**
 * The source with a letter for each byte beyond ASCII and LF for a lone CR: what the grammar sees is the same, names may
 * hold any letter, and its offsets are those of the bytes.
 */
function asAscii(source: Uint8Array, length: number): string {
  const ascii = Buffer.alloc(length);
  for (let at = 0; at < length; at++) {
    const byte = source[at]!;
    ascii[at] = byte > 0x7f ? 0x61 : byte === 0x0d && source[at + 1] !== 0x0a ? 0x0a : byte;
  }
  return ascii.toString('latin1');
}

function collect(cursor: TreeCursor, source: Uint8Array, length: number): Sighting[] {
  const sightings: Sighting[] = [];
  for (;;) {
    const type = cursor.nodeType;
    if (type === 'function_definition' || type === 'class_definition') {
      const header = headerAt(source, cursor.startIndex, length);
      if (header !== null) sightings.push({ ...header, end: cursor.endIndex });
    }
    if (DESCEND.test(type) && cursor.gotoFirstChild()) continue;
    while (!cursor.gotoNextSibling()) if (!cursor.gotoParent()) return sightings;
  }
}
