import type { Tree } from '../../python/tree';
import type { Rows } from '../batch/rows';
import type { StringPool } from '../batch/string-pool';
import { Bound, type Scopes } from '../scopes/scopes';

/** Writes what a module binds at its top level by importing: what a re-export is followed through. Star imports come last. */
export function addBindings(tree: Tree, scopes: Scopes, file: number, bindings: Rows<'bindings'>, pool: StringPool): void {
  for (let binding = 1; binding < scopes.bindingCount; binding++) {
    if (scopes.bindingScopes[binding] !== 0 || scopes.bounds[binding] !== Bound.Import) continue;
    addBinding(bindings, file, pool.name(tree.names, scopes.bindingNames[binding]!), scopes.targets[binding]!);
  }
  for (const star of scopes.stars) addBinding(bindings, file, -1, star);
}

function addBinding(bindings: Rows<'bindings'>, file: number, name: number, target: number): void {
  const row = bindings.add();
  const { columns } = bindings;
  columns.file[row] = file;
  columns.name[row] = name;
  columns.target[row] = target;
}
