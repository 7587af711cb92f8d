import { Field, Kind, type Tree } from '../../python/tree';
import { ScopeKind, type Scopes } from './scopes';

/** Methods that Python makes class methods without being told. */
const IMPLICIT_CLASS_METHODS: ReadonlySet<string> = new Set(['__new__', '__init_subclass__', '__class_getitem__']);
/** What a first parameter is called where it is what it seems, whatever decorates the method. */
const CONVENTIONS: ReadonlySet<string> = new Set(['self', 'cls', 'mcs', 'mcls', 'metacls', 'klass']);
/** Decorators whose result is not called when the attribute is: `x.name` is already a value. */
const ACCESSOR = /(?:property|attribute|attr)$|^(?:reify|setter|getter|deleter)$/i;

/** What methods are: whose first parameter is the instance or its class, and which are read as attributes. */
export class Methods {
  private tree!: Tree;
  private heap: Int32Array = new Int32Array(0);
  private scopes!: Scopes;
  /** Whether the last answer of `classOf` is about the class itself. */
  isClass = false;
  /** What is applied to a definition after it: `f = property(f)`, by the scope of `f`. */
  readonly applied = new Map<number, string>();

  setFile(tree: Tree, scopes: Scopes): void {
    this.tree = tree;
    this.heap = tree.heap;
    this.scopes = scopes;
    this.applied.clear();
  }

  /** The scope of the class that the parameter `arg` of the function of `scope` is an instance of, or is itself; -1 for any other. */
  classOf(arg: number, scope: number): number {
    const { heap, scopes, tree } = this;
    const node = scopes.nodes[scope]!;
    if (heap[node] !== Kind.FunctionDef && heap[node] !== Kind.AsyncFunctionDef) return -1;
    const owner = this.ownerOf(scope);
    if (owner < 0 || this.firstParameter(node) !== arg) return -1;
    const name = tree.names.text(heap[node + Field.FunctionDef_name]!);
    this.isClass = IMPLICIT_CLASS_METHODS.has(name);
    const decorators = heap[node + Field.FunctionDef_decorator_list]!;
    const applied = this.applied.get(scope);
    if (applied === undefined && (decorators === 0 || heap[decorators] === 0)) return owner;
    if (applied === 'staticmethod') return -1;
    if (applied === 'classmethod') this.isClass = true;
    for (let i = 1; decorators !== 0 && i <= heap[decorators]!; i++) {
      const last = this.lastName(heap[decorators + i]!);
      if (last === 'staticmethod') return -1;
      if (last === 'classmethod') this.isClass = true;
    }
    return CONVENTIONS.has(tree.names.text(heap[arg + Field.arg_arg]!)) ? owner : -1;
  }

  /** The scope of the class that the function of `scope` is a method of, or -1. */
  ownerOf(scope: number): number {
    const { scopes } = this;
    let owner = scopes.parents[scope]!;
    if (owner >= 0 && scopes.kinds[owner] === ScopeKind.TypeParameters) owner = scopes.parents[owner]!;
    return owner >= 0 && scopes.kinds[owner] === ScopeKind.Class ? owner : -1;
  }

  /** The scope of the class in whose methods the code of `scope` stands, however deep: what `super()` is about; -1 for none. */
  around(scope: number): number {
    const { scopes, heap } = this;
    let left = 200;
    for (let at = scope; at > 0 && left > 0; left--) {
      if (scopes.kinds[at] === ScopeKind.Class) return -1;
      const kind = scopes.kinds[at] === ScopeKind.Function ? heap[scopes.nodes[at]!] : 0;
      const owner = kind === Kind.FunctionDef || kind === Kind.AsyncFunctionDef ? this.ownerOf(at) : -1;
      if (owner >= 0) return owner;
      at = scopes.parents[at]!;
    }
    return -1;
  }

  /** Whether the definition of a scope is one that is read, not called: a property and the like. */
  isAccessor(scope: number): boolean {
    const { heap } = this;
    const node = this.scopes.nodes[scope]!;
    if (heap[node] === Kind.ClassDef) return false;
    if (ACCESSOR.test(this.applied.get(scope) ?? '')) return true;
    const decorators = heap[node + Field.FunctionDef_decorator_list]!;
    if (decorators === 0) return false;
    for (let i = 1; i <= heap[decorators]!; i++) if (ACCESSOR.test(this.lastName(heap[decorators + i]!))) return true;
    return false;
  }

  /** The last name of a dotted name, of a call of one also: `a.b(c)` → `b`. */
  lastName(node: number): string {
    const { heap, tree } = this;
    while (heap[node] === Kind.Call) node = heap[node + Field.Call_func]!;
    if (heap[node] === Kind.Attribute) return tree.names.text(heap[node + Field.Attribute_attr]!);
    return heap[node] === Kind.Name ? tree.names.text(heap[node + Field.Name_id]!) : '';
  }

  private firstParameter(node: number): number {
    const { heap } = this;
    const args = heap[node + Field.FunctionDef_args]!;
    for (const list of [heap[args + Field.arguments_posonlyargs]!, heap[args + Field.arguments_args]!])
      if (list !== 0 && heap[list]! > 0) return heap[list + 1]!;
    return 0;
  }
}
