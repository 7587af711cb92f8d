import { ConstantType, Field, Kind, type Tree } from '../../python/tree';

const SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const QUOTE = 0x27;
const OPEN = 0x28;
const CLOSE = 0x29;
const STAR = 0x2a;
const PLUS = 0x2b;
const COMMA = 0x2c;
const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const EQUAL = 0x3d;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const TILDE = 0x7e;

/** 1 for the bytes of ASCII identifiers. */
const WORD = new Uint8Array(256);
for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_') WORD[character.charCodeAt(0)] = 1;

/** The binary operators and comparisons that are looked at, with a space on either side. */
const OPERATORS: readonly (readonly [Kind, string])[] = [
  [Kind.Add, ' + '],
  [Kind.Sub, ' - '],
  [Kind.Mult, ' * '],
  [Kind.MatMult, ' @ '],
  [Kind.Div, ' / '],
  [Kind.Mod, ' % '],
  [Kind.LShift, ' << '],
  [Kind.RShift, ' >> '],
  [Kind.BitOr, ' | '],
  [Kind.BitXor, ' ^ '],
  [Kind.BitAnd, ' & '],
  [Kind.FloorDiv, ' // '],
  [Kind.Eq, ' == '],
  [Kind.NotEq, ' != '],
  [Kind.Lt, ' < '],
  [Kind.LtE, ' <= '],
  [Kind.Gt, ' > '],
  [Kind.GtE, ' >= '],
  [Kind.Is, ' is '],
  [Kind.IsNot, ' is not '],
  [Kind.In, ' in '],
  [Kind.NotIn, ' not in '],
  [Kind.And, ' and '],
  [Kind.Or, ' or '],
];
const OPERATOR_BYTES: (Uint8Array | undefined)[] = [];
for (const [kind, text] of OPERATORS) OPERATOR_BYTES[kind] = new TextEncoder().encode(text);

/**
 * Tells whether an expression is written just as `ast.unparse` would write it, but for the kind of its quotes: its text is
 * then the source's, and need not be put together. Knows the plain forms only, which most calls are; `false` says nothing.
 */
export class CanonicalForm {
  /** Offsets of the double quotes that `ast.unparse` would write as single ones. */
  quotes: Int32Array = new Int32Array(64);
  quoteCount = 0;
  private heap: Int32Array = new Int32Array(0);
  private source: Uint8Array = new Uint8Array(0);
  /** Offset up to which it has to be so, at least. */
  private limit = 0;

  holds(tree: Tree, node: number, limit: number): boolean {
    this.heap = tree.heap;
    this.source = tree.source;
    this.limit = limit;
    this.quoteCount = 0;
    try {
      return this.expression(node);
    } catch (error) {
      // Deeper than the stack.
      if (error instanceof RangeError) return false;
      throw error;
    }
  }

