import type { NameTable } from '../names';
import type { PythonVersion, Tree } from '../tree';
import { Precedence } from './precedence';

/** What `ast.unparse` cannot write either: it raises, and `unparse` gives null. */
export const UNWRITABLE = new Error('ast.unparse raises for this node');

/**
 * The text written so far and the node kinds' way back to the dispatcher. The pages (operators, calls, …) are functions on it.
 * `precedence` is that of the place where a node stands: a node of a lower one puts itself in parentheses.
 */
export abstract class Writer {
  tree!: Tree;
  heap: Int32Array = new Int32Array(0);
  names!: NameTable;
  version: PythonVersion = '3.13';
  out = '';
  /** Nothing more is needed once `out` is as long as this. */
  limit = Number.MAX_SAFE_INTEGER;
  indent = 0;
  inTryStar = false;

  abstract expression(node: number, precedence: number): void;
  abstract statement(node: number): void;
  abstract pattern(node: number, precedence: number): void;

  isFull(): boolean {
    return this.out.length >= this.limit;
  }

  name(id: number): void {
    this.out += this.names.text(id);
  }

  /** The items of a list of expressions, with commas between. */
  expressions(list: number, precedence: number = Precedence.Test): void {
    if (list === 0) return;
    const { heap } = this;
    const count = heap[list]!;
    for (let i = 1; i <= count; i++) {
      if (i > 1) this.out += ', ';
      this.expression(heap[list + i]!, precedence);
      if (this.isFull()) return;
    }
  }

  /** The items of a tuple: one alone has a comma. */
  tupleItems(list: number): void {
    this.expressions(list);
    if (list !== 0 && this.heap[list] === 1) this.out += ',';
  }

  /** Begins a line. */
  fill(text: string): void {
    if (this.out !== '') this.out += '\n';
    this.out += '    '.repeat(this.indent) + text;
  }

  block(list: number): void {
    this.out += ':';
    this.indent++;
    this.statements(list, 0);
    this.indent--;
  }

  statements(list: number, from: number): void {
    if (list === 0) return;
    const count = this.heap[list]!;
    for (let i = from + 1; i <= count; i++) this.statement(this.heap[list + i]!);
  }
}
