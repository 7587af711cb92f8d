/**
 * The tables that workers fill and DuckDB shapes into the public ones. One place says which columns exist and how
 * each is carried; facts write them, the store appends them, sql/build/*.sql reads them.
 *
 * How a column is carried in a batch:
 *   int32    Int32Array, null = NULL_INT
 *   double   Float64Array, null = NaN
 *   string   Int32Array of ids into the batch's own string dictionary, null = -1
 *   strings  a list of strings packed into one: each element followed by LIST_END; a null element is NULL_ELEMENT; the
 *            list itself null = -1. Structs are packed in the elements, fields separated by FIELD_SEPARATOR.
 *   id       a node_id: two Int32 per row, first the low half, then the high half, of the first 8 bytes of the sha1 read
 *            big-endian, so that the pair read as one little-endian uint64 prints as the 16 hex digits; null = 0,0
 */
export type Carrier = 'int32' | 'double' | 'string' | 'strings' | 'id';

export const NULL_INT = -2147483648;
export const LIST_END = '\x1f';
export const FIELD_SEPARATOR = '\x1e';
export const NULL_ELEMENT = '\x1d';

export const STAGING = {
  /** One row per file, in path order. `file` is the ordinal of the file in the dataset. */
  files: {
    file: 'int32',
    path: 'string',
    module: 'string',
    blob: 'string',
    ok: 'int32',
    errors: 'strings',
    loc: 'int32',
    sloc: 'int32',
    num_functions: 'int32',
    num_classes: 'int32',
    imports: 'int32',
    cyclomatic: 'int32',
    max_nesting: 'int32',
    param_annotation_ratio: 'double',
    return_annotation_ratio: 'double',
    num_nodes: 'int32',
    /** Structs (class name, count), by class name. */
    node_histogram: 'strings',
    branches: 'int32',
    comprehensions: 'int32',
    literals: 'int32',
    mccabe_max: 'int32',
    cognitive_total: 'int32',
    cognitive_max: 'int32',
    slots: 'int32',
    slots_annotated: 'int32',
    annotation_coverage: 'double',
    documentable: 'int32',
    documented: 'int32',
    type_ignores: 'int32',
    comment_lines: 'int32',
  },
  /** One row per emitted AST node, by file and seq. */
  nodes: {
    file: 'int32',
    seq: 'int32',
    subtree_end: 'int32',
    node_id: 'id',
    parent_id: 'id',
    def_id: 'id',
    /** A Kind. */
    kind: 'int32',
    name: 'string',
    qualname: 'string',
    lineno: 'int32',
    end_lineno: 'int32',
    col_offset: 'int32',
    end_col_offset: 'int32',
    start_byte: 'int32',
    end_byte: 'int32',
    docstring: 'string',
    decorators: 'strings',
    bases: 'strings',
    /** Structs (name, annotation, default, kind). */
    params: 'strings',
    args: 'strings',
    returns: 'string',
    annotation: 'string',
    value_preview: 'string',
  },
  /** One row per edge, by file, seq of the node it stands at, and child before import before call. */
  edges: {
    file: 'int32',
    seq: 'int32',
    /** 0 child, 1 import, 2 call. */
    edge_type: 'int32',
    src_node_id: 'id',
    /** Known already in the file: the child, or a definition of the same file. */
    dst_node_id: 'id',
    /** The normalised name; null for child edges. */
    dst_qname: 'string',
    lineno: 'int32',
    col_offset: 'int32',
    /** An index into RESOLUTIONS, or null. `import` and `attribute` are still to be looked up in the repository. */
    resolution: 'int32',
  },
  /** One row per function or class, by file and seq. */
  defs: {
    file: 'int32',
    seq: 'int32',
    node_id: 'id',
    /** 0 function, 1 class. */
    kind: 'int32',
    name: 'string',
    qualname: 'string',
    lineno: 'int32',
    end_lineno: 'int32',
    is_async: 'int32',
    is_method: 'int32',
    is_public: 'int32',
    decorators: 'strings',
    has_docstring: 'int32',
    sloc: 'int32',
    cyclomatic: 'int32',
    params: 'int32',
    params_annotated: 'int32',
    returns_annotated: 'int32',
    nesting: 'int32',
    mccabe: 'int32',
    radon_cc: 'int32',
    cognitive: 'int32',
    slots: 'int32',
    slots_annotated: 'int32',
    missing_annotations: 'strings',
    fingerprint: 'string',
    /** Line of the first statement of its body. */
    body_lineno: 'int32',
    /** `seq` of the innermost function around it, and of the innermost class. */
    function_seq: 'int32',
    class_seq: 'int32',
    /** 1 when an importer can reach it as module.qualname: no function around it. */
    importable: 'int32',
  },
  /** One row per call of a name or an attribute, by file and seq; only where an index of symbols is to decide calls. */
  call_sites: {
    file: 'int32',
    /** That of the Call. */
    seq: 'int32',
    /** Line of the last part of the callee's name, and the column behind it in three encodings, all from 0. */
    line: 'int32',
    end_utf8: 'int32',
    end_utf16: 'int32',
    end_utf32: 'int32',
  },
  /** Names that a module binds at its top level by importing them: what a re-export is followed through. */
  bindings: {
    file: 'int32',
    /** Null for a star import; those come last, in their order. */
    name: 'string',
    /** Absolute dotted name of what is bound (a module for a star import). */
    target: 'string',
  },
  /** Calls whose target the names of their file lead to in steps that need the repository: one row per such call. */
  receivers: {
    file: 'int32',
    /** Of the Call. */
    seq: 'int32',
    /** An index into RESOLUTIONS. */
    resolution: 'int32',
    /** A definition of the same file: what is called, or the class in which `name` is looked up. */
    owner: 'id',
    /** Dotted: attributes in turn from the owner on, null for itself; without an owner an absolute name (`*.name`: of a star import). */
    name: 'string',
    /** 1 when `name` is an attribute of what calling a thing gives. */
    called: 'int32',
  },
  /** Names bound in a class (its `owner`), or by assignment at the top level of a module (null), and what is known of their value. */
  members: {
    file: 'int32',
    owner: 'id',
    name: 'string',
    /** An index into MEMBER_FORMS. */
    form: 'int32',
    /** 1 when methods assign it to the instance. */
    on_instance: 'int32',
    /** The definition of this file that it is (a method), stands for (an alias) or is called for it (an instance). */
    target_id: 'id',
    /** Absolute dotted name of what it stands for or is an instance of. */
    target: 'string',
  },
  /** Base classes in their order: one row per base of a class. */
  bases: {
    file: 'int32',
    owner: 'id',
    position: 'int32',
    /** A class of the same file. */
    target_id: 'id',
    /** Absolute dotted name of another; null with `target_id` where it cannot be named. */
    target: 'string',
  },
  /** One row per file that Python accepts, by file. */
  modules: {
    file: 'int32',
    docstring: 'string',
    /** Structs (module, level, is_star, names, aliases): see src/facts/modules/import-list.ts. Null where there is none. */
    imports: 'strings',
    /** The names in `__all__`; null where it is never bound. */
    exports: 'strings',
    /** 1 when nothing but literals says what is in it; null with `exports`. */
    exports_complete: 'int32',
    is_main: 'int32',
  },
} as const satisfies Record<string, Record<string, Carrier>>;

