import { Field, Kind, Shape, type Tree } from '../../python/tree';
import type { Rows } from '../batch/rows';
import type { StringPool } from '../batch/string-pool';
import type { CallSites } from '../edges/call-sites';
import { addChildEdge, addEdge, EdgeType } from '../edges/edges';
import { addReceiver } from '../edges/receivers';
import { DottedNames } from '../scopes/dotted';
import type { References } from '../scopes/references';
import type { Scopes } from '../scopes/scopes';
import { CHILD_SHAPES, MOST_FIELDS } from './children';
import { emittedKinds, type NodeDetail } from './emitted';
import { ownName } from './name';
import type { NodeIds } from './node-id';
import type { Positions } from './positions';
import { NodeTexts } from './node-texts';

/** Import edges are looked up in the repository: an index into RESOLUTIONS. */
const IMPORT = 1;
/** Numbers per waiting node: the node, the rows of its parent, its definition and the code that runs it, its scope. */
const ENTRY = 5;

/** Writes the rows of `nodes` and `edges` of one file at a time, in pre-order. Nodes wait on a stack of their own. */
export class NodeEmitter {
  /** Rows of the file's functions and classes, in pre-order. */
  definitionRows: Int32Array = new Int32Array(256);
  definitionCount = 0;

  private readonly names: DottedNames;
  private readonly texts: NodeTexts;
  private readonly emitted: Uint8Array;
  private readonly collapseAttributes: boolean;
  private stack: Int32Array = new Int32Array(ENTRY * 1024);
  private top = 0;
  /** Row of the parent, by row within the file. */
  private parents: Int32Array = new Int32Array(1024);
  private tree!: Tree;
  private heap: Int32Array = new Int32Array(0);
  private scopes!: Scopes;
  private imported: Int32Array = new Int32Array(0);
  private nextImported = 0;
  private lastScope = 0;
  /** Scope of the definition that is being written. */
  private definitionScope = 0;
  private moduleRow = 0;

  constructor(
    private readonly pool: StringPool,
    private readonly ids: NodeIds,
    private readonly positions: Positions,
    private readonly nodes: Rows<'nodes'>,
    private readonly edges: Rows<'edges'>,
    private readonly receivers: Rows<'receivers'>,
    private readonly references: References,
    detail: NodeDetail,
    private readonly callSites: CallSites | null,
  ) {
    this.names = new DottedNames(pool);
    this.texts = new NodeTexts(pool, this.names);
    this.emitted = emittedKinds(detail);
    this.collapseAttributes = this.emitted[Kind.Attribute] === 0;
  }

  /** `moduleRow` is the Module's, already there and the last; `module` its dotted name in the pool. */
  emit(tree: Tree, scopes: Scopes, imported: Int32Array, moduleRow: number, module: number): void {
    this.tree = tree;
    this.heap = tree.heap;
    this.scopes = scopes;
    this.imported = imported;
    this.nextImported = 0;
    this.lastScope = 0;
    this.moduleRow = moduleRow;
    this.definitionCount = 0;
    this.names.setFile(tree, scopes, module);
    this.texts.setFile(tree);
    this.callSites?.setFile(tree);
    this.top = 0;
    this.pushList(this.heap[tree.root + Field.Module_body]!, moduleRow, -1, moduleRow, 0);
    while (this.top > 0) {
      const { stack } = this;
      this.top -= ENTRY;
      const at = this.top;
      this.visit(stack[at]!, stack[at + 1]!, stack[at + 2]!, stack[at + 3]!, stack[at + 4]!);
    }
    this.closeSubtrees();
  }

  private visit(node: number, parent: number, definition: number, runner: number, scope: number): void {
    const { heap } = this;
    const kind = heap[node]! as Kind;
    switch (kind) {
      case Kind.FunctionDef:
      case Kind.AsyncFunctionDef:
      case Kind.ClassDef:
        this.visitDefinition(node, kind, parent, definition, runner, scope);
        return;
      case Kind.Lambda: {
        const row = this.addRow(node, kind, parent, definition, runner, scope);
        const inner = this.enterScope(node);
        this.push(heap[node + Field.Lambda_body]!, row, definition, runner, inner);
        this.pushArguments(heap[node + Field.Lambda_args]!, row, definition, runner, scope, scope);
        return;
      }
      case Kind.ListComp:
      case Kind.SetComp:
      case Kind.GeneratorExp:
      case Kind.DictComp:
        this.visitComprehension(node, kind, parent, definition, runner, scope);
        return;
      case Kind.TypeAlias: {
        const row = this.addRow(node, kind, parent, definition, runner, scope);
        const inner = heap[node + Field.TypeAlias_type_params] === 0 ? scope : this.enterScope(node);
        this.push(heap[node + Field.TypeAlias_value]!, row, definition, runner, inner);
        this.pushList(heap[node + Field.TypeAlias_type_params]!, row, definition, runner, inner);
        this.push(heap[node + Field.TypeAlias_name]!, row, definition, runner, scope);
        return;
      }
      default: {
        const row = this.emitted[kind] === 1 ? this.addRow(node, kind, parent, definition, runner, scope) : parent;
        this.pushChildren(node, kind, row, definition, runner, scope);
      }
    }
  }

