import { ConstantType, Field, Kind, Shape, type Tree } from '../../python/tree';
import type { StringPool } from '../batch/string-pool';
import { CHILD_SHAPES, MOST_FIELDS } from '../nodes/children';
import type { NodeIds } from '../nodes/node-id';
import type { Positions } from '../nodes/positions';
import { AttributeStores } from './attributes';
import { ImportCollector, type ModuleName } from './imports';
import { Methods } from './methods';
import { Bound, ELSEWHERE, NO_VALUE, ScopeKind, Scopes } from './scopes';

const DOT = 0x2e;

/**
 * The pass over a file before its rows are written: finds its scopes, what each binds its names to, the node_id of
 * every definition and the absolute name of every import. Nodes wait on a stack of their own, so that no depth of a
 * tree is too much; they are seen in pre-order.
 */
export class ScopeCollector {
  readonly scopes = new Scopes();
  readonly imports: ImportCollector;
  readonly methods = new Methods();
  readonly attributes = new AttributeStores();
  private stack: Int32Array = new Int32Array(3 * 1024);
  private top = 0;
  private tree!: Tree;
  private heap: Int32Array = new Int32Array(0);

  constructor(
    private readonly pool: StringPool,
    private readonly ids: NodeIds,
    private readonly positions: Positions,
  ) {
    this.imports = new ImportCollector(pool, this.scopes);
  }

  /** The absolute dotted name of each alias of the file, in pre-order; in the pool. */
  get imported(): Int32Array {
    return this.imports.imported;
  }

  collect(tree: Tree, module: ModuleName): Scopes {
    const { scopes } = this;
    this.tree = tree;
    this.heap = tree.heap;
    this.imports.setFile(tree, module);
    this.top = 0;
    scopes.reset();
    this.attributes.reset();
    this.methods.setFile(tree, scopes);
    scopes.add(ScopeKind.Module, -1, tree.root);
    scopes.qualnames[0] = -1;
    this.pushList(this.heap[tree.root + Field.Module_body]!, 0, scopes.addBlock(ELSEWHERE));
    while (this.top > 0) {
      const { stack } = this;
      const block = stack[--this.top]!;
      const scope = stack[--this.top]!;
      this.visit(stack[--this.top]!, scope, block);
    }
    scopes.finish();
    this.attributes.finish(tree, scopes, this.methods);
    return scopes;
  }

