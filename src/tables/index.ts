import { AST_DEFS } from './ast-defs';
import { AST_EDGES } from './ast-edges';
import { AST_METRICS } from './ast-metrics';
import { AST_NODES } from './ast-nodes';

/** Goes up when a column or file is added; nothing is ever renamed or dropped. */
export const SCHEMA_VERSION = '1';

/** Every public table of a dataset, by name. Parquet, DDL and docs/schema.md derive from these. */
export const TABLES = {
  ast_nodes: AST_NODES,
  ast_edges: AST_EDGES,
  ast_metrics: AST_METRICS,
  ast_defs: AST_DEFS,
} as const;

export type TableName = keyof typeof TABLES;

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

export type { Table } from './column';
