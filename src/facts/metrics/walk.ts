import { docstringNode } from '../../python/literals/docstring';
import { Field, FIELDS, Kind, KIND_COUNT, NODE_SIZES, Shape } from '../../python/nodes.generated';
import { ConstantType, type Tree } from '../../python/tree';
import type { DefinitionMetrics } from './definition-metrics';
import { FingerprintStream } from './fingerprint';
import { IN_SKELETON, isDefinition, Skeleton } from './skeleton';

/** Most fields that a node has, rounded up to a power of two. */
const WIDTH = 8;

/** Shape of each field of each kind, at `kind * WIDTH + index`. */
const SHAPES = new Uint8Array(KIND_COUNT * WIDTH);
FIELDS.forEach((fields, kind) => fields.forEach(({ shape }, i) => (SHAPES[kind * WIDTH + i] = shape)));

/** 1 where a name that a field holds is bound there; the names of definitions, Name and alias are dealt with apart. */
const BINDS = new Uint8Array(KIND_COUNT * WIDTH);
for (const kind of [Kind.arg, Kind.ExceptHandler, Kind.MatchMapping, Kind.MatchStar, Kind.MatchAs]) {
  FIELDS[kind]!.forEach(({ shape }, i) => (BINDS[kind * WIDTH + i] = shape === Shape.Name ? 1 : 0));
}
for (const kind of [Kind.TypeVar, Kind.ParamSpec, Kind.TypeVarTuple]) BINDS[kind * WIDTH] = 1;

/**
 * The one walk over all nodes of a file: counts them by class, as `ast.walk` sees them (contexts and operators at each
 * occurrence), builds the skeleton, and feeds the fingerprints.
 */
export class Walk {
  readonly skeleton = new Skeleton();
  /** Constants that are None. */
  nones = 0;
  private readonly fingerprints = new FingerprintStream();
  private tree!: Tree;
  private heap!: Int32Array;
  private histogram!: Int32Array;
  private definitions!: DefinitionMetrics;
  /** Innermost entry of the skeleton, and the field of it that is being walked. */
  private entry = 0;
  private field = 0;
  /** The docstring that is met next, and whose it is. */
  private docstring = 0;
  private documented = 0;

  /** Counts into `histogram`, which is zero before, and adds a row with node and fingerprint for each definition. */
  run(tree: Tree, histogram: Int32Array, definitions: DefinitionMetrics): void {
    this.tree = tree;
    this.heap = tree.heap;
    this.histogram = histogram;
    this.definitions = definitions;
    this.nones = this.docstring = 0;
    this.skeleton.reset();
    this.fingerprints.start(tree);
    this.entry = this.skeleton.add(Kind.Module, tree.root, 0, 0);
    this.field = Field.Module_body;
    definitions.reset();
    this.visit(tree.root);
    this.skeleton.end[0] = this.skeleton.count - 1;
  }

  private visit(node: number): void {
    const { heap, histogram, fingerprints } = this;
    const kind = heap[node]!;
    histogram[kind]!++;
    if (kind === Kind.Name) {
      const context = heap[node + Field.Name_ctx]!;
      histogram[context]!++;
      if (fingerprints.isActive) {
        fingerprints.write(kind);
        if (context !== Kind.Load) fingerprints.bind(heap[node + Field.Name_id]!);
        fingerprints.bareName(heap[node + Field.Name_id]!);
      }
    } else if (kind === Kind.Constant) {
      const type: ConstantType = heap[node + Field.Constant_value]!;
      if (type === ConstantType.None) this.nones++;
      if (fingerprints.isActive) {
        fingerprints.write(kind);
        if (node === this.docstring) fingerprints.docstring(node, this.documented);
        else fingerprints.value(node, type);
      }
    } else if (kind === Kind.Attribute) {
      histogram[heap[node + Field.Attribute_ctx]!]!++;
      const value = heap[node + Field.Attribute_value]!;
      if (fingerprints.isActive) {
        fingerprints.write(kind);
        fingerprints.attribute(heap[node + Field.Attribute_attr]!, heap[value] === Kind.Name ? heap[value + Field.Name_id]! : 0);
      }
      this.visit(value);
    } else if (IN_SKELETON[kind] === 1) this.visitEntry(node, kind);
    else {
      if (fingerprints.isActive) fingerprints.write(kind);
      const size = NODE_SIZES[kind]!;
      for (let field = 3; field < size; field++) this.visitField(node, kind, field);
    }
  }

