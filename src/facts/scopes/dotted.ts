import { Field, Kind, type Tree } from '../../python/tree';
import { NULL_INT } from '../../tables/staging';
import { LimitError } from '../batch/limit-error';
import type { StringPool } from '../batch/string-pool';
import { Bound, ScopeKind, type Scopes } from './scopes';

/** Indexes into RESOLUTIONS. */
const LOCAL = 0;
const IMPORT = 1;
const ATTRIBUTE = 2;
const DOT = 0x2e;
/** Links of chains that are followed in a file: a chain is followed again for each call in it. */
const MOST_LINKS = 200_000_000;

/** Names of callees, decorators and bases, through calls and subscripts, with imports put in for their aliases. */
export class DottedNames {
  /** The name last computed, in the pool; -1 where the expression has none. */
  name = -1;
  /** The same for an edge: a definition of this file with its module in front. Set by `target` alone. */
  qname = -1;
  /** The scope of the definition that is meant, or -1. Set by `target` alone. */
  definition = -1;
  /** How the target is found; NULL_INT where it is not. Set by `target` alone. */
  resolution = NULL_INT;
  /** Whether what the head is bound to may lead to the target in more steps. Set by `target` alone. */
  isOpen = false;

  private tree!: Tree;
  private heap: Int32Array = new Int32Array(0);
  private scopes!: Scopes;
  private module = -1;
  /** Ids of the attributes of the expression, outermost first. */
  private attributes: Int32Array = new Int32Array(64);
  private count = 0;
  /** The expression's head: a Name, or 0. */
  private head = 0;
  /** Whether the value a name stands for is lost on the way: `f()()`, `f()[0].run`. */
  private broken = false;
  /** Links followed so far. */
  private links = 0;

  constructor(private readonly pool: StringPool) {}

  setFile(tree: Tree, scopes: Scopes, module: number): void {
    this.tree = tree;
    this.heap = tree.heap;
    this.scopes = scopes;
    this.module = module;
    this.links = 0;
  }

  /** Computes `name`. */
  read(expression: number, scope: number): void {
    this.walk(expression);
    this.compose(this.head === 0 ? 0 : this.scopes.lookup(scope, this.heap[this.head + Field.Name_id]!));
  }

  /** Computes all four for a callee. */
  target(callee: number, scope: number): void {
    this.walk(callee);
    const { scopes } = this;
    const binding = this.head === 0 ? 0 : scopes.lookup(scope, this.heap[this.head + Field.Name_id]!);
    this.compose(binding);
    this.qname = this.name;
    this.definition = -1;
    this.resolution = NULL_INT;
    this.isOpen = false;
    if (binding === 0) {
      this.isOpen = this.head !== 0 && (this.count > 0 || scopes.stars.length > 0);
      return;
    }
    if (scopes.bounds[binding] === Bound.Import) {
      if (!this.broken) this.resolution = this.count === 0 ? IMPORT : ATTRIBUTE;
      else this.isOpen = true;
    } else if (scopes.bounds[binding] === Bound.Definition) {
      this.resolveLocal(scopes.targets[binding]!);
      this.isOpen = this.definition < 0;
    } else this.isOpen = scopes.values[binding]! > 0;
  }

  /** Follows attributes through the classes of this file as far as they go. */
  private resolveLocal(definition: number): void {
    const { scopes, pool } = this;
    let left = this.count;
    while (left > 0 && scopes.kinds[definition] === ScopeKind.Class) {
      const member = scopes.find(definition, this.attributes[left - 1]!);
      if (member === 0 || scopes.bounds[member] !== Bound.Definition) break;
      definition = scopes.targets[member]!;
      left--;
    }
    pool.open();
    pool.copy(this.module);
    pool.byte(DOT);
    pool.copy(scopes.qualnames[definition]!);
    this.appendAttributes(left);
    this.qname = pool.close();
    if (this.broken) return;
    this.resolution = left === 0 ? LOCAL : ATTRIBUTE;
    if (left === 0) this.definition = definition;
  }

  private walk(expression: number): void {
    const { heap } = this;
    this.count = 0;
    this.head = 0;
    this.broken = false;
    let links = 0;
    let node = expression;
    /** A call was met: what stands further out belongs to its result. */
    let above: Kind = Kind.Name;
    for (;;) {
      const kind = heap[node]! as Kind;
      links++;
      if (kind === Kind.Attribute) {
        if (this.count === this.attributes.length) this.growAttributes();
        this.attributes[this.count++] = heap[node + Field.Attribute_attr]!;
        node = heap[node + Field.Attribute_value]!;
      } else if (kind === Kind.Call) {
        if (above !== Kind.Attribute) this.broken = true;
        node = heap[node + Field.Call_func]!;
      } else if (kind === Kind.Subscript) node = heap[node + Field.Subscript_value]!;
      else {
        if (kind === Kind.Name) this.head = node;
        this.links += links;
        if (this.links > MOST_LINKS) throw new LimitError('too large: the chains of its calls');
        return;
      }
      above = kind;
    }
  }

  private compose(binding: number): void {
    const { pool, scopes, head } = this;
    if (head === 0 && this.count === 0) {
      this.name = -1;
      return;
    }
    const { names } = this.tree;
    const imported = binding !== 0 && scopes.bounds[binding] === Bound.Import;
    const text = head === 0 ? -1 : imported ? scopes.targets[binding]! : pool.name(names, this.heap[head + Field.Name_id]!);
    if (this.count === 0) {
      this.name = text;
      return;
    }
    const last = pool.name(names, this.attributes[this.count - 1]!);
    if (head === 0 && this.count === 1) {
      this.name = last;
      return;
    }
    for (let i = this.count - 2; i >= 0; i--) pool.name(names, this.attributes[i]!);
    pool.open();
    if (head === 0) pool.copy(last);
    else pool.copy(text);
    this.appendAttributes(head === 0 ? this.count - 1 : this.count);
    this.name = pool.close();
  }

  /** Appends the innermost-but-`count` attributes, which the pool has already, to the open string. */
  private appendAttributes(count: number): void {
    const { pool } = this;
    for (let i = count - 1; i >= 0; i--) {
      pool.byte(DOT);
      pool.copy(pool.name(this.tree.names, this.attributes[i]!));
    }
  }

  private growAttributes(): void {
    const larger = new Int32Array(this.attributes.length * 2);
    larger.set(this.attributes);
    this.attributes = larger;
  }
}
