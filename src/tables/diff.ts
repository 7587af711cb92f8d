import type { DataType } from 'apache-arrow';
import { Field, List, Struct } from 'apache-arrow';
import { TYPE_ERRORS } from './type-errors';
import { COMMENT, DOUBLE, INT, STRING, STRINGS, BOOL, optional, required, table, type Table } from './column';

/** Metrics of a file that are counts, and those that are ratios: each gives `base_X`, `head_X` and `delta_X`. */
export const FILE_COUNTS = [
  ...(['loc', 'sloc', 'num_functions', 'num_classes', 'imports', 'cyclomatic', 'max_nesting', 'num_nodes', 'branches'] as const),
  ...(['comprehensions', 'literals', 'mccabe_max', 'cognitive_total', 'cognitive_max', 'slots', 'slots_annotated'] as const),
  ...(['documentable', 'documented', 'type_ignores', 'comment_lines'] as const),
] as const;
export const FILE_RATIOS = ['param_annotation_ratio', 'return_annotation_ratio', 'annotation_coverage'] as const;

/** Of type checkers: null on a side without their reports. */
export const TYPE_COUNTS = ['type_errors'] as const;

/** The same of a definition. */
export const DEF_COUNTS = [
  ...(['sloc', 'cyclomatic', 'params', 'params_annotated', 'nesting', 'mccabe', 'radon_cc', 'cognitive'] as const),
  ...(['slots', 'slots_annotated'] as const),
] as const;
export const DEF_RATIOS = ['annotation_coverage'] as const;

/** The same of the whole repository. */
export const SUMMARY_COUNTS = [
  ...(['files', 'files_rejected', 'loc', 'sloc', 'num_functions', 'num_classes', 'cyclomatic', 'max_nesting', 'mccabe_max'] as const),
  ...(['cognitive_total', 'cognitive_max', 'slots', 'slots_annotated', 'documentable', 'documented', 'type_ignores'] as const),
  ...(['touched_cognitive', 'touched_cognitive_max'] as const),
] as const;
export const SUMMARY_RATIOS = ['annotation_coverage', 'documentation_coverage'] as const;

/** Counts of the summary that have one side only. */
export const SUMMARY_TALLIES = {
  files_added: 'Files that only the head has.',
  files_removed: 'Files that only the base has.',
  files_changed: 'Files with other bytes under the same path.',
  files_moved: 'Files with the same bytes under another path.',
  files_renamed: 'Files under another path with other bytes.',
  files_incomparable: 'Files that one side or both cannot parse: left out of both sides of every metric here but files and files_rejected.',
  functions_added: 'Functions that only the head has; overload stubs are not counted in these.',
  functions_removed: 'Functions that only the base has.',
  functions_changed: 'Functions whose code differs.',
  functions_moved: 'Functions with the same code in another file or scope.',
  functions_renamed: 'Functions with the same code under another name.',
  functions_worse: 'Functions of both sides whose cognitive has grown.',
  functions_better: 'Functions of both sides whose cognitive has fallen.',
  new_slots: 'slots of the added functions.',
  new_slots_annotated: 'slots_annotated of the added functions.',
} as const;

/** A construct that adds to, or takes from, cognitive complexity. */
const WHY = new List(
  new Field(
    'element',
    new Struct([
      new Field('change', STRING, false),
      new Field('lineno', INT, false),
      new Field('construct', STRING, false),
      new Field('level', INT, false),
      new Field('points', INT, false),
    ]),
    false,
  ),
);

/**
 * Of an added or removed row the side that does not exist counts 0 in the delta of a count; a side that cannot be parsed gives
 * null, as a ratio does without its other side.
 */
function sides(names: readonly string[], type: DataType, of: string): Field[] {
  return names.flatMap((name) => [
    optional(`base_${name}`, type, `${name} of the ${of} in the base; null without it.`),
    optional(`head_${name}`, type, `${name} of the ${of} in the head; null without it.`),
    optional(`delta_${name}`, type, `head_${name} - base_${name}.`),
  ]);
}

const JUDGED = [
  required('verdict', STRING, 'pass, warn or fail: the worst level of the gates that hold for the row and are not waived.'),
  optional('gate', STRING, 'Name of the gate that gives the verdict, or else of one that is waived; null when none holds.'),
  required('gates', STRINGS, 'Names of all gates that hold for the row.'),
  required('waived', STRINGS, 'Names of those that a comment in the code waives.'),
];

/** diff/files.parquet */
export const DIFF_FILES = table(
  'diff_files',
  'One row per file whose path or bytes differ between base and head, by path.',
  'diff/files.parquet',
  null,
  [
    required('status', STRING, 'added, removed, changed, moved (same bytes, other path) or renamed (other path and other bytes).'),
    optional('pairing', STRING, 'How the two sides were found to be one: path, blob, git or likeness; null when there is one side.'),
    required('path', STRING, 'Path in the head, or in the base where the head has none.'),
    optional('base_path', STRING, 'Path in the base.'),
    optional('head_path', STRING, 'Path in the head.'),
    optional('base_blob', STRING, 'Git’s object id of the bytes in the base.'),
    optional('head_blob', STRING, 'Git’s object id of the bytes in the head.'),
    optional('base_ok', BOOL, 'Whether CPython accepts the file of the base; if not, its metrics are null.'),
    optional('head_ok', BOOL, 'Whether CPython accepts the file of the head; if not, its metrics are null.'),
    optional('base_errors', STRINGS, 'Why the file of the base could not be decoded or parsed.'),
    optional('head_errors', STRINGS, 'Why the file of the head could not be decoded or parsed.'),
    ...sides(FILE_COUNTS, INT, 'file'),
    ...sides(FILE_RATIOS, DOUBLE, 'file'),
    ...sides(TYPE_COUNTS, INT, 'file'),
    optional('new_type_errors', INT, 'Those of the head that are new: see diff_type_errors; null without a report on the head.'),
    ...JUDGED,
  ],
);

