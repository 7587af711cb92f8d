import { Field, Kind, lineOf, type Tree } from '../../python/tree';
import { NULL_INT } from '../../tables/staging';
import { endElement } from '../batch/pack';
import type { Rows } from '../batch/rows';
import type { StringPool } from '../batch/string-pool';
import { fingerprintText } from '../metrics/fingerprint';
import type { DefinitionMetrics } from '../metrics/definition-metrics';
import { setPair } from '../nodes/module-row';
import { Bound, ScopeKind, type Scopes } from '../scopes/scopes';

/** Writes the rows of `defs` of one file; `rows` are those of its definitions in `nodes`, in the order of `metrics`. */
export function addDefinitionRows(
  tree: Tree,
  metrics: DefinitionMetrics,
  scopes: Scopes,
  nodes: Rows<'nodes'>,
  rows: Int32Array,
  defs: Rows<'defs'>,
  pool: StringPool,
): void {
  const from = nodes.columns;
  let scope = 0;
  const around = new Around();
  for (let i = 0; i < metrics.count; i++) {
    const node = metrics.node[i]!;
    const at = rows[i]!;
    while (scopes.nodes[scope] !== node) scope++;
    const kind = from.kind[at]! as Kind;
    const row = defs.add();
    const columns = defs.columns;
    columns.file[row] = from.file[at]!;
    columns.seq[row] = from.seq[at]!;
    setPair(columns.node_id, row, from.node_id[2 * at]!, from.node_id[2 * at + 1]!);
    columns.kind[row] = kind === Kind.ClassDef ? 1 : 0;
    columns.name[row] = from.name[at]!;
    columns.qualname[row] = from.qualname[at]!;
    columns.lineno[row] = from.lineno[at]!;
    columns.end_lineno[row] = from.end_lineno[at]!;
    columns.is_async[row] = kind === Kind.AsyncFunctionDef ? 1 : 0;
    columns.is_method[row] = metrics.isMethod[i]!;
    columns.is_public[row] = metrics.isPublic[i]!;
    columns.decorators[row] = from.decorators[at]!;
    columns.has_docstring[row] = metrics.hasDocstring[i]!;
    columns.sloc[row] = metrics.sloc[i]!;
    columns.cyclomatic[row] = metrics.cyclomatic[i]!;
    columns.params[row] = metrics.params[i]!;
    columns.params_annotated[row] = metrics.paramsAnnotated[i]!;
    columns.returns_annotated[row] = metrics.returnsAnnotated[i]!;
    columns.nesting[row] = metrics.nesting[i]!;
    columns.mccabe[row] = metrics.mccabe[i]!;
    columns.radon_cc[row] = metrics.radonCc[i]!;
    columns.cognitive[row] = metrics.cognitive[i]!;
    columns.slots[row] = metrics.slots[i]!;
    columns.slots_annotated[row] = metrics.slotsAnnotated[i]!;
    columns.missing_annotations[row] = kind === Kind.ClassDef ? -1 : packMissing(tree, metrics, i, pool);
    columns.fingerprint[row] = pool.intern(fingerprintText(metrics.fingerprintLow[i]!, metrics.fingerprintHigh[i]!));
    around.enter(from.seq[at]!, from.subtree_end[at]!, kind === Kind.ClassDef);
    columns.function_seq[row] = around.functionSeq;
    columns.class_seq[row] = around.classSeq;
    columns.body_lineno[row] = lineOf(tree, tree.heap[firstStatement(tree, node, kind) + 1]!);
    columns.importable[row] = isImportable(tree, scopes, scope) ? 1 : 0;
  }
}

/** The definitions around the one that was entered last, in pre-order. */
class Around {
  functionSeq = NULL_INT;
  classSeq = NULL_INT;
  private readonly open: {
    readonly seq: number;
    readonly end: number;
    readonly isClass: boolean;
    readonly function: number;
    readonly class: number;
  }[] = [];

  enter(seq: number, end: number, isClass: boolean): void {
    const { open } = this;
    while (open.length > 0 && open[open.length - 1]!.end < seq) open.pop();
    const outer = open[open.length - 1];
    this.functionSeq = outer === undefined ? NULL_INT : outer.isClass ? outer.function : outer.seq;
    this.classSeq = outer === undefined ? NULL_INT : outer.isClass ? outer.seq : outer.class;
    open.push({ seq, end, isClass, function: this.functionSeq, class: this.classSeq });
  }
}

function firstStatement({ heap }: Tree, node: number, kind: Kind): number {
  return heap[heap[node + (kind === Kind.ClassDef ? Field.ClassDef_body : Field.FunctionDef_body)]! + 1]!;
}

function packMissing(tree: Tree, metrics: DefinitionMetrics, i: number, pool: StringPool): number {
  const end = metrics.missingEnd[i]!;
  pool.open();
  for (let at = i === 0 ? 0 : metrics.missingEnd[i - 1]!; at < end; at++) {
    pool.text(tree.names.text(metrics.missing[at]!));
    endElement(pool);
  }
  return pool.close();
}

/** Whether `module.qualname` means this definition: no function is around it, and no other binding takes its name. */
function isImportable(tree: Tree, scopes: Scopes, definition: number): boolean {
  for (let scope = definition; scope !== 0;) {
    let parent = scopes.parents[scope]!;
    if (scopes.kinds[parent] === ScopeKind.TypeParameters) parent = scopes.parents[parent]!;
    if (scopes.kinds[parent] === ScopeKind.Function) return false;
    const binding = scopes.find(parent, tree.heap[scopes.nodes[scope]! + 3]!);
    if (binding === 0 || scopes.bounds[binding] !== Bound.Definition || scopes.targets[binding] !== scope) return false;
    scope = parent;
  }
  return true;
}
