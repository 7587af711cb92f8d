import { HASH_FACTOR } from '../../python/names';

/** What a scope is, as far as looking up names goes. */
export const enum ScopeKind {
  Module,
  /** Its names are seen by its own code only, not by the functions in it. */
  Class,
  /** Also a lambda or a comprehension. */
  Function,
  /** Of type parameters: between a generic definition and its surroundings. */
  TypeParameters,
}

/** What a name is bound to in one scope, once all of the scope has been seen. */
export const enum Bound {
  /** Local to the scope, but to nothing that could be used (`x: int`, `del x`). */
  Nothing,
  /** To None: what stands in for an import that failed. */
  None,
  /** To something that is not known: a parameter, a loop variable, a value. */
  Unknown,
  Import,
  /** To a function or class of this file. */
  Definition,
  /** Declared global. */
  Global,
  Nonlocal,
}

/** Scopes around a piece of code in which its names are looked up; from further out only the module's are seen. */
const MOST_AROUND = 200;

/** A binding whose value is not known, or not the only one. */
export const NO_VALUE = -1;

/** The block of bindings made from inside another scope (`global x; x = 1`): when they happen is not known. */
export const ELSEWHERE = 0;

/**
 * The scopes of one file and what their names are bound to; all by number. Scope 0 is the module's. The scopes of
 * nodes are numbered in pre-order of the tree. Names are ids of the NameTable.
 */
export class Scopes {
  count = 0;
  kinds: Int32Array = new Int32Array(256);
  /** The scope around; where type parameters stand between, theirs. */
  parents: Int32Array = new Int32Array(256);
  /** The node the scope belongs to; for a TypeParameters scope the definition's, negated. */
  nodes: Int32Array = new Int32Array(256);
  /** For a definition: its `qualname` in the pool. */
  qualnames: Int32Array = new Int32Array(256);
  /** For a definition: the two halves of its node_id. */
  idLow: Int32Array = new Int32Array(256);
  idHigh: Int32Array = new Int32Array(256);

  /** Bindings, from 1 on: at most one per scope and name. */
  bindingCount = 1;
  bindingScopes: Int32Array = new Int32Array(1024);
  bindingNames: Int32Array = new Int32Array(1024);
  bounds: Int32Array = new Int32Array(1024);
  /** Import: the absolute dotted name in the pool. Definition: its scope. */
  targets: Int32Array = new Int32Array(1024);
  /**
   * The one expression, or annotated parameter, that the name is ever bound to, None aside: a node; 0 as long as there is none,
   * `NO_VALUE` when there are several or something else binds it.
   */
  values: Int32Array = new Int32Array(1024);
  /** The scope in which that expression is evaluated. */
  valueScopes: Int32Array = new Int32Array(1024);
  private bindingBlocks: Int32Array = new Int32Array(1024);
  private slots: Int32Array = new Int32Array(2048);

  /** Runs of statements that are executed together or not at all, from 1 on: the block around each. */
  private blockCount = 1;
  private blocks: Int32Array = new Int32Array(512);

  /** Star imports of the module, in order: the module each names, in the pool. */
  readonly stars: number[] = [];
  /** Bindings of names declared global or nonlocal, made at the end: scope, name, bound, target. */
  private readonly deferred: number[] = [];

  reset(): void {
    this.count = 0;
    this.slots.fill(0, 0, this.slots.length);
    this.bindingCount = 1;
    this.blockCount = 1;
    this.stars.length = 0;
    this.deferred.length = 0;
  }

  add(kind: ScopeKind, parent: number, node: number): number {
    const scope = this.count++;
    if (scope === this.kinds.length) this.growScopes();
    this.kinds[scope] = kind;
    this.parents[scope] = parent;
    this.nodes[scope] = node;
    return scope;
  }

  /** A new block inside `parent`, or a scope's outermost one (`ELSEWHERE`). */
  addBlock(parent: number): number {
    const block = this.blockCount++;
    if (block === this.blocks.length) this.blocks = twice(this.blocks);
    this.blocks[block] = parent;
    return block;
  }