  private visit(node: number, scope: number, block: number): void {
    const { heap, scopes } = this;
    const kind = heap[node]! as Kind;
    switch (kind) {
      case Kind.Name: {
        const context = heap[node + Field.Name_ctx]! as Kind;
        if (context === Kind.Load) return;
        const bound = context === Kind.Del ? Bound.Nothing : Bound.Unknown;
        scopes.bind(scope, block, heap[node + Field.Name_id]!, bound, -1);
        return;
      }
      case Kind.FunctionDef:
      case Kind.AsyncFunctionDef:
        this.visitFunction(node, scope, block);
        return;
      case Kind.ClassDef:
        this.visitClass(node, scope, block);
        return;
      case Kind.Lambda: {
        const inner = scopes.add(ScopeKind.Function, scope, node);
        const innerBlock = scopes.addBlock(ELSEWHERE);
        this.push(heap[node + Field.Lambda_body]!, inner, innerBlock);
        this.visitArguments(heap[node + Field.Lambda_args]!, inner, innerBlock, scope, scope, block);
        return;
      }
      case Kind.ListComp:
      case Kind.SetComp:
      case Kind.GeneratorExp:
      case Kind.DictComp:
        this.visitComprehension(node, kind, scope, block);
        return;
      case Kind.NamedExpr: {
        this.push(heap[node + Field.NamedExpr_value]!, scope, block);
        const target = heap[node + Field.NamedExpr_target]!;
        let owner = scope;
        while (isComprehension(heap[scopes.nodes[owner]!]!)) owner = scopes.parents[owner]!;
        scopes.bind(owner, owner === scope ? block : ELSEWHERE, heap[target + Field.Name_id]!, Bound.Unknown, -1);
        return;
      }
      case Kind.Assign:
        this.visitAssign(node, scope, block);
        return;
      case Kind.AnnAssign: {
        const value = heap[node + Field.AnnAssign_value]!;
        const target = heap[node + Field.AnnAssign_target]!;
        this.push(value, scope, block);
        this.push(heap[node + Field.AnnAssign_annotation]!, scope, block);
        if (heap[target] === Kind.Name) {
          const bound = value === 0 ? Bound.Nothing : this.isNone(value) ? Bound.None : Bound.Unknown;
          scopes.bind(scope, block, heap[target + Field.Name_id]!, bound, -1, value);
        } else this.pushTarget(target, value, scope, block);
        return;
      }
      case Kind.TypeAlias: {
        const parameters = heap[node + Field.TypeAlias_type_params]!;
        const inner = parameters === 0 ? scope : scopes.add(ScopeKind.TypeParameters, scope, node);
        const innerBlock = parameters === 0 ? block : scopes.addBlock(ELSEWHERE);
        this.push(heap[node + Field.TypeAlias_value]!, inner, innerBlock);
        this.pushList(parameters, inner, innerBlock);
        this.push(heap[node + Field.TypeAlias_name]!, scope, block);
        return;
      }
      case Kind.TypeVar:
      case Kind.ParamSpec:
      case Kind.TypeVarTuple:
        scopes.bind(scope, block, heap[node + Field.TypeVar_name]!, Bound.Unknown, -1);
        this.pushChildren(node, kind, scope, block);
        return;
      case Kind.If:
        this.pushList(heap[node + Field.If_orelse]!, scope, scopes.addBlock(block));
        this.pushList(heap[node + Field.If_body]!, scope, scopes.addBlock(block));
        this.push(heap[node + Field.If_test]!, scope, block);
        return;
      case Kind.While:
        this.pushList(heap[node + Field.While_orelse]!, scope, scopes.addBlock(block));
        this.pushList(heap[node + Field.While_body]!, scope, scopes.addBlock(block));
        this.push(heap[node + Field.While_test]!, scope, block);
        return;
      case Kind.For:
      case Kind.AsyncFor:
        this.pushList(heap[node + Field.For_orelse]!, scope, scopes.addBlock(block));
        this.pushList(heap[node + Field.For_body]!, scope, scopes.addBlock(block));
        this.push(heap[node + Field.For_iter]!, scope, block);
        this.push(heap[node + Field.For_target]!, scope, block);
        return;
      case Kind.Try:
      case Kind.TryStar:
        this.pushList(heap[node + Field.Try_finalbody]!, scope, block);
        this.pushList(heap[node + Field.Try_orelse]!, scope, scopes.addBlock(block));
        this.pushList(heap[node + Field.Try_handlers]!, scope, block);
        this.pushList(heap[node + Field.Try_body]!, scope, scopes.addBlock(block));
        return;
      case Kind.ExceptHandler: {
        const inner = scopes.addBlock(block);
        const name = heap[node + Field.ExceptHandler_name]!;
        if (name !== 0) scopes.bind(scope, inner, name, Bound.Unknown, -1);
        this.pushList(heap[node + Field.ExceptHandler_body]!, scope, inner);
        this.push(heap[node + Field.ExceptHandler_type]!, scope, block);
        return;
      }
      case Kind.match_case: {
        const inner = scopes.addBlock(block);
        this.pushList(heap[node + Field.match_case_body]!, scope, inner);
        this.push(heap[node + Field.match_case_guard]!, scope, inner);
        this.push(heap[node + Field.match_case_pattern]!, scope, inner);
        return;
      }
      case Kind.MatchAs: {
        const name = heap[node + Field.MatchAs_name]!;
        if (name !== 0) scopes.bind(scope, block, name, Bound.Unknown, -1);
        this.push(heap[node + Field.MatchAs_pattern]!, scope, block);
        return;
      }
      case Kind.MatchStar: {
        const name = heap[node + Field.MatchStar_name]!;
        if (name !== 0) scopes.bind(scope, block, name, Bound.Unknown, -1);
        return;
      }
      case Kind.MatchMapping: {
        const rest = heap[node + Field.MatchMapping_rest]!;
        if (rest !== 0) scopes.bind(scope, block, rest, Bound.Unknown, -1);
        this.pushChildren(node, kind, scope, block);
        return;
      }
      case Kind.Global:
      case Kind.Nonlocal: {
        const names = heap[node + Field.Global_names]!;
        const bound = kind === Kind.Global ? Bound.Global : Bound.Nonlocal;
        for (let i = 1; i <= heap[names]!; i++) scopes.declare(scope, heap[names + i]!, bound);
        return;
      }
      case Kind.Import:
        this.imports.visitImport(node, scope, block);
        return;
      case Kind.ImportFrom:
        this.imports.visitImportFrom(node, scope, block);
        return;
      default:
        this.pushChildren(node, kind, scope, block);
    }
  }

  /** Children in the order of the fields: arguments, body, decorators, the return annotation, type parameters. */
  private visitFunction(node: number, scope: number, block: number): void {
    const { heap, scopes } = this;
    const inner = this.addDefinition(node, ScopeKind.Function, heap[node + Field.FunctionDef_type_params]!, scope, block);
    const innerBlock = scopes.addBlock(ELSEWHERE);
    const around = scopes.parents[inner]!;
    const aroundBlock = around === scope ? block : scopes.addBlock(ELSEWHERE);
    this.pushList(heap[node + Field.FunctionDef_type_params]!, around, aroundBlock);
    this.push(heap[node + Field.FunctionDef_returns]!, around, aroundBlock);
    this.pushList(heap[node + Field.FunctionDef_decorator_list]!, scope, block);
    this.pushList(heap[node + Field.FunctionDef_body]!, inner, innerBlock);
    this.visitArguments(heap[node + Field.FunctionDef_args]!, inner, innerBlock, around, scope, block);
  }

