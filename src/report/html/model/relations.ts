import { firstOf } from './address';
import type { Pairs } from './data';

/** Both directions of pairs, which are ordered by `from`. */
export class Relations {
  private reverse: Pairs | null = null;

  constructor(private readonly pairs: Pairs) {}

  /** What `place` calls or imports. */
  from(place: number): Int32Array {
    return slice(this.pairs, place);
  }

  /** What calls or imports `place`, in its order. */
  to(place: number): Int32Array {
    return slice((this.reverse ??= reversed(this.pairs)), place);
  }
}

function slice({ from, to }: Pairs, place: number): Int32Array {
  return to.subarray(firstOf(from, place), firstOf(from, place + 1));
}

/** By counting, for there may be very many. */
function reversed({ from, to }: Pairs): Pairs {
  const highest = to.reduce((most, place) => Math.max(most, place), -1);
  const next = new Int32Array(highest + 2);
  for (const place of to) next[place + 1]!++;
  for (let place = 0; place <= highest; place++) next[place + 1]! += next[place]!;
  const turned = { from: new Int32Array(to.length), to: new Int32Array(to.length) };
  to.forEach((place, i) => {
    const slot = next[place]!++;
    turned.from[slot] = place;
    turned.to[slot] = from[i]!;
  });
  return turned;
}