  /**
   * All below the node has it as its definition, but only the body is run by it; decorators, defaults, bases and the
   * annotations of the signature are run by the code around.
   */
  private visitDefinition(node: number, kind: Kind, parent: number, definition: number, runner: number, scope: number): void {
    const { heap, scopes } = this;
    const inner = this.enterScope(node);
    const around = scopes.parents[inner]!;
    this.definitionScope = inner;
    const row = this.addRow(node, kind, parent, definition, runner, scope);
    if (this.definitionCount === this.definitionRows.length) this.definitionRows = twice(this.definitionRows);
    this.definitionRows[this.definitionCount++] = row;
    if (kind === Kind.ClassDef) {
      this.pushList(heap[node + Field.ClassDef_type_params]!, row, row, runner, around);
      this.pushList(heap[node + Field.ClassDef_decorator_list]!, row, row, runner, scope);
      this.pushList(heap[node + Field.ClassDef_body]!, row, row, row, inner);
      this.pushList(heap[node + Field.ClassDef_keywords]!, row, row, runner, around);
      this.pushList(heap[node + Field.ClassDef_bases]!, row, row, runner, around);
      return;
    }
    this.pushList(heap[node + Field.FunctionDef_type_params]!, row, row, runner, around);
    this.push(heap[node + Field.FunctionDef_returns]!, row, row, runner, around);
    this.pushList(heap[node + Field.FunctionDef_decorator_list]!, row, row, runner, scope);
    this.pushList(heap[node + Field.FunctionDef_body]!, row, row, row, inner);
    this.pushArguments(heap[node + Field.FunctionDef_args]!, row, row, runner, around, scope);
  }

  /** Annotations see the scope `around`, defaults `scope`. */
  private pushArguments(args: number, row: number, definition: number, runner: number, around: number, scope: number): void {
    const { heap } = this;
    this.pushList(heap[args + Field.arguments_defaults]!, row, definition, runner, scope);
    this.push(heap[args + Field.arguments_kwarg]!, row, definition, runner, around);
    this.pushList(heap[args + Field.arguments_kw_defaults]!, row, definition, runner, scope);
    this.pushList(heap[args + Field.arguments_kwonlyargs]!, row, definition, runner, around);
    this.push(heap[args + Field.arguments_vararg]!, row, definition, runner, around);
    this.pushList(heap[args + Field.arguments_args]!, row, definition, runner, around);
    this.pushList(heap[args + Field.arguments_posonlyargs]!, row, definition, runner, around);
  }

  private visitComprehension(node: number, kind: Kind, parent: number, definition: number, runner: number, scope: number): void {
    const { heap } = this;
    const row = this.addRow(node, kind, parent, definition, runner, scope);
    const inner = this.enterScope(node);
    const generators = heap[node + (kind === Kind.DictComp ? Field.DictComp_generators : Field.ListComp_generators)]!;
    for (let i = heap[generators]!; i > 0; i--) {
      const generator = heap[generators + i]!;
      this.pushList(heap[generator + Field.comprehension_ifs]!, row, definition, runner, inner);
      this.push(heap[generator + Field.comprehension_iter]!, row, definition, runner, i === 1 ? scope : inner);
      this.push(heap[generator + Field.comprehension_target]!, row, definition, runner, inner);
    }
    if (kind === Kind.DictComp) this.push(heap[node + Field.DictComp_value]!, row, definition, runner, inner);
    this.push(heap[node + Field.ListComp_elt]!, row, definition, runner, inner);
  }

  /** The number of a node's scope: scopes come in the order in which they were collected. */
  private enterScope(node: number): number {
    const { nodes } = this.scopes;
    const scope = ++this.lastScope;
    if (nodes[scope] !== node) throw new Error(`scope ${scope} belongs to node ${nodes[scope]}, not ${node}`);
    if (nodes[scope + 1] === -node) this.lastScope++;
    return scope;
  }

