/** Classes of an order that are followed: what comes after them counts as not known. */
const MOST_ANCESTORS = 64;
/** Direct bases that are looked at; a class with more has an order that is not known. */
const MOST_BASES = 32;

/** Bases of one class: numbers of classes, negative for what is no class of the repository. */
export type Bases = ReadonlyMap<number, readonly number[]>;

/**
 * The method resolution orders (C3) of classes that have bases, each without the class itself and only as far as it is known without
 * doubt: up to the first class that is not in the repository, or to where bases go in a circle or contradict each other.
 */
export function* linearize(bases: Bases): Generator<readonly [cls: number, ancestors: readonly number[]]> {
  const orders = new Map<number, readonly number[]>();
  for (const cls of bases.keys()) {
    visit(cls, bases, orders);
    const order = orders.get(cls)!;
    const end = order.findIndex((ancestor) => ancestor < 0);
    yield [cls, order.slice(1, end < 0 ? order.length : end)];
  }
}

/** Marks where an order is cut off: no class, and equal to none. */
const CUT = -Infinity;

/** Finds the order of a class and, before it, those of its bases; a stack of its own, so that no chain is too long. */
function visit(start: number, bases: Bases, orders: Map<number, readonly number[]>): void {
  const open = new Set<number>();
  const stack = [start];
  while (stack.length > 0) {
    const cls = stack.at(-1)!;
    if (orders.has(cls)) {
      stack.pop();
      continue;
    }
    const own = (bases.get(cls) ?? []).slice(0, MOST_BASES + 1);
    if (!open.has(cls)) {
      open.add(cls);
      const waiting = own.filter((base) => base >= 0 && !orders.has(base) && !open.has(base));
      stack.push(...waiting);
      if (waiting.length > 0) continue;
    }
    stack.pop();
    open.delete(cls);
    orders.set(cls, [cls, ...(own.length > MOST_BASES ? [CUT] : merge(own, orders))]);
  }
}

/** C3: takes the first head that is in no tail, until a cut comes first. */
function merge(own: readonly number[], orders: ReadonlyMap<number, readonly number[]>): number[] {
  const lists = own.map((base): readonly number[] => (base < 0 ? [base] : (orders.get(base) ?? [CUT])));
  if (lists.length > 1) lists.push(own);
  const heads = lists.map(() => 0);
  const inTails = new Map<number, number>();
  for (const list of lists) for (const ancestor of list.slice(1)) inTails.set(ancestor, (inTails.get(ancestor) ?? 0) + 1);
  const merged: number[] = [];
  for (;;) {
    const next = lists.findIndex((list, i) => heads[i]! < list.length && (inTails.get(list[heads[i]!]!) ?? 0) === 0);
    if (next < 0) return lists.some((list, i) => heads[i]! < list.length) ? [CUT] : merged;
    const taken = lists[next]![heads[next]!]!;
    if (taken === CUT || merged.length === MOST_ANCESTORS) return [...merged, CUT];
    merged.push(taken);
    lists.forEach((list, i) => {
      if (list[heads[i]!] !== taken) return;
      const behind = list[++heads[i]!];
      if (behind !== undefined) inTails.set(behind, inTails.get(behind)! - 1);
    });
  }
}
