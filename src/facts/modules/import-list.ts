import { Field, Kind, type Tree } from '../../python/tree';
import { endElement, endField } from '../batch/pack';
import { NULL_ELEMENT } from '../../tables/staging';
import type { StringPool } from '../batch/string-pool';

const COMMA = 0x2c;
const EQUALS = 0x3d;
const ZERO = 0x30;
const NULL = NULL_ELEMENT.charCodeAt(0);

/**
 * Packs import statements, in their order: structs (module, level, is_star, names, aliases), where a comma follows each
 * name, and `name=asname,` is an alias. `import a, b` are two; the module of `from . import x` is null.
 */
export function packImports(tree: Tree, statements: Int32Array, count: number, pool: StringPool): number {
  const { heap, names } = tree;
  for (let i = 0; i < count; i++) internNames(tree, statements[i]!, pool);
  pool.open();
  for (let i = 0; i < count; i++) {
    const node = statements[i]!;
    const isFrom = heap[node] === Kind.ImportFrom;
    const aliases = heap[node + (isFrom ? Field.ImportFrom_names : Field.Import_names)]!;
    if (isFrom) {
      const module = heap[node + Field.ImportFrom_module]!;
      const isStar = heap[aliases] === 1 && names.text(heap[heap[aliases + 1]! + Field.alias_name]!) === '*';
      addHead(pool, module === 0 ? -1 : pool.name(names, module), heap[node + Field.ImportFrom_level]!, isStar);
      for (let j = 1; !isStar && j <= heap[aliases]!; j++) addName(tree, heap[aliases + j]!, pool);
      endField(pool);
      for (let j = 1; j <= heap[aliases]!; j++) addAlias(tree, heap[aliases + j]!, pool);
      endElement(pool);
      continue;
    }
    for (let j = 1; j <= heap[aliases]!; j++) {
      const alias = heap[aliases + j]!;
      addHead(pool, pool.name(names, heap[alias + Field.alias_name]!), 0, false);
      endField(pool);
      addAlias(tree, alias, pool);
      endElement(pool);
    }
  }
  return pool.close();
}

/** What is written piece by piece can only copy what the pool has. */
function internNames(tree: Tree, node: number, pool: StringPool): void {
  const { heap, names } = tree;
  const isFrom = heap[node] === Kind.ImportFrom;
  const aliases = heap[node + (isFrom ? Field.ImportFrom_names : Field.Import_names)]!;
  if (isFrom) pool.name(names, heap[node + Field.ImportFrom_module]!);
  for (let j = 1; j <= heap[aliases]!; j++) {
    const alias = heap[aliases + j]!;
    pool.name(names, heap[alias + Field.alias_name]!);
    pool.name(names, heap[alias + Field.alias_asname]!);
  }
}

function addHead(pool: StringPool, module: number, level: number, isStar: boolean): void {
  if (module < 0) pool.byte(NULL);
  else pool.copy(module);
  endField(pool);
  pool.text(String(level));
  endField(pool);
  pool.byte(ZERO + (isStar ? 1 : 0));
  endField(pool);
}

function addName(tree: Tree, alias: number, pool: StringPool): void {
  pool.copy(pool.name(tree.names, tree.heap[alias + Field.alias_name]!));
  pool.byte(COMMA);
}

function addAlias(tree: Tree, alias: number, pool: StringPool): void {
  const asname = tree.heap[alias + Field.alias_asname]!;
  if (asname === 0) return;
  pool.copy(pool.name(tree.names, tree.heap[alias + Field.alias_name]!));
  pool.byte(EQUALS);
  pool.copy(pool.name(tree.names, asname));
  pool.byte(COMMA);
}