  private addRow(node: number, kind: Kind, parent: number, definition: number, runner: number, scope: number): number {
    const { heap, nodes, pool, positions, scopes, names } = this;
    positions.locate(heap[node + 1]!, heap[node + 2]!);
    const isDefinition = kind >= Kind.FunctionDef && kind <= Kind.ClassDef;
    let name: number;
    if (kind === Kind.Call) {
      names.target(heap[node + Field.Call_func]!, scope);
      name = names.name;
    } else if (kind === Kind.alias) name = this.imported[this.nextImported++]!;
    else if (kind === Kind.Import || kind === Kind.ImportFrom) name = this.imported[this.nextImported]!;
    else name = pool.name(this.tree.names, ownName(heap, node, kind));

    const row = nodes.add();
    const columns = nodes.columns;
    const seq = row - this.moduleRow;
    columns.file[row] = columns.file[this.moduleRow]!;
    columns.seq[row] = seq;
    columns.subtree_end[row] = seq;
    columns.parent_id[2 * row] = columns.node_id[2 * parent]!;
    columns.parent_id[2 * row + 1] = columns.node_id[2 * parent + 1]!;
    columns.def_id[2 * row] = definition < 0 ? 0 : columns.node_id[2 * definition]!;
    columns.def_id[2 * row + 1] = definition < 0 ? 0 : columns.node_id[2 * definition + 1]!;
    columns.kind[row] = kind;
    columns.name[row] = name;
    columns.lineno[row] = positions.lineno;
    columns.end_lineno[row] = positions.endLineno;
    columns.col_offset[row] = positions.column;
    columns.end_col_offset[row] = positions.endColumn;
    columns.start_byte[row] = heap[node + 1]!;
    columns.end_byte[row] = heap[node + 2]!;
    if (isDefinition) {
      const own = this.definitionScope;
      columns.qualname[row] = scopes.qualnames[own]!;
      columns.node_id[2 * row] = scopes.idLow[own]!;
      columns.node_id[2 * row + 1] = scopes.idHigh[own]!;
    } else {
      columns.qualname[row] = definition < 0 ? -1 : columns.qualname[definition]!;
      this.ids.compute(kind, pool, name, positions.lineno, positions.column, positions.endLineno, positions.endColumn);
      columns.node_id[2 * row] = this.ids.low;
      columns.node_id[2 * row + 1] = this.ids.high;
    }
    columns.docstring[row] = -1;
    columns.decorators[row] = -1;
    columns.bases[row] = -1;
    columns.params[row] = -1;
    columns.args[row] = -1;
    columns.returns[row] = -1;
    columns.annotation[row] = -1;
    columns.value_preview[row] = -1;
    if (isDefinition) this.texts.writeDefinition(columns, row, node, kind, scope, scopes.parents[this.definitionScope]!);
    else this.texts.write(columns, row, node, kind);

    this.setParent(seq, parent);
    addChildEdge(this.edges, columns, row, parent);
    if (kind === Kind.alias) addEdge(this.edges, columns, EdgeType.Import, row, this.moduleRow, 0, 0, name, IMPORT);
    else if (kind === Kind.Call) {
      this.addCallEdge(row, runner, heap[node + Field.Call_func]!, scope);
      this.callSites?.add(node, columns.file[row], seq);
    }
    return row;
  }

  private addCallEdge(row: number, runner: number, callee: number, scope: number): void {
    const { names, scopes, references, tree } = this;
    const known = names.definition;
    const low = known < 0 ? 0 : scopes.idLow[known]!;
    const high = known < 0 ? 0 : scopes.idHigh[known]!;
    addEdge(this.edges, this.nodes.columns, EdgeType.Call, row, runner, low, high, names.qname, names.resolution);
    if (names.isOpen && references.read(callee, scope))
      addReceiver(tree, scopes, references, this.nodes.columns, row, this.receivers, this.pool);
  }

  private setParent(seq: number, parent: number): void {
    while (seq >= this.parents.length) this.parents = twice(this.parents);
    this.parents[seq] = parent - this.moduleRow;
  }

  /** Gives each row the highest `seq` below it; rows come after their parents. */
  private closeSubtrees(): void {
    const ends = this.nodes.columns.subtree_end;
    const { moduleRow, parents } = this;
    for (let row = this.nodes.count - 1; row > moduleRow; row--) {
      const parent = moduleRow + parents[row - moduleRow]!;
      if (ends[parent]! < ends[row]!) ends[parent] = ends[row]!;
    }
  }

  private pushChildren(node: number, kind: Kind, row: number, definition: number, runner: number, scope: number): void {
    const at = kind * MOST_FIELDS;
    for (let i = MOST_FIELDS - 1; i >= 0; i--) {
      const shape = CHILD_SHAPES[at + i]!;
      if (shape === 0) continue;
      const value = this.heap[node + 3 + i]!;
      if (shape === Shape.Node) this.push(value, row, definition, runner, scope);
      else this.pushList(value, row, definition, runner, scope);
    }
  }

  private pushList(list: number, row: number, definition: number, runner: number, scope: number): void {
    if (list === 0) return;
    for (let i = this.heap[list]!; i > 0; i--) this.push(this.heap[list + i]!, row, definition, runner, scope);
  }

  /** Puts a node on the stack unless there can be no row for it or below it. */
  private push(node: number, row: number, definition: number, runner: number, scope: number): void {
    const { heap } = this;
    if (node === 0) return;
    if (this.collapseAttributes) {
      let kind = heap[node]!;
      while (kind === Kind.Attribute) {
        node = heap[node + Field.Attribute_value]!;
        kind = heap[node]!;
      }
      if (kind === Kind.Name || kind === Kind.Constant) return;
    }
    if (this.top + ENTRY > this.stack.length) this.stack = twice(this.stack);
    const { stack } = this;
    const at = this.top;
    stack[at] = node;
    stack[at + 1] = row;
    stack[at + 2] = definition;
    stack[at + 3] = runner;
    stack[at + 4] = scope;
    this.top = at + ENTRY;
  }
}

function twice(old: Int32Array): Int32Array {
  const larger = new Int32Array(old.length * 2);
  larger.set(old);
  return larger;
}
