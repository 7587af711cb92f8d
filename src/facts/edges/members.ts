import { Field, Kind, type Tree } from '../../python/tree';
import type { Rows } from '../batch/rows';
import type { StringPool } from '../batch/string-pool';
import type { ScopeCollector } from '../scopes/collect';
import type { References } from '../scopes/references';
import { Bound, ScopeKind, type Scopes } from '../scopes/scopes';

/** Indexes into MEMBER_FORMS. */
const enum Form {
  Definition,
  Accessor,
  Alias,
  Instance,
  Unknown,
}

const DOT = 0x2e;
/** Decorators of classes that leave it to the class how it is made. */
const HARMLESS = /^(?:final|total_ordering|runtime_checkable|unique)$/;

/** Writes the rows of `members` and `bases` of one file at a time. */
export class MemberWriter {
  private tree!: Tree;
  private scopes!: Scopes;
  private file = 0;

  constructor(
    private readonly collector: ScopeCollector,
    private readonly references: References,
    private readonly members: Rows<'members'>,
    private readonly bases: Rows<'bases'>,
    private readonly pool: StringPool,
  ) {}

  write(tree: Tree, scopes: Scopes, file: number): void {
    this.tree = tree;
    this.scopes = scopes;
    this.file = file;
    for (let binding = 1; binding < scopes.bindingCount; binding++) {
      const scope = scopes.bindingScopes[binding]!;
      if (scope === 0) this.writeVariable(binding);
      else if (scopes.kinds[scope] === ScopeKind.Class) this.writeOfClass(scope, binding);
    }
    this.writeStores();
    for (let scope = 1; scope < scopes.count; scope++) if (scopes.kinds[scope] === ScopeKind.Class) this.writeClass(scope);
  }

  /** What a module assigns at its top level. */
  private writeVariable(binding: number): void {
    const { scopes } = this;
    if (scopes.bounds[binding] === Bound.Unknown) this.writeValue(-1, scopes.bindingNames[binding]!, scopes, binding, false);
  }

  private writeOfClass(scope: number, binding: number): void {
    const { scopes, collector } = this;
    const name = scopes.bindingNames[binding]!;
    if (collector.attributes.bindings.find(scope, name) !== 0) return;
    switch (scopes.bounds[binding]! as Bound) {
      case Bound.Definition:
        this.writeDefinition(scope, name, scopes.targets[binding]!);
        return;
      case Bound.Import:
        this.add(scope, name, Form.Alias, false, -1, scopes.targets[binding]!);
        return;
      case Bound.Unknown:
        this.writeValue(scope, name, scopes, binding, false);
        return;
      case Bound.None:
        this.add(scope, name, Form.Unknown, false, -1, -1);
        return;
      default:
    }
  }

  /** What methods store in the instance, together with what the class itself binds to the name. */
  private writeStores(): void {
    const { scopes, collector } = this;
    const { bindings } = collector.attributes;
    for (let binding = 1; binding < bindings.bindingCount; binding++) {
      const scope = bindings.bindingScopes[binding]!;
      const name = bindings.bindingNames[binding]!;
      const own = scopes.find(scope, name);
      const bound = own === 0 ? Bound.Nothing : (scopes.bounds[own]! as Bound);
      if (bound === Bound.Nothing || bound === Bound.None) this.writeValue(scope, name, bindings, binding, true);
      else this.add(scope, name, Form.Unknown, true, -1, -1);
    }
  }

  /** The class itself: its bases, and whether something else than its `__init__` says how it is made. */
  private writeClass(scope: number): void {
    const { scopes, tree, references } = this;
    const { heap, names } = tree;
    const node = scopes.nodes[scope]!;
    const bases = heap[node + Field.ClassDef_bases]!;
    for (let i = 1; bases !== 0 && i <= heap[bases]!; i++) {
      let base = heap[bases + i]!;
      while (heap[base] === Kind.Subscript) base = heap[base + Field.Subscript_value]!;
      const known = references.read(base, scopes.parents[scope]!) && !references.called && references.isPlain();
      const row = this.bases.add();
      const { columns } = this.bases;
      columns.file[row] = this.file;
      this.setId(columns.owner, row, scope);
      columns.position[row] = i;
      this.setId(columns.target_id, row, known ? references.definition : -1);
      columns.target[row] = known ? references.name : this.builtinName(base, scope);
    }
    const decorators = heap[node + Field.ClassDef_decorator_list]!;
    const init = names.internString('__init__');
    if (scopes.find(scope, init) !== 0) return;
    for (let i = 1; decorators !== 0 && i <= heap[decorators]!; i++) {
      if (HARMLESS.test(this.collector.methods.lastName(heap[decorators + i]!))) continue;
      this.add(scope, init, Form.Unknown, false, -1, -1);
      return;
    }
  }

  /** The name of a base that nothing in the file binds: a builtin. */
  private builtinName(base: number, scope: number): number {
    const { heap, names } = this.tree;
    const { scopes, pool } = this;
    if (heap[base] !== Kind.Name || scopes.stars.length > 0) return -1;
    const name = heap[base + Field.Name_id]!;
    if (scopes.lookup(scopes.parents[scope]!, name) !== 0) return -1;
    const text = pool.name(names, name);
    pool.open();
    pool.text('builtins');
    pool.byte(DOT);
    pool.copy(text);
    return pool.close();
  }

  private writeDefinition(scope: number, name: number, target: number): void {
    const isAccessor = this.collector.methods.isAccessor(target);
    this.add(scope, name, isAccessor ? Form.Accessor : Form.Definition, false, target, -1);
  }

  /** A name with at most one value: that of `binding` in `table`. */
  private writeValue(scope: number, name: number, table: Scopes, binding: number, onInstance: boolean): void {
    const { references } = this;
    const value = table.bounds[binding] === Bound.Unknown ? table.values[binding]! : 0;
    if (value > 0 && references.read(value, table.valueScopes[binding]!) && references.isPlain()) {
      const { definition, called } = references;
      const isAccessor = definition >= 0 && !called && this.collector.methods.isAccessor(definition);
      const form = called ? Form.Instance : isAccessor ? Form.Accessor : Form.Alias;
      this.add(scope, name, form, onInstance, definition, definition < 0 ? references.name : -1);
    } else this.add(scope, name, Form.Unknown, onInstance, -1, -1);
  }

  private add(scope: number, name: number, form: Form, onInstance: boolean, target: number, targetName: number): void {
    const { members, pool, tree } = this;
    const row = members.add();
    const { columns } = members;
    columns.file[row] = this.file;
    this.setId(columns.owner, row, scope);
    columns.name[row] = pool.name(tree.names, name);
    columns.form[row] = form;
    columns.on_instance[row] = onInstance ? 1 : 0;
    this.setId(columns.target_id, row, target);
    columns.target[row] = targetName;
  }

  private setId(column: Int32Array, row: number, scope: number): void {
    column[2 * row] = scope < 0 ? 0 : this.scopes.idLow[scope]!;
    column[2 * row + 1] = scope < 0 ? 0 : this.scopes.idHigh[scope]!;
  }
}
