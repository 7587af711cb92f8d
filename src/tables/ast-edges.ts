import { INT, STRING, optional, required, table } from './column';

/** ast/ast_edges.parquet */
export const AST_EDGES = table(
  'ast_edges',
  'One row per edge between nodes, by path and the seq of the node it stands at; none for calls of names that the option noise covers.',
  'ast/ast_edges.parquet',
  'ast/ast_edges.jsonl',
  [
    required('edge_type', STRING, 'child, import or call.'),
    required('src_node_id', STRING, 'Parent; Module that imports; innermost function, class or Module whose code calls.'),
    optional('dst_node_id', STRING, 'Child; definition that is imported or called; null when it is not in the repository or not known.'),
    optional('dst_qname', STRING, 'Absolute dotted name of what is imported or called, pkg.* for a star import; null for child edges.'),
    optional('dst_module', STRING, 'Module of this repository that dst_qname lies in; null when there is none.'),
    optional('dst_path', STRING, 'Path of that module; null when there is none.'),
    required('path', STRING, 'File that the edge stands in.'),
    required('lineno', INT, 'Line of the child, the alias or the Call, counted from 1.'),
    required('col_offset', INT, 'Column of the child, the alias or the Call, counted from 0 in bytes of UTF-8.'),
    optional(
      'resolution',
      STRING,
      'How the target was found: local, import, attribute, constructor, self, super, inherited, instance, annotation, alias, partial, star or scip; null when it was not, and for child edges.',
    ),
  ],
);
