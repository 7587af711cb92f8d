import { stringCharacters } from '../../python/literals/values';
import { validText } from '../../python/literals/valid-text';
import { ConstantType, Field, Kind, type Tree } from '../../python/tree';

/** What a module says of itself in its top-level statements. */
export interface Declarations {
  /** The names in `__all__`, as far as literals say them, in order; null where it is never bound. */
  readonly exports: readonly string[] | null;
  /** Whether no other code has a say in `__all__`. */
  readonly complete: boolean;
  /** Whether there is an `if __name__ == '__main__'`. */
  readonly isMain: boolean;
}

/**
 * Reads the forms of `__all__` that type checkers read: lists and tuples of strings, their sums, `+=`, `extend`, `append`
 * and `remove`. What stands in an `if`, a `try` or a `with` may happen: its names count, and `complete` is false.
 */
export class DeclarationReader {
  private tree!: Tree;
  private names: string[] | null = null;
  private complete = true;
  private isMain = false;
  /** Statements still to be read, and 1 where they surely happen. */
  private readonly waiting: number[] = [];

  read(tree: Tree): Declarations {
    this.tree = tree;
    this.names = null;
    this.complete = true;
    this.isMain = false;
    this.push(tree.heap[tree.root + Field.Module_body]!, true);
    while (this.waiting.length > 0) {
      const always = this.waiting.pop() === 1;
      this.statement(this.waiting.pop()!, always);
    }
    return { exports: this.names, complete: this.complete, isMain: this.isMain };
  }

  /** Puts a block on the stack; of several blocks the last is put first. No chain of `elif` is too long. */
  private push(list: number, always: boolean): void {
    if (list === 0) return;
    const { heap } = this.tree;
    for (let i = heap[list]!; i > 0; i--) this.waiting.push(heap[list + i]!, always ? 1 : 0);
  }

  private statement(node: number, always: boolean): void {
    const { heap } = this.tree;
    switch (heap[node]! as Kind) {
      case Kind.Assign: {
        const targets = heap[node + Field.Assign_targets]!;
        for (let i = 1; i <= heap[targets]!; i++) if (this.isAll(heap[targets + i]!)) this.assign(heap[node + Field.Assign_value]!, always);
        return;
      }
      case Kind.AnnAssign: {
        const value = heap[node + Field.AnnAssign_value]!;
        if (value !== 0 && this.isAll(heap[node + Field.AnnAssign_target]!)) this.assign(value, always);
        return;
      }
      case Kind.AugAssign:
        if (!this.isAll(heap[node + Field.AugAssign_target]!)) return;
        if (heap[node + Field.AugAssign_op] === Kind.Add) this.add(heap[node + Field.AugAssign_value]!, always);
        else this.complete = false;
        return;
      case Kind.Expr:
        this.expression(heap[node + Field.Expr_value]!, always);
        return;
      case Kind.If:
        this.isMain ||= this.asksForMain(heap[node + Field.If_test]!);
        this.push(heap[node + Field.If_orelse]!, false);
        this.push(heap[node + Field.If_body]!, false);
        return;
      case Kind.Try:
      case Kind.TryStar:
        this.push(heap[node + Field.Try_finalbody]!, always);
        this.push(heap[node + Field.Try_orelse]!, false);
        this.pushHandlers(heap[node + Field.Try_handlers]!);
        this.push(heap[node + Field.Try_body]!, false);
        return;
      case Kind.With:
      case Kind.AsyncWith:
        this.push(heap[node + Field.With_body]!, always);
        return;
      case Kind.For:
      case Kind.AsyncFor:
        this.push(heap[node + Field.For_orelse]!, false);
        this.push(heap[node + Field.For_body]!, false);
        return;
      case Kind.While:
        this.push(heap[node + Field.While_orelse]!, false);
        this.push(heap[node + Field.While_body]!, false);
        return;
      case Kind.Delete: {
        const targets = heap[node + Field.Delete_targets]!;
        for (let i = 1; i <= heap[targets]!; i++) {
          if (!this.isAll(heap[targets + i]!)) continue;
          if (always) this.names = null;
          else this.complete = false;
        }
        return;
      }
      default:
    }
  }

