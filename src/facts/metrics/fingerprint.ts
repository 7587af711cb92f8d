import { ConstantType, Field, type Tree } from '../../python/tree';
import { KnownName } from '../../python/tokens';
import { ByteHash } from './byte-hash';
import { hashConstant } from './constant-hash';
import type { DefinitionMetrics } from './definition-metrics';
import { hashDocstring } from './docstring-hash';
import { NameHashes } from './name-hashes';
import { isFunction } from './skeleton';

const enum Reference {
  /** A Name. */
  Bare,
  /** `self.name` or `cls.name`. */
  Member,
  /** In a `global` or `nonlocal` statement. */
  Declared,
}

const FIRST_CAPACITY = 1 << 12;
/** A longer stream is given back after the file that needed it. */
const MAX_KEPT = 1 << 22;

/** Stands for the definition's own name. */
const OWN = 0x5e1f;

/** A definition that is being walked. */
class Open {
  row = 0;
  name = 0;
  /** Where its part of the stream begins. */
  start = 0;
  /** Where its decorators begin. */
  decorators = 0;
  /** References noted before it. */
  references = 0;
  /** Whether its first parameter is `self` or `cls`. */
  hasSelf = false;
  isFunction = false;
  /** Whether it binds its own name anywhere inside, and whether it declares it global or nonlocal. */
  binds = false;
  declares = false;
}

/**
 * Fingerprints of definitions. While a definition is walked, its tree is written as one stream of numbers: kinds, lengths of
 * lists, hashes of names and of constants by type and value; no positions. Names of enclosing definitions that turn up are
 * noted. When a definition ends, its part of the stream is hashed with references to its own name overwritten; nested
 * definitions are part of it, their names included. A part is hashed once for each definition around it: CPython allows 100.
 */
export class FingerprintStream {
  private stream = new Int32Array(FIRST_CAPACITY);
  private length = 0;
  private readonly open: Open[] = [];
  private depth = 0;
  /** Noted references, three numbers each: position in the stream, name, Reference. */
  private references = new Int32Array(96);
  private referenceCount = 0;
  /** For each name how many open definitions bear it. */
  private openNames = new Int32Array(1024);
  private readonly names = new NameHashes();
  private readonly constant = new ByteHash();
  private tree!: Tree;

  start(tree: Tree): void {
    this.tree = tree;
    this.names.start(tree.names);
    if (this.openNames.length < tree.names.count) this.openNames = new Int32Array(tree.names.count * 2);
    else if (this.depth > 0) this.openNames.fill(0);
    this.length = this.depth = this.referenceCount = 0;
    if (this.stream.length > MAX_KEPT) this.stream = new Int32Array(FIRST_CAPACITY);
  }

  /** Whether anything is to be written. */
  get isActive(): boolean {
    return this.depth > 0;
  }

  /** Begins a definition; what follows is its fields but the name. */
  begin(node: number, row: number): void {
    const { heap } = this.tree;
    const name = heap[node + Field.FunctionDef_name]!;
    if (this.depth > 0) {
      this.bind(name);
      this.name(name);
    }
    const open = (this.open[this.depth++] ??= new Open());
    open.row = row;
    open.name = name;
    open.start = this.length;
    open.decorators = 0;
    open.references = this.referenceCount;
    open.isFunction = isFunction(heap[node]!);
    open.hasSelf = open.isFunction && hasSelf(heap, heap[node + Field.FunctionDef_args]!);
    open.binds = open.declares = false;
    this.openNames[name]!++;
    this.write(heap[node]!);
  }

  /** Marks that the decorators of the innermost definition follow. */
  decorators(): void {
    this.open[this.depth - 1]!.decorators = this.length;
  }

  /** Ends the innermost definition and writes its fingerprint. */
  end(into: DefinitionMetrics): void {
    const open = this.open[--this.depth]!;
    this.openNames[open.name]!--;
    if (this.referenceCount > open.references) this.overwrite(open, true);
    hashStream(this.stream, open.start, this.length);
    into.fingerprintLow[open.row] = low;
    into.fingerprintHigh[open.row] = high;
    if (this.depth === 0) this.length = this.referenceCount = 0;
    else if (this.referenceCount > open.references) this.overwrite(open, false);
  }

  write(value: number): void {
    if (this.length === this.stream.length) this.stream = doubled(this.stream);
    this.stream[this.length++] = value;
  }

  /** A name, or 0 for none. */
  name(id: number): void {
    const { names } = this;
    if (id !== 0) names.need(id);
    this.write(names.low[id]!);
    this.write(names.high[id]!);
  }

