import { stringCharacters } from '../../python/literals/values';
import { ConstantType, Field, Kind, type Tree } from '../../python/tree';
import { validText } from '../../python/literals/valid-text';
import type { StringPool } from '../batch/string-pool';
import type { Methods } from './methods';
import { Bound, ScopeKind, type Scopes } from './scopes';

/** How a callee leads to what it calls: indexes into RESOLUTIONS. */
export const enum How {
  Self = 4,
  Super,
  Instance,
  Annotation,
  Alias,
  Partial,
  Star,
  Inherited,
}

const DOT = 0x2e;
/** Names, attributes and calls that are gone through from a callee to what it stands for. */
const MOST_STEPS = 24;
const MOST_ATTRIBUTES = 8;
/** Annotations that name a parameter of a function further out. */
const MOST_ANNOTATIONS = 4;
const DOTTED = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/;
const OPTIONAL = /^(?:typing\.)?Optional\[(.*)\]$/;

/**
 * What an expression stands for when only its file is looked at, through assignments made once, `self`, annotations and `functools.partial`:
 * `root`, or what calling `root` gives, or an attribute of either.
 */
export class References {
  /** The scope of the definition of this file that the root is; -1 where it has a name instead. */
  definition = -1;
  /** The absolute dotted name of the root, in the pool; -1 where it is a definition. `*.name` is the name of a star import. */
  name = -1;
  /** Whether what is meant comes from calling the root: an instance, where that is a class. */
  called = false;
  how: How = How.Inherited;
  /** Attributes after the root or the call: names, outermost first. */
  readonly attributes = new Int32Array(MOST_ATTRIBUTES);
  count = 0;

  private tree!: Tree;
  private heap: Int32Array = new Int32Array(0);
  private scopes!: Scopes;
  private superName = 0;
  private partialName = -1;
  /** Attributes before the call. */
  private readonly inner = new Int32Array(MOST_ATTRIBUTES);
  private innerCount = 0;
  private depth = 0;

  constructor(
    private readonly pool: StringPool,
    private readonly methods: Methods,
  ) {}

  setFile(tree: Tree, scopes: Scopes): void {
    this.tree = tree;
    this.heap = tree.heap;
    this.scopes = scopes;
    this.superName = tree.names.internString('super');
    this.partialName = this.pool.intern('functools.partial');
  }

  /** Computes all of it for an expression of `scope`. False where there is a doubt. */
  read(expression: number, scope: number): boolean {
    this.begin();
    let node = expression;
    /** The Call that was gone through. */
    let call = 0;
    let callScope = scope;
    let isFirst = true;
    for (let steps = 0; steps < MOST_STEPS; steps++) {
      const kind = this.heap[node]! as Kind;
      if (kind === Kind.Attribute) {
        if (!this.addAttribute(this.heap[node + Field.Attribute_attr]!)) return false;
        node = this.heap[node + Field.Attribute_value]!;
        continue;
      }
      if (kind === Kind.Call) {
        if (this.isSuper(node, scope)) return this.readSuper(node, scope);
        if (call !== 0) return false;
        call = node;
        callScope = scope;
        this.called = true;
        node = this.heap[node + Field.Call_func]!;
        continue;
      }
      if (kind !== Kind.Name) return false;
      const binding = this.scopes.lookup(scope, this.heap[node + Field.Name_id]!);
      const value = binding === 0 ? 0 : this.valueOf(binding);
      if (value > 0 && this.heap[value] !== Kind.arg) {
        if (isFirst) this.how = this.heap[value] === Kind.Call ? How.Instance : How.Alias;
        isFirst = false;
        scope = this.scopes.valueScopes[binding]!;
        node = value;
        continue;
      }
      if (value > 0) return this.readParameter(value, binding, isFirst);
      if (!this.readBinding(binding, this.heap[node + Field.Name_id]!) || !this.joinInner()) return false;
      if (!this.called || this.name !== this.partialName) return true;
      // partial(f)(…), or p(…) after p = partial(f).
      const args = this.heap[call + Field.Call_args]!;
      if (this.count > 0 || args === 0 || this.heap[args] === 0) return false;
      this.begin();
      this.how = How.Partial;
      isFirst = false;
      node = this.heap[args + 1]!;
      scope = callScope;
      call = 0;
    }
    return false;
  }