/** diff/defs.parquet */
export const DIFF_DEFS = table(
  'diff_defs',
  'One row per function or class of the files in diff_files, by path and line; those of the base that the head lacks come after those of the head.',
  'diff/defs.parquet',
  null,
  [
    required(
      'status',
      STRING,
      'added, removed, changed, unchanged, moved (same code in another file or scope), renamed (same code under another name), or unknown: the other side of its file cannot be parsed.',
    ),
    optional(
      'pairing',
      STRING,
      'How the two sides were found to be one: qualname (and path), rename (qualname, over a renamed file), fingerprint, scope (name in a scope that was paired) or likeness; null when there is one side.',
    ),
    required('path', STRING, 'Path in the head, or in the base where the head has none.'),
    optional('base_path', STRING, 'Path in the base.'),
    optional('head_path', STRING, 'Path in the head.'),
    required('qualname', STRING, 'Qualified name in the head, or in the base where the head has none.'),
    optional('base_qualname', STRING, 'Qualified name in the base.'),
    optional('head_qualname', STRING, 'Qualified name in the head.'),
    required('name', STRING, 'Name in the head, or in the base where the head has none.'),
    required('kind', STRING, 'function or class.'),
    required('role', STRING, 'overload (a stub), getter, setter or deleter (of a property), else function or class.'),
    required('is_method', BOOL, 'Whether it is a function whose nearest enclosing scope is a class.'),
    required('is_public', BOOL, 'Whether name does not begin with an underscore.'),
    required('is_inner', BOOL, 'Whether a function is around it.'),
    optional('base_node_id', STRING, 'node_id in the base.'),
    optional('head_node_id', STRING, 'node_id in the head.'),
    optional('base_lineno', INT, 'Line of def or class in the base.'),
    optional('base_end_lineno', INT, 'Last line in the base.'),
    optional('head_lineno', INT, 'Line of def or class in the head.'),
    optional('head_end_lineno', INT, 'Last line in the head.'),
    optional('base_fingerprint', STRING, 'Fingerprint in the base.'),
    optional('head_fingerprint', STRING, 'Fingerprint in the head.'),
    optional('base_has_docstring', BOOL, 'Whether it has a docstring in the base.'),
    optional('head_has_docstring', BOOL, 'Whether it has a docstring in the head.'),
    optional('base_missing_annotations', STRINGS, 'Parameters without an annotation in the base, then return; null for a class.'),
    optional('head_missing_annotations', STRINGS, 'Parameters without an annotation in the head, then return; null for a class.'),
    ...sides(DEF_COUNTS, INT, 'definition'),
    ...sides(DEF_RATIOS, DOUBLE, 'definition'),
    new Field(
      'why',
      WHY,
      true,
      new Map([
        [
          COMMENT,
          'Where cognitive has grown: the constructs that are new, gone, deeper or shallower, each with its line (of the base where it is gone), its level of nesting and its signed points, which sum to delta_cognitive.',
        ],
      ]),
    ),
    ...JUDGED,
  ],
);

/** diff/summary.parquet */
export const DIFF_SUMMARY = table('diff_summary', 'One row: the whole repository.', 'diff/summary.parquet', null, [
  required('base_commit', STRING, 'Commit that is compared with.'),
  optional('head_commit', STRING, 'Commit that is compared; null for a work tree or an index.'),
  required('base_rule', STRING, 'How the base was chosen: first parent, merge base, merge group, push or given.'),
  ...sides(SUMMARY_COUNTS, INT, 'repository'),
  ...sides(SUMMARY_RATIOS, DOUBLE, 'repository'),
  ...Object.entries(SUMMARY_TALLIES).map(([name, comment]) => required(name, INT, comment)),
  ...sides(TYPE_COUNTS, INT, 'repository'),
  optional('new_type_errors', INT, 'Those of the head that are new: see diff_type_errors; null without a report on the head.'),
  optional('new_type_errors_elsewhere', INT, 'Those of them in files that do not differ; null without a report on the base.'),
  optional('new_annotation_coverage', DOUBLE, 'new_slots_annotated divided by new_slots; null without slots.'),
  ...JUDGED,
]);

/** diff/type_errors.parquet: there only with a report of a type checker on the head. */
export const DIFF_TYPE_ERRORS = table(
  'diff_type_errors',
  'One row per error of a type checker that is new in the head, by path and line. Only with a report on the head.',
  'diff/type_errors.parquet',
  null,
  [
    ...TYPE_ERRORS.schema.fields,
    required(
      'found_by',
      STRING,
      'base report: the checker reported on the base too, and there is no such error in the file, or fewer; changed line: it did not, and the error is on a line that is new or differs.',
    ),
    required('in_changed_file', BOOL, 'Whether the file differs between base and head.'),
  ],
);

/** The tables of a diff, by the name that a gate's `on` uses. */
export const DIFF_TABLES = { files: DIFF_FILES, defs: DIFF_DEFS, summary: DIFF_SUMMARY } as const satisfies Record<string, Table>;

export type DiffTableName = keyof typeof DIFF_TABLES;