  private pushHandlers(list: number): void {
    const { heap } = this.tree;
    if (list === 0) return;
    for (let i = heap[list]!; i > 0; i--) this.push(heap[heap[list + i]! + Field.ExceptHandler_body]!, false);
  }

  /** A sure assignment begins anew; one that may not happen adds. */
  private assign(value: number, always: boolean): void {
    if (!always) {
      this.add(value, false);
      return;
    }
    this.names = [];
    this.complete = true;
    this.sum(value);
  }

  private add(value: number, always: boolean): void {
    this.names ??= [];
    if (!always) this.complete = false;
    this.sum(value);
  }

  /** `__all__.extend(x)` and the like. */
  private expression(node: number, always: boolean): void {
    const { heap } = this.tree;
    if (heap[node] !== Kind.Call) return;
    const callee = heap[node + Field.Call_func]!;
    if (heap[callee] !== Kind.Attribute || !this.isAll(heap[callee + Field.Attribute_value]!)) return;
    const args = heap[node + Field.Call_args]!;
    const one = args !== 0 && heap[args] === 1 && heap[node + Field.Call_keywords] === 0 ? heap[args + 1]! : 0;
    const method = this.tree.names.text(heap[callee + Field.Attribute_attr]!);
    if (one === 0) this.complete = false;
    else if (method === 'extend') this.add(one, always);
    else if (method === 'append') {
      this.names ??= [];
      if (!always) this.complete = false;
      this.element(one);
    } else if (method === 'remove' && always && this.isString(one)) {
      const at = this.names?.indexOf(this.text(one)) ?? -1;
      if (at >= 0) this.names!.splice(at, 1);
    } else this.complete = false;
  }

  /** A list, a tuple, or a sum of such, however long; a stack keeps their order. */
  private sum(value: number): void {
    const { heap } = this.tree;
    const waiting = [value];
    while (waiting.length > 0) {
      const node = waiting.pop()!;
      const kind = heap[node]! as Kind;
      if (kind === Kind.BinOp && heap[node + Field.BinOp_op] === Kind.Add)
        waiting.push(heap[node + Field.BinOp_right]!, heap[node + Field.BinOp_left]!);
      else if (kind === Kind.List || kind === Kind.Tuple) {
        const elements = heap[node + Field.List_elts]!;
        if (elements === 0) continue;
        for (let i = 1; i <= heap[elements]!; i++) this.element(heap[elements + i]!);
      } else this.complete = false;
    }
  }

  private element(node: number): void {
    if (this.isString(node)) this.names!.push(this.text(node));
    else this.complete = false;
  }

  private isString(node: number): boolean {
    const { heap } = this.tree;
    return heap[node] === Kind.Constant && heap[node + Field.Constant_value] === ConstantType.Str;
  }

  private text(node: number): string {
    return validText(stringCharacters(this.tree, node));
  }

  private isAll(node: number): boolean {
    return this.isNamed(node, '__all__');
  }

  private isNamed(node: number, name: string): boolean {
    const { heap, names } = this.tree;
    return heap[node] === Kind.Name && names.text(heap[node + Field.Name_id]!) === name;
  }

  /** `__name__ == '__main__'`, or the other way round. */
  private asksForMain(test: number): boolean {
    const { heap } = this.tree;
    if (heap[test] !== Kind.Compare) return false;
    const operators = heap[test + Field.Compare_ops]!;
    if (heap[operators] !== 1 || heap[operators + 1] !== Kind.Eq) return false;
    const sides = [heap[test + Field.Compare_left]!, heap[heap[test + Field.Compare_comparators]! + 1]!];
    return (
      sides.some((side) => this.isNamed(side, '__name__')) && sides.some((side) => this.isString(side) && this.text(side) === '__main__')
    );
  }
}