  /** Computes the class that an annotation names, of which the annotated is then an instance. */
  private readAnnotation(annotation: number, scope: number): boolean {
    const { heap } = this;
    let node = annotation;
    for (let steps = 0; steps < MOST_STEPS; steps++) {
      const kind = heap[node]! as Kind;
      if (kind === Kind.BinOp) {
        if (heap[node + Field.BinOp_op] !== Kind.BitOr) return false;
        const left = heap[node + Field.BinOp_left]!;
        const right = heap[node + Field.BinOp_right]!;
        if (this.isNone(right)) node = left;
        else if (this.isNone(left)) node = right;
        else return false;
      } else if (kind === Kind.Subscript) {
        const value = heap[node + Field.Subscript_value]!;
        const isOptional = this.methods.lastName(value) === 'Optional';
        node = isOptional ? heap[node + Field.Subscript_slice]! : value;
      } else if (kind === Kind.Constant) {
        return heap[node + Field.Constant_value] === ConstantType.Str && this.readText(validText(stringCharacters(this.tree, node)), scope);
      } else if (kind === Kind.Name || kind === Kind.Attribute) return this.readPlain(node, scope);
      else return false;
    }
    return false;
  }

  /** A class that is named as it is, or by a name that stands for it. */
  private readPlain(node: number, scope: number): boolean {
    return this.read(node, scope) && !this.called && this.how !== How.Self && this.how !== How.Super && this.how !== How.Annotation;
  }

  private readText(text: string, scope: number): boolean {
    let name = text.trim();
    name = OPTIONAL.exec(name)?.[1] ?? name;
    name = name.replace(/ *\| *None$/, '').replace(/^None *\| */, '');
    if (name.length > 400 || !DOTTED.test(name)) return false;
    const parts = name.split('.').map((part) => this.tree.names.internString(part));
    const binding = this.scopes.lookup(scope, parts[0]!);
    this.begin();
    if (parts.length > MOST_ATTRIBUTES || !this.readBinding(binding, parts[0]!)) return false;
    for (let i = parts.length - 1; i > 0; i--) this.addAttribute(parts[i]!);
    return true;
  }

  private readParameter(arg: number, binding: number, isFirst: boolean): boolean {
    const { scopes, methods, heap } = this;
    const scope = scopes.bindingScopes[binding]!;
    const owner = methods.classOf(arg, scope);
    if (owner >= 0) {
      // What an attribute of self gives when it is called is not known.
      if (this.called && (this.innerCount > 0 || !methods.isClass)) return false;
      if (isFirst) this.how = this.count > 1 ? How.Instance : How.Self;
      if (!methods.isClass) this.called = true;
      this.definition = owner;
      return true;
    }
    const annotation = heap[arg + Field.arg_annotation]!;
    if (annotation === 0 || this.called || this.depth === MOST_ANNOTATIONS) return false;
    const { how, count } = this;
    const attributes = this.attributes.slice(0, count);
    this.depth++;
    const isRead = this.readAnnotation(annotation, scopes.valueScopes[binding]!);
    this.depth--;
    if (!isRead) return false;
    if (this.count > 0 && !this.joinAttributes()) return false;
    this.attributes.set(attributes);
    this.count = count;
    this.called = true;
    this.how = isFirst ? How.Annotation : how;
    return true;
  }

  private isSuper(call: number, scope: number): boolean {
    const callee = this.heap[call + Field.Call_func]!;
    if (this.heap[callee] !== Kind.Name || this.heap[callee + Field.Name_id] !== this.superName) return false;
    return this.scopes.lookup(scope, this.superName) === 0;
  }

