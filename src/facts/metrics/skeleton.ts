import { Kind, KIND_COUNT } from '../../python/nodes.generated';

const SKELETON_KINDS = [
  Kind.FunctionDef,
  Kind.AsyncFunctionDef,
  Kind.ClassDef,
  Kind.If,
  Kind.For,
  Kind.AsyncFor,
  Kind.While,
  Kind.With,
  Kind.AsyncWith,
  Kind.Try,
  Kind.TryStar,
  Kind.ExceptHandler,
  Kind.Match,
  Kind.match_case,
  Kind.Assert,
  Kind.IfExp,
  Kind.BoolOp,
  Kind.comprehension,
];

/** 1 for the kinds that a skeleton holds. */
export const IN_SKELETON = new Uint8Array(KIND_COUNT);
for (const kind of SKELETON_KINDS) IN_SKELETON[kind] = 1;

/**
 * The few nodes of a tree that metrics of complexity look at, flat and in pre-order: definitions, compound statements and
 * what branches in expressions. Entry 0 is the Module. Entry `i` is the node `node[i]` of kind `kind[i]`; it hangs below entry
 * `parent[i]`, in that node's field `field[i]` (a Field, by way of any number of nodes that are not in the skeleton), and what
 * is below it are the entries up to `end[i]`, inclusive.
 */
export class Skeleton {
  count = 0;
  kind = new Uint8Array(1024);
  field = new Uint8Array(1024);
  node = new Int32Array(1024);
  parent = new Int32Array(1024);
  /** Entry of the innermost function or class around the entry, or 0. */
  scope = new Int32Array(1024);
  end = new Int32Array(1024);
  /** Entries of the functions and classes, in pre-order. */
  definitions = new Int32Array(64);
  definitionCount = 0;
  /** Columns that a metric may use for itself while it is computed; one longer than the entries. */
  scratch: readonly [Int32Array, Int32Array, Int32Array, Int32Array] = fourColumns(1025);

  reset(): void {
    this.count = 0;
    this.definitionCount = 0;
  }

  /** Index of a new entry; its `end` is to be set when all below it is known. */
  add(kind: number, node: number, parent: number, field: number): number {
    const entry = this.count++;
    if (entry === this.node.length) this.grow();
    this.kind[entry] = kind;
    this.field[entry] = field;
    this.node[entry] = node;
    this.parent[entry] = parent;
    this.scope[entry] = isDefinition(this.kind[parent]!) ? parent : this.scope[parent]!;
    if (isDefinition(kind)) {
      if (this.definitionCount === this.definitions.length) this.definitions = doubled(this.definitions);
      this.definitions[this.definitionCount++] = entry;
    }
    return entry;
  }

  private grow(): void {
    const capacity = this.node.length * 2;
    this.node = doubled(this.node);
    this.parent = doubled(this.parent);
    this.scope = doubled(this.scope);
    this.end = doubled(this.end);
    const kind = new Uint8Array(capacity);
    kind.set(this.kind);
    this.kind = kind;
    const field = new Uint8Array(capacity);
    field.set(this.field);
    this.field = field;
    this.scratch = fourColumns(capacity + 1);
  }
}

export function isDefinition(kind: number): boolean {
  return kind === Kind.FunctionDef || kind === Kind.AsyncFunctionDef || kind === Kind.ClassDef;
}

export function isFunction(kind: number): boolean {
  return kind === Kind.FunctionDef || kind === Kind.AsyncFunctionDef;
}

function fourColumns(length: number): [Int32Array, Int32Array, Int32Array, Int32Array] {
  return [new Int32Array(length), new Int32Array(length), new Int32Array(length), new Int32Array(length)];
}

function doubled(column: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(column.length * 2);
  larger.set(column);
  return larger;
}
