import type { Tree } from '../../python/tree';
import type { Columns, Rows } from '../batch/rows';
import type { StringPool } from '../batch/string-pool';
import type { References } from '../scopes/references';
import { ScopeKind, type Scopes } from '../scopes/scopes';

const DOT = 0x2e;

/** Writes what `references` has read of the callee of the Call in row `at`, unless that says nothing of a target. */
export function addReceiver(
  tree: Tree,
  scopes: Scopes,
  references: References,
  nodes: Columns<'nodes'>,
  at: number,
  receivers: Rows<'receivers'>,
  pool: StringPool,
): void {
  const { definition, called } = references;
  const name = receiverName(tree, references, pool);
  if (definition >= 0 && scopes.kinds[definition] !== ScopeKind.Class && name !== -1) return;
  const row = receivers.add();
  const { columns } = receivers;
  columns.file[row] = nodes.file[at]!;
  columns.seq[row] = nodes.seq[at]!;
  columns.resolution[row] = references.how;
  columns.owner[2 * row] = definition < 0 ? 0 : scopes.idLow[definition]!;
  columns.owner[2 * row + 1] = definition < 0 ? 0 : scopes.idHigh[definition]!;
  columns.name[row] = name;
  columns.called[row] = called ? 1 : 0;
}

/** Calling an instance means its `__call__`. */
function receiverName(tree: Tree, { definition, name, called, attributes, count }: References, pool: StringPool): number {
  if (count === 0 && !called) return definition < 0 ? name : -1;
  for (let i = 0; i < count; i++) pool.name(tree.names, attributes[i]!);
  pool.open();
  if (definition < 0) {
    pool.copy(name);
    pool.byte(DOT);
  }
  if (count === 0) pool.text('__call__');
  for (let i = count - 1; i >= 0; i--) {
    pool.copy(pool.name(tree.names, attributes[i]!));
    if (i > 0) pool.byte(DOT);
  }
  return pool.close();
}
