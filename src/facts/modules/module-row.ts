import { NULL_INT } from '../../tables/staging';
import type { Tree } from '../../python/tree';
import { packList } from '../batch/pack';
import type { Rows } from '../batch/rows';
import type { StringPool } from '../batch/string-pool';
import type { DeclarationReader } from './exports';
import { packImports } from './import-list';

/** Writes the row of `modules` of a file that Python accepts; `docstring` is in the pool, or -1. */
export function addModuleFacts(
  tree: Tree,
  file: number,
  docstring: number,
  statements: Int32Array,
  count: number,
  reader: DeclarationReader,
  modules: Rows<'modules'>,
  pool: StringPool,
): void {
  const { exports, complete, isMain } = reader.read(tree);
  const row = modules.add();
  const { columns } = modules;
  columns.file[row] = file;
  columns.docstring[row] = docstring;
  columns.imports[row] = count === 0 ? -1 : packImports(tree, statements, count, pool);
  columns.exports[row] = exports === null ? -1 : packList(pool, exports);
  columns.exports_complete[row] = exports === null ? NULL_INT : complete ? 1 : 0;
  columns.is_main[row] = isMain ? 1 : 0;
}