  /** `super().name`, or `super(C, self).name` in C. */
  private readSuper(call: number, scope: number): boolean {
    const { heap, scopes, methods } = this;
    if (this.count !== 1 || this.called) return false;
    const owner = methods.around(scope);
    if (owner < 0) return false;
    const args = heap[call + Field.Call_args]!;
    if (args !== 0 && heap[args]! > 0) {
      const named = heap[args + 1]!;
      if (heap[args] !== 2 || heap[named] !== Kind.Name) return false;
      const binding = scopes.lookup(scope, heap[named + Field.Name_id]!);
      if (binding === 0 || scopes.bounds[binding] !== Bound.Definition || scopes.targets[binding] !== owner) return false;
    }
    this.definition = owner;
    this.how = How.Super;
    return true;
  }

  /** The root that a binding is; a name that nothing in the file binds may come from its star imports. */
  private readBinding(binding: number, name: number): boolean {
    const { scopes, pool, tree } = this;
    if (binding === 0) {
      if (scopes.stars.length === 0) return false;
      const text = pool.name(tree.names, name);
      pool.open();
      pool.text('*.');
      pool.copy(text);
      this.name = pool.close();
      if (this.how === How.Inherited) this.how = How.Star;
      return true;
    }
    const bound = scopes.bounds[binding]! as Bound;
    if (bound === Bound.Import) this.name = scopes.targets[binding]!;
    else if (bound === Bound.Definition) this.definition = scopes.targets[binding]!;
    else return false;
    return true;
  }

  /** The node of the one value of a binding, or 0. */
  private valueOf(binding: number): number {
    const { scopes } = this;
    return scopes.bounds[binding] === Bound.Unknown && scopes.values[binding]! > 0 ? scopes.values[binding]! : 0;
  }

  private addAttribute(name: number): boolean {
    if (this.called) {
      if (this.innerCount === MOST_ATTRIBUTES) return false;
      this.inner[this.innerCount++] = name;
      return true;
    }
    if (this.count === MOST_ATTRIBUTES) return false;
    this.attributes[this.count++] = name;
    return true;
  }

  /** Makes the attributes before the call part of the root. */
  private joinInner(): boolean {
    const joined = this.join(this.inner, this.innerCount);
    this.innerCount = 0;
    return joined;
  }

  /** Makes what was read a root or an instance of one, without attributes. False where that cannot be said without the classes' bases. */
  isPlain(): boolean {
    return this.how !== How.Super && !(this.called && this.count > 0) && this.joinAttributes();
  }

  /** Makes the attributes part of the root. */
  private joinAttributes(): boolean {
    const joined = this.join(this.attributes, this.count);
    this.count = 0;
    return joined;
  }

  private join(attributes: Int32Array, count: number): boolean {
    const { scopes, pool, tree } = this;
    if (count === 0) return true;
    if (this.definition < 0) {
      for (let i = count - 1; i >= 0; i--) pool.name(tree.names, attributes[i]!);
      pool.open();
      pool.copy(this.name);
      for (let i = count - 1; i >= 0; i--) {
        pool.byte(DOT);
        pool.copy(pool.name(tree.names, attributes[i]!));
      }
      this.name = pool.close();
      return true;
    }
    for (let i = count - 1; i >= 0; i--) {
      if (scopes.kinds[this.definition] !== ScopeKind.Class) return false;
      const member = scopes.find(this.definition, attributes[i]!);
      if (member === 0 || scopes.bounds[member] !== Bound.Definition) return false;
      this.definition = scopes.targets[member]!;
    }
    return true;
  }

  private begin(): void {
    this.definition = -1;
    this.name = -1;
    this.called = false;
    this.how = How.Inherited;
    this.count = 0;
    this.innerCount = 0;
  }

  private isNone(node: number): boolean {
    return this.heap[node] === Kind.Constant && this.heap[node + Field.Constant_value] === ConstantType.None;
  }
}
