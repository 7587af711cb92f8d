import { enlarged } from './exhausted';

const ENTRY_SIZE = 4;

/** What rules gave at the tokens of one statement. An entry is (next entry of the token, rule, token behind the match, value). */
export class MemoTable {
  /** First entry of each token from `base` on, or 0. */
  private heads: Int32Array = new Int32Array(1 << 10);
  private entries: Int32Array = new Int32Array(1 << 12);
  private top = ENTRY_SIZE;
  private base = 0;
  private limit = 0;

  /** Forgets everything; the tokens asked for from now on stand at or behind `base`. */
  reset(base: number): void {
    this.heads.fill(0, 0, this.limit - this.base);
    this.top = ENTRY_SIZE;
    this.base = base;
    this.limit = base;
  }

  /** The entry of a rule at the token `mark`, or 0. */
  find(rule: number, mark: number): number {
    if (mark >= this.limit) return 0;
    const { entries } = this;
    let entry = this.heads[mark - this.base]!;
    while (entry !== 0 && entries[entry + 1] !== rule) entry = entries[entry]!;
    return entry;
  }

  add(rule: number, mark: number, end: number, value: number): number {
    const head = mark - this.base;
    if (head >= this.heads.length) this.heads = enlarged(this.heads, head);
    if (mark >= this.limit) this.limit = mark + 1;
    if (this.top + ENTRY_SIZE > this.entries.length) this.entries = enlarged(this.entries, this.top);
    const entry = this.top;
    this.top += ENTRY_SIZE;
    this.entries[entry] = this.heads[head]!;
    this.entries[entry + 1] = rule;
    this.set(entry, end, value);
    this.heads[head] = entry;
    return entry;
  }

  set(entry: number, end: number, value: number): void {
    this.entries[entry + 2] = end;
    this.entries[entry + 3] = value;
  }

  /** The token behind the match. */
  end(entry: number): number {
    return this.entries[entry + 2]!;
  }

  value(entry: number): number {
    return this.entries[entry + 3]!;
  }
}
