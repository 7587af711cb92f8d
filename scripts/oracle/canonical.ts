import { ConstantType, Field, FIELDS, Kind, KIND_NAMES, Shape, type Tree } from '../../src/python/tree';

/**
 * Our tree in the canonical text of oracle.py. One line per node in pre-order:
 *   <depth> <field of the parent> <class> [<line>:<column>-<end line>:<end column>] [field=value …]
 * Identifiers, numbers, operators and contexts stand on the node's line, absent ones are left out, an absent item of a list is `None`.
 */
const CONSTANT_NAMES: Record<number, string> = {
  [ConstantType.None]: 'None',
  [ConstantType.True]: 'True',
  [ConstantType.False]: 'False',
  [ConstantType.Ellipsis]: 'Ellipsis',
  [ConstantType.Int]: 'Int',
  [ConstantType.Float]: 'Float',
  [ConstantType.Complex]: 'Complex',
  [ConstantType.Str]: 'Str',
  [ConstantType.Bytes]: 'Bytes',
};

const UNPOSITIONED = new Set<number>([Kind.Module, Kind.arguments, Kind.comprehension, Kind.withitem, Kind.match_case, Kind.TypeIgnore]);

const ADDED: Record<string, string> = { is_lazy: '3.15' };

const decoder = new TextDecoder();

/** Lines of the tree. */
export function treeText(tree: Tree): string {
  const { heap, names } = tree;
  const out: string[] = [];
  const locate = positions(tree);
  // Triples: node, depth, field.
  const stack: (number | string)[] = [tree.root, 0, 'root'];
  while (stack.length > 0) {
    const field = stack.pop() as string;
    const depth = stack.pop() as number;
    const node = stack.pop() as number;
    if (node === 0) {
      out.push(`${depth} ${field} None`);
      continue;
    }
    const kind = heap[node]!;
    let line = `${depth} ${field} ${KIND_NAMES[kind]!}`;
    if (!UNPOSITIONED.has(kind)) line += ' ' + locate(heap[node + 1]!, heap[node + 2]!);
    const fields = FIELDS[kind]!;
    const bottom = stack.length;
    for (let i = 0; i < fields.length; i++) {
      const { name, shape } = fields[i]!;
      const value = heap[node + 3 + i]!;
      if (name === 'type_ignores' || (ADDED[name] !== undefined && tree.version < ADDED[name])) continue;
      switch (shape) {
        case Shape.Node:
          if (value !== 0) stack.push(value, depth + 1, name);
          break;
        case Shape.NodeList:
          for (let j = 1; value !== 0 && j <= heap[value]!; j++) stack.push(heap[value + j]!, depth + 1, name);
          break;
        case Shape.Kind:
          line += ` ${name}=${KIND_NAMES[value]!}`;
          break;
        case Shape.KindList:
          line += ` ${name}=${list(heap, value)
            .map((item) => KIND_NAMES[item])
            .join(',')}`;
          break;
        case Shape.Name:
          if (value !== 0) line += ` ${name}=${names.text(value)}`;
          break;
        case Shape.NameList:
          if (value !== 0 && heap[value] !== 0)
            line += ` ${name}=${list(heap, value)
              .map((item) => names.text(item))
              .join(',')}`;
          break;
        case Shape.Int:
          if (name !== 'u') line += ` ${name}=${value}`;
          else if (value !== 0) line += ' u=1';
          break;
        case Shape.Constant:
          line += ` value=${CONSTANT_NAMES[value] ?? `?${value}`}`;
          break;
        case Shape.Text:
          line += ` ${name}=${jsonText(interpolationText(tree, heap[value]!, heap[value + 1]!))}`;
          break;
        case Shape.Pieces:
          break;
      }
    }
    out.push(line);
    reverse(stack, bottom);
  }
  return out.join('\n');
}

