import { docstring } from '../../python/literals/docstring';
import { Field, Kind, type Tree } from '../../python/tree';
import { endElement, packText } from '../batch/pack';
import type { Columns } from '../batch/rows';
import type { StringPool } from '../batch/string-pool';
import type { DottedNames } from '../scopes/dotted';
import { CanonicalForm } from './canonical';
import { packArgs, packParams } from './parameters';
import { ChainBeginning, PREVIEW, preview, unparsed } from './texts';

const QUOTE = 0x27;

/** The columns of a node's row that hold text made from its source: docstrings, signatures, previews. */
export class NodeTexts {
  private tree!: Tree;
  private heap: Int32Array = new Int32Array(0);
  private readonly canonical = new CanonicalForm();
  private readonly chain = new ChainBeginning();
  /** The expression whose preview was made last: in `x = f()` the value is asked for again as the Call. */
  private previewed = 0;
  private lastPreview = -1;
  /** Elements of the list that is being packed. */
  private elements: Int32Array = new Int32Array(64);

  constructor(
    private readonly pool: StringPool,
    private readonly names: DottedNames,
  ) {}

  setFile(tree: Tree): void {
    this.tree = tree;
    this.heap = tree.heap;
    this.previewed = 0;
    this.chain.reset();
  }

  /** Writes those of a definition: decorators are named in `scope`, bases in `around`. */
  writeDefinition(columns: Columns<'nodes'>, row: number, node: number, kind: Kind, scope: number, around: number): void {
    const { heap, tree, pool } = this;
    columns.docstring[row] = this.text(docstring(tree, node) ?? null);
    if (kind === Kind.ClassDef) {
      columns.decorators[row] = this.dottedList(heap[node + Field.ClassDef_decorator_list]!, scope);
      columns.bases[row] = this.dottedList(heap[node + Field.ClassDef_bases]!, around);
      return;
    }
    const args = heap[node + Field.FunctionDef_args]!;
    columns.decorators[row] = this.dottedList(heap[node + Field.FunctionDef_decorator_list]!, scope);
    columns.params[row] = packParams(tree, args, pool);
    columns.args[row] = packArgs(tree, args, pool);
    columns.returns[row] = this.unparsed(heap[node + Field.FunctionDef_returns]!);
  }

  /** Writes those of any other node. */
  write(columns: Columns<'nodes'>, row: number, node: number, kind: Kind): void {
    const { heap } = this;
    switch (kind) {
      case Kind.Call:
        columns.value_preview[row] = this.preview(node);
        return;
      case Kind.Assign:
      case Kind.NamedExpr:
        columns.value_preview[row] = this.preview(heap[node + Field.Assign_value]!);
        return;
      case Kind.AugAssign:
      case Kind.TypeAlias:
        columns.value_preview[row] = this.preview(heap[node + Field.AugAssign_value]!);
        return;
      case Kind.AnnAssign:
        columns.annotation[row] = this.unparsed(heap[node + Field.AnnAssign_annotation]!);
        columns.value_preview[row] = this.preview(heap[node + Field.AnnAssign_value]!);
        return;
      case Kind.Return:
        columns.value_preview[row] = this.preview(heap[node + Field.Return_value]!);
        return;
      case Kind.arg:
        columns.annotation[row] = this.unparsed(heap[node + Field.arg_annotation]!);
        return;
      default:
    }
  }

  /** Decorators or bases: a packed list of dotted names, of texts where an expression has none. */
  private dottedList(list: number, scope: number): number {
    const { heap, pool, names } = this;
    const count = list === 0 ? 0 : heap[list]!;
    while (count > this.elements.length) this.elements = twice(this.elements);
    for (let i = 0; i < count; i++) {
      names.read(heap[list + 1 + i]!, scope);
      this.elements[i] = names.name;
    }
    pool.open();
    for (let i = 0; i < count; i++) {
      if (this.elements[i]! >= 0) pool.copy(this.elements[i]!);
      else packText(pool, unparsed(this.tree, heap[list + 1 + i]!));
      endElement(pool);
    }
    return pool.close();
  }

  private unparsed(expression: number): number {
    if (expression === 0) return -1;
    if (this.canonical.holds(this.tree, expression, Infinity)) return this.sourceText(expression, Infinity);
    return this.text(unparsed(this.tree, expression));
  }

  private preview(expression: number): number {
    if (expression === 0) return -1;
    if (expression !== this.previewed) {
      this.previewed = expression;
      const first = this.chain.of(this.heap, expression);
      const canonical = this.canonical.holds(this.tree, first, this.heap[first + 1]! + PREVIEW + 1);
      this.lastPreview = canonical ? this.sourceText(first, PREVIEW) : this.text(preview(this.tree, first));
    }
    return this.lastPreview;
  }

  /** The text of an expression in canonical form, cut after `limit` characters; all ASCII. */
  private sourceText(expression: number, limit: number): number {
    const { heap, pool, canonical } = this;
    const start = heap[expression + 1]!;
    const end = heap[expression + 2]!;
    const cut = Math.min(end, start + limit);
    pool.open();
    pool.raw(this.tree.source, start, cut);
    const shift = pool.end - cut;
    for (let i = 0; i < canonical.quoteCount; i++) {
      const at = canonical.quotes[i]!;
      if (at < cut) pool.bytes[at + shift] = QUOTE;
    }
    if (end > cut) pool.text('…');
    return pool.close();
  }

  private text(text: string | null): number {
    return text === null ? -1 : this.pool.intern(text);
  }
}

function twice(old: Int32Array): Int32Array {
  const larger = new Int32Array(old.length * 2);
  larger.set(old);
  return larger;
}