  private expression(node: number): boolean {
    const { heap, source } = this;
    const start = heap[node + 1]!;
    const end = heap[node + 2]!;
    if (start >= this.limit) return true;
    switch (heap[node]! as Kind) {
      case Kind.Name:
        return this.isWord(start, end);
      case Kind.Attribute: {
        const value = heap[node + Field.Attribute_value]!;
        const dot = heap[value + 2]!;
        return heap[value + 1] === start && source[dot] === DOT && this.isWord(dot + 1, end) && this.primary(value);
      }
      case Kind.Subscript: {
        const value = heap[node + Field.Subscript_value]!;
        const slice = heap[node + Field.Subscript_slice]!;
        const bracket = heap[value + 2]!;
        if (heap[value + 1] !== start || source[bracket] !== OPEN_BRACKET || !this.primary(value)) return false;
        if (heap[slice + 1] !== bracket + 1 || heap[slice] === Kind.Tuple || !this.expression(slice)) return false;
        return source[heap[slice + 2]!] === CLOSE_BRACKET && heap[slice + 2]! + 1 === end;
      }
      case Kind.Call:
        return this.call(node);
      case Kind.List:
        return this.closes(this.items(heap[node + Field.List_elts]!, start + 1), CLOSE_BRACKET, end);
      case Kind.Tuple: {
        if (source[start] !== OPEN) return false;
        const elements = heap[node + Field.Tuple_elts]!;
        const at = this.items(elements, start + 1);
        const alone = elements !== 0 && heap[elements] === 1 && at > 0 && at < this.limit;
        return alone ? source[at] === COMMA && this.closes(at + 1, CLOSE, end) : this.closes(at, CLOSE, end);
      }
      case Kind.Dict:
        return source[start] === OPEN_BRACE && this.closes(this.pairs(node, start + 1), CLOSE_BRACE, end);
      case Kind.Starred:
        return heap[heap[node + Field.Starred_value]! + 1] === start + 1 && this.primary(heap[node + Field.Starred_value]!);
      case Kind.BinOp: {
        const left = heap[node + Field.BinOp_left]!;
        return this.startsAt(left, start) && this.operand(heap[node + Field.BinOp_op]!, left, heap[node + Field.BinOp_right]!, end);
      }
      case Kind.Compare: {
        const left = heap[node + Field.Compare_left]!;
        const ops = heap[node + Field.Compare_ops]!;
        const right = heap[heap[node + Field.Compare_comparators]! + 1]!;
        return heap[ops] === 1 && this.startsAt(left, start) && this.operand(heap[ops + 1]!, left, right, end);
      }
      case Kind.UnaryOp: {
        const op = heap[node + Field.UnaryOp_op]! as Kind;
        const sign = op === Kind.USub ? MINUS : op === Kind.UAdd ? PLUS : op === Kind.Invert ? TILDE : 0;
        const operand = heap[node + Field.UnaryOp_operand]!;
        if (sign === 0 || source[start] !== sign || heap[operand + 1] !== start + 1) return false;
        return heap[operand] === Kind.Constant ? this.constant(operand) : this.primary(operand);
      }
      case Kind.Constant:
        return this.constant(node);
      default:
        return false;
    }
  }

  private startsAt(node: number, start: number): boolean {
    return this.heap[node + 1] === start && this.expression(node);
  }

  /** What an attribute, a call or a subscript can be taken of without parentheses. */
  private primary(node: number): boolean {
    const kind = this.heap[node]! as Kind;
    if (kind === Kind.Constant) return this.heap[node + Field.Constant_value] === ConstantType.Str && this.constant(node);
    return (kind === Kind.Name || kind === Kind.Attribute || kind === Kind.Call || kind === Kind.Subscript) && this.expression(node);
  }

  /** An operator and what stands behind it, up to `end`. */
  private operand(op: number, left: number, right: number, end: number): boolean {
    const { heap, source } = this;
    const bytes = OPERATOR_BYTES[op];
    if (bytes === undefined || heap[right + 2] !== end) return false;
    const from = heap[left + 2]!;
    if (from >= this.limit) return true;
    for (let i = 0; i < bytes.length; i++) if (source[from + i] !== bytes[i]) return false;
    return this.startsAt(right, from + bytes.length);
  }

  private call(node: number): boolean {
    const { heap, source } = this;
    const callee = heap[node + Field.Call_func]!;
    const open = heap[callee + 2]!;
    if (heap[callee + 1] !== heap[node + 1] || source[open] !== OPEN || !this.primary(callee)) return false;
    let at = this.items(heap[node + Field.Call_args]!, open + 1);
    const keywords = heap[node + Field.Call_keywords]!;
    if (at > 0 && keywords !== 0) {
      for (let i = 1; i <= heap[keywords]! && at < this.limit; i++) {
        const keyword = heap[keywords + i]!;
        const value = heap[keyword + Field.keyword_value]!;
        const name = this.afterComma(at, open + 1);
        const from = heap[value + 1]!;
        if (heap[keyword + 1] !== name) return false;
        if (heap[keyword + Field.keyword_arg] === 0) {
          if (!this.isDoubleStar(name, from)) return false;
        } else if (source[from - 1] !== EQUAL || !this.isWord(name, from - 1)) return false;
        if (!this.expression(value)) return false;
        at = heap[value + 2]!;
      }
    }
    return this.closes(at, CLOSE, heap[node + 2]!);
  }