/** `ast.walk`'s count of each class, by class name; `typeIgnores` is how many of these to count. */
export function histogramText(tree: Tree, typeIgnores: number): string {
  const { heap } = tree;
  const counts = new Int32Array(KIND_NAMES.length);
  counts[Kind.TypeIgnore] = typeIgnores;
  const stack = [tree.root];
  while (stack.length > 0) {
    const node = stack.pop()!;
    const kind = heap[node]!;
    counts[kind]!++;
    const fields = FIELDS[kind]!;
    for (let i = 0; i < fields.length; i++) {
      const value = heap[node + 3 + i]!;
      const { name, shape } = fields[i]!;
      if (name === 'type_ignores') continue;
      if (shape === Shape.Kind) counts[value]!++;
      else if (shape === Shape.Node) {
        if (value !== 0) stack.push(value);
      } else if (shape === Shape.NodeList) {
        for (const item of list(heap, value)) if (item !== 0) stack.push(item);
      } else if (shape === Shape.KindList) for (const item of list(heap, value)) counts[item]!++;
    }
  }
  const lines: string[] = [];
  counts.forEach((count, kind) => {
    if (count > 0) lines.push(`${KIND_NAMES[kind]!} ${count}`);
  });
  return lines.sort((a, b) => (a.split(' ')[0]! < b.split(' ')[0]! ? -1 : 1)).join('\n');
}

/** Constant nodes in pre-order. */
export function constantNodes(tree: Tree): number[] {
  const { heap } = tree;
  const found: number[] = [];
  const stack = [tree.root];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (node === 0) continue;
    const kind = heap[node]!;
    if (kind === Kind.Constant) found.push(node);
    const fields = FIELDS[kind]!;
    for (let i = fields.length - 1; i >= 0; i--) {
      const value = heap[node + 3 + i]!;
      const { shape } = fields[i]!;
      if (shape === Shape.Node) stack.push(value);
      else if (shape === Shape.NodeList && value !== 0) for (let j = heap[value]!; j > 0; j--) stack.push(heap[value + j]!);
    }
  }
  return found;
}

/** The type of a Constant node. */
export function constantType(tree: Tree, node: number): number {
  return tree.heap[node + Field.Constant_value]!;
}

/** A string as Python's `json.dumps` writes it. */
export function jsonText(value: string): string {
  return JSON.stringify(value).replace(/[^ -~]/g, (unit) => '\\u' + unit.charCodeAt(0).toString(16).padStart(4, '0'));
}

/** 1-based line and 0-based column in characters of a byte offset, as a SyntaxError counts them (its offset is one more). */
export function characterPosition(tree: Pick<Tree, 'source' | 'lineStarts' | 'lineCount'>, offset: number): [line: number, column: number] {
  const line = lineIndex(tree.lineStarts, tree.lineCount, offset);
  let column = 0;
  for (let i = tree.lineStarts[line]!; i < offset; i++) if ((tree.source[i]! & 0xc0) !== 0x80) column++;
  return [line + 1, column];
}

function list(heap: Int32Array, at: number): number[] {
  return at === 0 ? [] : Array.from(heap.subarray(at + 1, at + 1 + heap[at]!));
}

/** The `str` of an Interpolation: the source text, line ends as Python reads them. */
function interpolationText(tree: Tree, start: number, end: number): string {
  return decoder.decode(tree.source.subarray(start, end)).replace(/\r\n?/g, '\n');
}

/** Writes spans as CPython's four positions; nodes come nearly in source order, so the last line is tried first. */
function positions({ lineStarts, lineCount }: Tree): (start: number, end: number) => string {
  let near = 0;
  const lineAt = (offset: number): number => {
    if (offset >= lineStarts[near]! && (near + 1 === lineCount || offset < lineStarts[near + 1]!)) return near;
    return (near = lineIndex(lineStarts, lineCount, offset));
  };
  return (start, end) => {
    const first = lineAt(start);
    const last = lineAt(end);
    return `${first + 1}:${start - lineStarts[first]!}-${last + 1}:${end - lineStarts[last]!}`;
  };
}

function lineIndex(lineStarts: Int32Array, lineCount: number, offset: number): number {
  let low = 0;
  let high = lineCount - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lineStarts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Reverses the triples above `bottom`. */
function reverse(stack: (number | string)[], bottom: number): void {
  for (let low = bottom, high = stack.length - 3; low < high; low += 3, high -= 3) {
    for (let k = 0; k < 3; k++) {
      const held = stack[low + k]!;
      stack[low + k] = stack[high + k]!;
      stack[high + k] = held;
    }
  }
}
