import { createHash } from 'node:crypto';
import type { Batch, Carrier, ColumnBatch } from '../tables/staging';
import type { StringViews } from './string-views';

/**
 * What each node repeats of its file. It is appended with the node, so that no join stands between the nodes and their file: DuckDB
 * keeps the order of rows, and writes them in parallel, only where there is none.
 */
export const INHERITED = {
  path: 'string',
  module: 'string',
  module_id: 'string',
  ok: 'int32',
  errors: 'strings',
} as const satisfies Record<string, Carrier>;

/** The nodes of a batch with the inherited columns. */
export function withInherited({ tables, firstFile, strings }: Batch, views: StringViews): ColumnBatch {
  const { nodes, files } = tables;
  const file = nodes.columns.file as Int32Array;
  const inherit = (ofFile: Int32Array): Int32Array => {
    const column = new Int32Array(nodes.rows);
    for (let row = 0; row < column.length; row++) column[row] = ofFile[file[row]! - firstFile]!;
    return column;
  };
  const { path, module, ok, errors } = files.columns as Readonly<Record<'path' | 'module' | 'ok' | 'errors', Int32Array>>;
  const moduleId = path.map((id) => views.add(moduleIdOf(strings.bytes.subarray(strings.offsets[id], strings.offsets[id + 1]))));
  return {
    rows: nodes.rows,
    columns: {
      ...nodes.columns,
      ...{ path: inherit(path), module: inherit(module), module_id: inherit(moduleId), ok: inherit(ok), errors: inherit(errors) },
    },
  };
}

/** The first 12 hex digits of the sha1 of a path. */
function moduleIdOf(path: Uint8Array): Uint8Array {
  return Buffer.from(createHash('sha1').update(path).digest('hex').slice(0, 12));
}