  /** The binding of `name` in `scope` itself, or 0. */
  find(scope: number, name: number): number {
    const { slots, bindingScopes, bindingNames } = this;
    const mask = slots.length - 1;
    let slot = hash(scope, name) & mask;
    for (let binding = slots[slot]!; binding !== 0; binding = slots[slot]!) {
      if (bindingNames[binding] === name && bindingScopes[binding] === scope) return binding;
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  /** The binding that code standing in `scope` sees, by Python's rules; 0 when the file binds no such name. */
  lookup(scope: number, name: number): number {
    const { kinds, parents, bounds } = this;
    let visible = true;
    let left = MOST_AROUND;
    for (let at = scope; at >= 0; at = left-- > 0 ? parents[at]! : Math.min(parents[at]!, 0)) {
      const kind = kinds[at]!;
      if (kind !== ScopeKind.Class || visible) {
        const binding = this.find(at, name);
        if (binding !== 0) {
          const bound = bounds[binding]!;
          if (bound === Bound.Global) return this.find(0, name);
          if (bound !== Bound.Nonlocal) return binding;
        }
      }
      if (kind !== ScopeKind.TypeParameters) visible = false;
    }
    return 0;
  }

  /**
   * Binds a name. A binding that is sure to come after an earlier one replaces it: it stands in the same block or one
   * around it. Of bindings in alternative blocks an unknown value hides all others, a definition is taken before an
   * import, anything before None, and otherwise the first counts.
   *
   * @param value the node whose value is bound, evaluated in `valueScope`; `NO_VALUE` where there is none
   */
  bind(scope: number, block: number, name: number, bound: Bound, target: number, value = NO_VALUE, valueScope = scope): void {
    const binding = this.find(scope, name);
    if (binding === 0) this.setValue(this.addBinding(scope, block, name, bound, target), bound, value, valueScope);
    else {
      const old = this.bounds[binding]! as Bound;
      if (old === Bound.Global || old === Bound.Nonlocal) {
        this.deferred.push(scope, name, bound, target);
        return;
      }
      this.setValue(binding, bound, value, valueScope);
      if (bound === Bound.Nothing) return;
      else if (old === Bound.Nothing || old === Bound.None || this.isAround(block, this.bindingBlocks[binding]!) || outranks(bound, old)) {
        this.bounds[binding] = bound;
        this.targets[binding] = target;
        this.bindingBlocks[binding] = block;
      }
    }
  }

  /** `global name` or `nonlocal name`. */
  declare(scope: number, name: number, bound: Bound.Global | Bound.Nonlocal): void {
    if (scope === 0) return;
    const binding = this.find(scope, name);
    if (binding === 0) this.addBinding(scope, ELSEWHERE, name, bound, -1);
    else this.bounds[binding] = bound;
  }

  /** To be called when all of the file has been seen. */
  finish(): void {
    const { deferred } = this;
    for (let i = 0; i < deferred.length; i += 4) {
      const owner = this.ownerOf(deferred[i]!, deferred[i + 1]!);
      if (owner >= 0) this.bind(owner, ELSEWHERE, deferred[i + 1]!, deferred[i + 2]!, deferred[i + 3]!);
    }
    deferred.length = 0;
  }

  /** The scope that a name declared global or nonlocal in `scope` belongs to; -1 where no function binds it. */
  private ownerOf(scope: number, name: number): number {
    if (this.bounds[this.find(scope, name)] === Bound.Global) return 0;
    for (let at = this.parents[scope]!; at > 0; at = this.parents[at]!) {
      if (this.kinds[at] !== ScopeKind.Function) continue;
      const binding = this.find(at, name);
      if (binding !== 0 && this.bounds[binding] !== Bound.Nonlocal && this.bounds[binding] !== Bound.Global) return at;
    }
    return -1;
  }

  private setValue(binding: number, bound: Bound, value: number, valueScope: number): void {
    if (bound === Bound.Nothing || bound === Bound.None) return;
    this.values[binding] = bound === Bound.Unknown && this.values[binding] === 0 ? value : NO_VALUE;
    this.valueScopes[binding] = valueScope;
  }

  private isAround(block: number, inner: number): boolean {
    if (block === ELSEWHERE) return false;
    for (let at = inner; at !== ELSEWHERE; at = this.blocks[at]!) if (at === block) return true;
    return false;
  }

  private addBinding(scope: number, block: number, name: number, bound: Bound, target: number): number {
    const binding = this.bindingCount++;
    if (binding === this.bounds.length) this.growBindings();
    this.bindingScopes[binding] = scope;
    this.bindingNames[binding] = name;
    this.bounds[binding] = bound;
    this.targets[binding] = target;
    this.values[binding] = 0;
    this.bindingBlocks[binding] = block;
    this.place(binding);
    return binding;
  }

  private place(binding: number): void {
    const mask = this.slots.length - 1;
    let slot = hash(this.bindingScopes[binding]!, this.bindingNames[binding]!) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = binding;
  }

  private growBindings(): void {
    this.bindingScopes = twice(this.bindingScopes);
    this.bindingNames = twice(this.bindingNames);
    this.bounds = twice(this.bounds);
    this.targets = twice(this.targets);
    this.values = twice(this.values);
    this.valueScopes = twice(this.valueScopes);
    this.bindingBlocks = twice(this.bindingBlocks);
    this.slots = new Int32Array(this.slots.length * 2);
    for (let binding = 1; binding < this.bindingCount - 1; binding++) this.place(binding);
  }

  private growScopes(): void {
    this.kinds = twice(this.kinds);
    this.parents = twice(this.parents);
    this.nodes = twice(this.nodes);
    this.qualnames = twice(this.qualnames);
    this.idLow = twice(this.idLow);
    this.idHigh = twice(this.idHigh);
  }
}

/** Whether a binding in an alternative block is taken instead of an earlier one, which is not to nothing. */
function outranks(bound: Bound, old: Bound): boolean {
  if (old === Bound.Unknown || bound === Bound.None) return false;
  return bound === Bound.Unknown || (bound === Bound.Definition && old === Bound.Import);
}

function hash(scope: number, name: number): number {
  const mixed = Math.imul(name, 0x9e3779b1) ^ Math.imul(scope + 1, HASH_FACTOR);
  return mixed ^ (mixed >>> 15);
}

function twice(old: Int32Array): Int32Array {
  const larger = new Int32Array(old.length * 2);
  larger.set(old);
  return larger;
}