  /** The end of a list of expressions that begins at `first`; 0 when it is written otherwise. */
  private items(list: number, first: number): number {
    const { heap } = this;
    let at = first;
    if (list === 0) return at;
    for (let i = 1; i <= heap[list]! && at < this.limit; i++) {
      const item = heap[list + i]!;
      if (!this.startsAt(item, this.afterComma(at, first))) return 0;
      at = heap[item + 2]!;
    }
    return at;
  }

  /** The same for the items of a Dict. */
  private pairs(node: number, first: number): number {
    const { heap, source } = this;
    const keys = heap[node + Field.Dict_keys]!;
    const values = heap[node + Field.Dict_values]!;
    let at = first;
    if (values === 0) return at;
    for (let i = 1; i <= heap[values]! && at < this.limit; i++) {
      const key = heap[keys + i]!;
      const value = heap[values + i]!;
      const from = this.afterComma(at, first);
      if (key === 0) {
        // `**` takes no more than an operand.
        if (!this.isDoubleStar(from, heap[value + 1]!) || !this.primary(value)) return 0;
      } else {
        if (!this.startsAt(key, from)) return 0;
        const colon = heap[key + 2]!;
        if (colon >= this.limit) return colon;
        if (source[colon] !== COLON || source[colon + 1] !== SPACE || !this.startsAt(value, colon + 2)) return 0;
      }
      at = heap[value + 2]!;
    }
    return at;
  }

  /** Where the item begins that follows the end of another, or the first one; 0 when there is no `, ` between. */
  private afterComma(at: number, first: number): number {
    if (at === first) return at;
    return this.source[at] === COMMA && this.source[at + 1] === SPACE ? at + 2 : 0;
  }

  private isDoubleStar(start: number, end: number): boolean {
    return start > 0 && end === start + 2 && this.source[start] === STAR && this.source[start + 1] === STAR;
  }

  private closes(at: number, bracket: number, end: number): boolean {
    return at >= this.limit || (at > 0 && this.source[at] === bracket && at + 1 === end);
  }

  private constant(node: number): boolean {
    const { heap, source } = this;
    const start = heap[node + 1]!;
    const end = heap[node + 2]!;
    switch (heap[node + Field.Constant_value]! as ConstantType) {
      case ConstantType.None:
      case ConstantType.True:
      case ConstantType.False:
        return true;
      case ConstantType.Int: {
        if (end - start > 1000 || (source[start] === ZERO && end - start > 1)) return false;
        for (let i = start; i < end; i++) if (source[i]! < ZERO || source[i]! > NINE) return false;
        return true;
      }
      case ConstantType.Str:
        return heap[node + Field.Constant_pieces] === 0 && this.string(start, end);
      default:
        return false;
    }
  }

  /** Printable ASCII between single or double quotes, with neither kind of quote nor an escape in it. */
  private string(start: number, end: number): boolean {
    const { source } = this;
    const quote = source[start]!;
    if (quote !== QUOTE && quote !== DOUBLE_QUOTE) return false;
    for (let i = start + 1; i < end - 1; i++) {
      const byte = source[i]!;
      if (byte < SPACE || byte > TILDE || byte === QUOTE || byte === DOUBLE_QUOTE || byte === BACKSLASH) return false;
    }
    if (quote === DOUBLE_QUOTE) {
      if (this.quoteCount + 2 > this.quotes.length) {
        const larger = new Int32Array(this.quotes.length * 2);
        larger.set(this.quotes);
        this.quotes = larger;
      }
      this.quotes[this.quoteCount++] = start;
      this.quotes[this.quoteCount++] = end - 1;
    }
    return true;
  }

  private isWord(start: number, end: number): boolean {
    const { source } = this;
    for (let i = start; i < end; i++) if (WORD[source[i]!] === 0) return false;
    return true;
  }
}