  /** The id of a Name. */
  bareName(id: number): void {
    if (this.openNames[id] !== 0) this.refer(id, Reference.Bare);
    this.name(id);
  }

  /** The attribute of an Attribute whose value is the Name `of`, or 0. */
  attribute(id: number, of: number): void {
    if (this.openNames[id] !== 0 && (of === KnownName.self || of === KnownName.cls)) this.refer(id, Reference.Member);
    this.name(id);
  }

  /** A name in a `global` or `nonlocal` statement. */
  declare(id: number): void {
    if (this.openNames[id] !== 0) {
      this.refer(id, Reference.Declared);
      for (let i = 0; i < this.depth; i++) if (this.open[i]!.name === id) this.open[i]!.declares = true;
    }
    this.name(id);
  }

  /** Notes that a name is bound here. */
  bind(id: number): void {
    if (this.openNames[id] === 0) return;
    for (let i = 0; i < this.depth; i++) if (this.open[i]!.name === id) this.open[i]!.binds = true;
  }

  /** The value of a Constant. */
  value(node: number, type: ConstantType): void {
    this.write(type);
    const { constant } = this;
    constant.start();
    hashConstant(this.tree, node, type, constant);
    this.write(constant.low);
    this.write(constant.high);
  }

  /** The value of a Constant that is the docstring of a definition. */
  docstring(constant: number, definition: number): void {
    const { constant: hash } = this;
    hash.start();
    hashDocstring(this.tree, definition, constant, hash);
    this.write(ConstantType.Str);
    this.write(hash.low);
    this.write(hash.high);
  }

  /** Source text as it stands. */
  text(start: number, end: number): void {
    const { constant } = this;
    const { source } = this.tree;
    constant.start();
    for (let i = start; i < end; i++) constant.byte(source[i]!);
    this.write(constant.low);
    this.write(constant.high);
  }

  private refer(id: number, reference: Reference): void {
    const at = this.referenceCount * 3;
    if (at + 3 > this.references.length) this.references = doubled(this.references);
    this.references[at] = this.length;
    this.references[at + 1] = id;
    this.references[at + 2] = reference;
    this.referenceCount++;
  }

  /** Puts OWN in the place of a definition's references to itself, or the name back. */
  private overwrite(open: Open, own: boolean): void {
    const { stream, references, names } = this;
    const { name } = open;
    for (let i = open.references; i < this.referenceCount; i++) {
      if (references[i * 3 + 1] !== name) continue;
      const at = references[i * 3]!;
      if (!refersTo(open, at, references[i * 3 + 2]!)) continue;
      stream[at] = own ? OWN : names.low[name]!;
      stream[at + 1] = own ? OWN : names.high[name]!;
    }
  }
}

/**
 * Whether a noted reference means the definition itself. Where the definition binds the name (a parameter, an assignment),
 * a bare name is that; in the body of a method it is a global. `self.name` is the method.
 */
function refersTo(open: Open, at: number, reference: Reference): boolean {
  switch (reference) {
    case Reference.Member:
      return open.hasSelf;
    case Reference.Declared:
      return true;
    default:
      if (open.binds && !open.declares) return false;
      return !open.hasSelf || (open.decorators !== 0 && at >= open.decorators);
  }
}

function hasSelf(heap: Int32Array, parameters: number): boolean {
  const list = heap[parameters + Field.arguments_posonlyargs]! || heap[parameters + Field.arguments_args]!;
  if (list === 0) return false;
  const name = heap[heap[list + 1]! + Field.arg_arg];
  return name === KnownName.self || name === KnownName.cls;
}

let low = 0;
let high = 0;

/** Hashes `stream[start, end)` into `low` and `high`. */
function hashStream(stream: Int32Array, start: number, end: number): void {
  let a = 0x9e3779b9 | 0;
  let b = 0x243f6a88 ^ (end - start);
  for (let i = start; i < end; i++) {
    const value = stream[i]!;
    a = Math.imul(a ^ value, 0x85ebca6b);
    a = (a << 13) | (a >>> 19);
    b = Math.imul(b ^ value, 0xc2b2ae35);
    b = (((b << 15) | (b >>> 17)) + a) | 0;
  }
  a = mix((a + b) | 0);
  low = a;
  high = mix((b + a) | 0);
}

function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** A fingerprint as 16 hexadecimal digits. */
export function fingerprintText(lowHalf: number, highHalf: number): string {
  return hex(highHalf) + hex(lowHalf);
}

const hex = (half: number): string => (half >>> 0).toString(16).padStart(8, '0');

function doubled(column: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(column.length * 2);
  larger.set(column);
  return larger;
}