  private visitClass(node: number, scope: number, block: number): void {
    const { heap, scopes } = this;
    const inner = this.addDefinition(node, ScopeKind.Class, heap[node + Field.ClassDef_type_params]!, scope, block);
    const around = scopes.parents[inner]!;
    const aroundBlock = around === scope ? block : scopes.addBlock(ELSEWHERE);
    this.pushList(heap[node + Field.ClassDef_type_params]!, around, aroundBlock);
    this.pushList(heap[node + Field.ClassDef_decorator_list]!, scope, block);
    this.pushList(heap[node + Field.ClassDef_body]!, inner, scopes.addBlock(ELSEWHERE));
    this.pushList(heap[node + Field.ClassDef_keywords]!, around, aroundBlock);
    this.pushList(heap[node + Field.ClassDef_bases]!, around, aroundBlock);
  }

  /** The scope of a definition, bound in the one around it; its parent is that of its type parameters if it has any. */
  private addDefinition(node: number, kind: ScopeKind, typeParameters: number, scope: number, block: number): number {
    const { heap, scopes, pool, positions, ids } = this;
    const name = heap[node + Field.FunctionDef_name]!;
    const inner = scopes.add(kind, scope, node);
    if (typeParameters !== 0) {
      const around = scopes.add(ScopeKind.TypeParameters, scope, -node);
      scopes.qualnames[around] = scopes.qualnames[scope]!;
      scopes.parents[inner] = around;
    }
    const text = pool.name(this.tree.names, name);
    const outer = scopes.qualnames[scope]!;
    if (outer < 0) scopes.qualnames[inner] = text;
    else {
      pool.open();
      pool.copy(outer);
      pool.byte(DOT);
      pool.copy(text);
      scopes.qualnames[inner] = pool.close();
    }
    positions.locate(heap[node + 1]!, heap[node + 2]!);
    ids.compute(heap[node]!, pool, text, positions.lineno, positions.column, positions.endLineno, positions.endColumn);
    scopes.idLow[inner] = ids.low;
    scopes.idHigh[inner] = ids.high;
    scopes.bind(scope, block, name, Bound.Definition, inner);
    return inner;
  }

  /** Binds the parameters in `inner`; annotations belong to `around`, defaults to `scope`. */
  private visitArguments(args: number, inner: number, innerBlock: number, around: number, scope: number, block: number): void {
    const { heap } = this;
    const positional = heap[args + Field.arguments_args]!;
    const positionalOnly = heap[args + Field.arguments_posonlyargs]!;
    const keywordOnly = heap[args + Field.arguments_kwonlyargs]!;
    const vararg = heap[args + Field.arguments_vararg]!;
    const kwarg = heap[args + Field.arguments_kwarg]!;
    this.pushList(heap[args + Field.arguments_defaults]!, scope, block);
    this.visitParameter(kwarg, inner, innerBlock, around, block, false);
    this.pushList(heap[args + Field.arguments_kw_defaults]!, scope, block);
    this.visitParameters(keywordOnly, inner, innerBlock, around, block);
    this.visitParameter(vararg, inner, innerBlock, around, block, false);
    this.visitParameters(positional, inner, innerBlock, around, block);
    this.visitParameters(positionalOnly, inner, innerBlock, around, block);
  }

  private visitParameters(list: number, inner: number, innerBlock: number, around: number, block: number): void {
    if (list === 0) return;
    for (let i = this.heap[list]!; i > 0; i--) this.visitParameter(this.heap[list + i]!, inner, innerBlock, around, block, true);
  }

  /** @param isOne whether the parameter is bound to one argument: it is no `*args` and no `**kwargs` */
  private visitParameter(arg: number, inner: number, innerBlock: number, around: number, block: number, isOne: boolean): void {
    if (arg === 0) return;
    this.scopes.bind(inner, innerBlock, this.heap[arg + Field.arg_arg]!, Bound.Unknown, -1, isOne ? arg : NO_VALUE, around);
    this.push(this.heap[arg + Field.arg_annotation]!, around, block);
  }