export type StagingTable = keyof typeof STAGING;

/** How the target of an edge was found. */
export const RESOLUTIONS = [
  'local',
  'import',
  'attribute',
  'scip',
  'self',
  'super',
  'instance',
  'annotation',
  'alias',
  'partial',
  'star',
  'inherited',
  'constructor',
] as const;

/** What a name of a class or module is bound to. */
export const MEMBER_FORMS = ['definition', 'accessor', 'alias', 'instance', 'unknown'] as const;

/** Columns of one staging table: as many rows in each. */
export interface ColumnBatch {
  readonly rows: number;
  readonly columns: Readonly<Record<string, Int32Array | Float64Array>>;
}

/** The strings of a batch: string `i` is `bytes[offsets[i], offsets[i + 1])` in UTF-8. */
export interface StringDictionary {
  readonly bytes: Uint8Array;
  readonly offsets: Int32Array;
  readonly count: number;
}

/** What a worker hands over for a run of consecutive files: transferable, and independent of all other batches. */
export interface Batch {
  /** Ordinals [firstFile, lastFile] of the files in it. */
  readonly firstFile: number;
  readonly lastFile: number;
  /** Bytes of source that were read for it. */
  readonly sourceBytes: number;
  readonly tables: Readonly<Record<StagingTable, ColumnBatch>>;
  readonly strings: StringDictionary;
}