  private visitEntry(node: number, kind: number): void {
    const { tree, skeleton, fingerprints, entry, field: above } = this;
    const own = skeleton.add(kind, node, entry, above);
    const defines = isDefinition(kind);
    if (fingerprints.isActive) fingerprints.write(kind);
    if (defines) {
      const row = this.definitions.add();
      this.definitions.node[row] = node;
      fingerprints.begin(node, row);
    }
    this.entry = own;
    const size = NODE_SIZES[kind]!;
    const body = kind === Kind.ClassDef ? Field.ClassDef_body : Field.FunctionDef_body;
    const decorators = kind === Kind.ClassDef ? Field.ClassDef_decorator_list : Field.FunctionDef_decorator_list;
    for (let field = defines ? Field.FunctionDef_args : 3; field < size; field++) {
      this.field = field;
      if (defines && field === body) {
        this.docstring = docstringNode(tree, node);
        this.documented = node;
      }
      if (defines && field === decorators) fingerprints.decorators();
      this.visitField(node, kind, field);
    }
    if (defines) fingerprints.end(this.definitions);
    skeleton.end[own] = skeleton.count - 1;
    this.entry = entry;
    this.field = above;
  }

  private visitField(node: number, kind: number, field: number): void {
    const { heap, histogram, fingerprints } = this;
    const value = heap[node + field]!;
    const isActive = fingerprints.isActive;
    switch (SHAPES[kind * WIDTH + field - 3] as Shape) {
      case Shape.Node:
        if (value !== 0) this.visit(value);
        else if (isActive) fingerprints.write(0);
        break;
      case Shape.NodeList: {
        const count = value === 0 ? 0 : heap[value]!;
        if (isActive) fingerprints.write(count);
        for (let i = 1; i <= count; i++) {
          const item = heap[value + i]!;
          if (item !== 0) this.visit(item);
          else if (isActive) fingerprints.write(0);
        }
        break;
      }
      case Shape.Kind:
        histogram[value]!++;
        if (isActive) fingerprints.write(value);
        break;
      case Shape.KindList:
        if (isActive) fingerprints.write(heap[value]!);
        for (let i = 1; i <= heap[value]!; i++) {
          histogram[heap[value + i]!]!++;
          if (isActive) fingerprints.write(heap[value + i]!);
        }
        break;
      default:
        if (isActive) this.visitLeaf(node, kind, field, value);
    }
  }

  /** A field that holds no node: only fingerprints look at it. */
  private visitLeaf(node: number, kind: number, field: number, value: number): void {
    const { heap, fingerprints } = this;
    switch (SHAPES[kind * WIDTH + field - 3] as Shape) {
      case Shape.Name:
        if (BINDS[kind * WIDTH + field - 3] === 1) fingerprints.bind(value);
        if (kind === Kind.alias && (field === Field.alias_asname || heap[node + Field.alias_asname] === 0)) fingerprints.bind(value);
        fingerprints.name(value);
        break;
      case Shape.NameList: {
        const count = value === 0 ? 0 : heap[value]!;
        fingerprints.write(count);
        for (let i = 1; i <= count; i++) {
          if (kind === Kind.MatchClass) fingerprints.name(heap[value + i]!);
          else fingerprints.declare(heap[value + i]!);
        }
        break;
      }
      case Shape.Text:
        fingerprints.text(heap[value]!, heap[value + 1]!);
        break;
      default:
        fingerprints.write(value);
    }
  }
}
