import { Field, Kind, type Tree } from '../../python/tree';
import type { Methods } from './methods';
import { Bound, ELSEWHERE, NO_VALUE, ScopeKind, Scopes } from './scopes';

/** Numbers per store: the scope it is made in, the Attribute, the node stored, and 1 where that is None. */
const ENTRY = 4;

/** What the methods of a class assign to attributes of the instance: `self.name = value`. */
export class AttributeStores {
  /** A binding per class and attribute: the scope is the class's. */
  readonly bindings = new Scopes();
  private stores: Int32Array = new Int32Array(ENTRY * 256);
  private end = 0;

  reset(): void {
    this.end = 0;
    this.bindings.reset();
  }

  /** Notes that `attribute` is assigned `value` (`NO_VALUE` for anything else that binds or deletes it). */
  add(heap: Int32Array, scope: number, attribute: number, value: number, isNone: boolean): void {
    if (heap[heap[attribute + Field.Attribute_value]!] !== Kind.Name) return;
    if (this.end === this.stores.length) {
      const larger = new Int32Array(this.stores.length * 2);
      larger.set(this.stores);
      this.stores = larger;
    }
    const { stores } = this;
    stores[this.end++] = scope;
    stores[this.end++] = attribute;
    stores[this.end++] = value;
    stores[this.end++] = isNone ? 1 : 0;
  }

  /** To be called when the scopes of the file are finished. An attribute that is assigned to the class from outside it has no known value. */
  finish({ heap }: Tree, scopes: Scopes, methods: Methods): void {
    for (let i = 0; i < this.end; i += ENTRY) {
      const scope = this.stores[i]!;
      const attribute = this.stores[i + 1]!;
      const head = heap[attribute + Field.Attribute_value]!;
      const binding = scopes.lookup(scope, heap[head + Field.Name_id]!);
      if (binding === 0) continue;
      const name = heap[attribute + Field.Attribute_attr]!;
      if (scopes.bounds[binding] === Bound.Definition) {
        const target = scopes.targets[binding]!;
        if (scopes.kinds[target] === ScopeKind.Class) this.bindings.bind(target, ELSEWHERE, name, Bound.Unknown, -1);
        continue;
      }
      const value = scopes.values[binding]!;
      if (value <= 0 || heap[value] !== Kind.arg) continue;
      const owner = methods.classOf(value, scopes.bindingScopes[binding]!);
      if (owner < 0) continue;
      if (this.stores[i + 3] === 1) this.bindings.bind(owner, ELSEWHERE, name, Bound.None, -1);
      else this.bindings.bind(owner, ELSEWHERE, name, Bound.Unknown, -1, methods.isClass ? NO_VALUE : this.stores[i + 2]!, scope);
    }
  }
}