  /** The first iterable is evaluated outside; all else sees the comprehension's own variables. */
  private visitComprehension(node: number, kind: Kind, scope: number, block: number): void {
    const { heap, scopes } = this;
    const inner = scopes.add(ScopeKind.Function, scope, node);
    const innerBlock = scopes.addBlock(ELSEWHERE);
    const generators = heap[node + (kind === Kind.DictComp ? Field.DictComp_generators : Field.ListComp_generators)]!;
    for (let i = heap[generators]!; i > 0; i--) {
      const generator = heap[generators + i]!;
      this.pushList(heap[generator + Field.comprehension_ifs]!, inner, innerBlock);
      const outside = i === 1;
      this.push(heap[generator + Field.comprehension_iter]!, outside ? scope : inner, outside ? block : innerBlock);
      this.push(heap[generator + Field.comprehension_target]!, inner, innerBlock);
    }
    if (kind === Kind.DictComp) this.push(heap[node + Field.DictComp_value]!, inner, innerBlock);
    this.push(heap[node + Field.ListComp_elt]!, inner, innerBlock);
  }

  private visitAssign(node: number, scope: number, block: number): void {
    const { heap, scopes } = this;
    const targets = heap[node + Field.Assign_targets]!;
    const value = heap[node + Field.Assign_value]!;
    const bound = this.isNone(value) ? Bound.None : Bound.Unknown;
    this.push(value, scope, block);
    for (let i = heap[targets]!; i > 0; i--) {
      if (heap[heap[targets + i]!] !== Kind.Name) this.pushTarget(heap[targets + i]!, value, scope, block);
    }
    for (let i = 1; i <= heap[targets]!; i++) {
      if (heap[heap[targets + i]!] !== Kind.Name) continue;
      const name = heap[heap[targets + i]! + Field.Name_id]!;
      if (!this.isDecoration(scope, name, value)) scopes.bind(scope, block, name, bound, -1, value);
    }
  }

  /** A target that is no name and gets `value`; 0 where it gets none. */
  private pushTarget(target: number, value: number, scope: number, block: number): void {
    const { heap } = this;
    if (heap[target] !== Kind.Attribute) this.push(target, scope, block);
    else {
      if (value !== 0) this.attributes.add(heap, scope, target, value, this.isNone(value));
      this.push(heap[target + Field.Attribute_value]!, scope, block);
    }
  }

  /** `f = decorator(f)` for a definition `f` of the same scope: it stays the definition, as with `@decorator`. */
  private isDecoration(scope: number, name: number, value: number): boolean {
    const { heap, scopes } = this;
    if (heap[value] !== Kind.Call) return false;
    const binding = scopes.find(scope, name);
    if (binding === 0 || scopes.bounds[binding] !== Bound.Definition) return false;
    const args = heap[value + Field.Call_args]!;
    if (args === 0) return false;
    for (let i = 1; i <= heap[args]!; i++) {
      const arg = heap[args + i]!;
      if (heap[arg] !== Kind.Name || heap[arg + Field.Name_id] !== name) continue;
      this.methods.applied.set(scopes.targets[binding]!, this.methods.lastName(value));
      return true;
    }
    return false;
  }

  private isNone(value: number): boolean {
    return this.heap[value] === Kind.Constant && this.heap[value + Field.Constant_value] === ConstantType.None;
  }

  private pushChildren(node: number, kind: Kind, scope: number, block: number): void {
    const at = kind * MOST_FIELDS;
    for (let i = MOST_FIELDS - 1; i >= 0; i--) {
      const shape = CHILD_SHAPES[at + i]!;
      if (shape === 0) continue;
      const value = this.heap[node + 3 + i]!;
      if (shape === Shape.Node) this.push(value, scope, block);
      else this.pushList(value, scope, block);
    }
  }

  private pushList(list: number, scope: number, block: number): void {
    if (list === 0) return;
    for (let i = this.heap[list]!; i > 0; i--) this.push(this.heap[list + i]!, scope, block);
  }

  /** Puts a node on the stack unless nothing in it can bind a name. */
  private push(node: number, scope: number, block: number): void {
    const { heap } = this;
    let kind = heap[node]!;
    if (kind === Kind.Attribute && heap[node + Field.Attribute_ctx] !== Kind.Load) this.attributes.add(heap, scope, node, NO_VALUE, false);
    while (kind === Kind.Attribute) {
      node = heap[node + Field.Attribute_value]!;
      kind = heap[node]!;
    }
    if (node === 0 || kind === Kind.Constant || (kind === Kind.Name && heap[node + Field.Name_ctx] === Kind.Load)) return;
    if (this.top + 3 > this.stack.length) {
      const larger = new Int32Array(this.stack.length * 2);
      larger.set(this.stack);
      this.stack = larger;
    }
    const { stack } = this;
    stack[this.top++] = node;
    stack[this.top++] = scope;
    stack[this.top++] = block;
  }
}

function isComprehension(kind: number): boolean {
  return kind === Kind.ListComp || kind === Kind.SetComp || kind === Kind.GeneratorExp || kind === Kind.DictComp;
}
