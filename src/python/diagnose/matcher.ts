import { KnownName, Token, TOKEN_SIZE } from '../tokens';
import type { PythonVersion } from '../tree';
import { ACTIONS } from './actions';
import { NODES, type NodeName, Value } from './nodes';
import { type Alternative, type Action, ActionKind, type Item, Op, type Rule } from './rules';
import type { TokenSource } from './token-source';

/** Thrown when a file takes more steps or more memory than a message is worth. */
export class Exhausted extends Error {}

const MAX_STEPS = 40_000_000;
const MAX_HEAP = 1 << 25;
const MAX_DEPTH = 6000;
const SEQ = NODES.indexOf('Seq');
const MEMO_SIZE = 4;
const SOFT_KEYWORDS = ['_', 'case', 'match', 'type'];

/**
 * CPython's PEG parser over the tokens of one file: backtracking, with the results of some rules kept, in two passes of
 * which the second also tries the invalid_ rules. It keeps what CPython keeps and no more, since what is kept decides which
 * of several messages comes first. It throws what the rules' actions throw.
 */
export class Matcher {
  /** Index of the next token. */
  mark = 0;
  /** Number of tokens that were looked at, over both passes: CPython points at the last of them. */
  fill = 0;
  heap: Int32Array = new Int32Array(1 << 12);
  private top = 2;
  private callInvalid = false;
  private steps = 0;
  private depth = 0;
  /** Values of the items of all alternatives being tried. */
  private values: Int32Array = new Int32Array(1 << 10);
  private valueTop = 0;
  /** First entry of each token after `memoBase`: (next entry, rule, mark behind, value). */
  private memoHeads: Int32Array = new Int32Array(1 << 10);
  private memos: Int32Array = new Int32Array(1 << 12);
  private memoTop = MEMO_SIZE;
  private memoBase = 0;
  private memoEnd = 0;
  /** First token of the alternative whose action runs. */
  private start = 0;

  constructor(
    private readonly rules: ReadonlyMap<string, Rule>,
    readonly source: TokenSource,
    readonly version: PythonVersion,
  ) {}

  /** Matches a rule from the token `mark` on; returns whether it did. */
  matches(rule: string, mark: number, callInvalid: boolean): boolean {
    this.mark = mark;
    this.callInvalid = callInvalid;
    this.top = 2;
    this.valueTop = 0;
    this.depth = 0;
    this.memoHeads.fill(0, 0, this.memoEnd - this.memoBase);
    this.memoTop = MEMO_SIZE;
    this.memoBase = mark;
    this.memoEnd = mark;
    return this.rule(this.rules.get(rule)!) !== Value.Fail;
  }

  /** Kind of a token, which counts as looked at; throws the tokenizer's error where there is none. */
  look(index: number): Token {
    if (index >= this.fill) {
      this.fill = index + 1;
      if (index >= this.source.tokens.count) throw this.source.error();
    }
    return this.source.tokens.data[index * TOKEN_SIZE]!;
  }

  /** How many brackets are open behind the token before the mark. */
  level(): number {
    return this.source.level(this.mark - 1, this.memoBase);
  }

  private rule(rule: Rule): number {
    if (++this.steps > MAX_STEPS || ++this.depth > MAX_DEPTH) throw new Exhausted();
    let value: number;
    if (rule.leftRecursive) value = this.leftRecursive(rule);
    else if (rule.memo) {
      const { mark } = this;
      const memo = this.findMemo(rule, mark);
      if (memo !== 0) {
        this.mark = this.memos[memo + 2]!;
        value = this.memos[memo + 3]!;
      } else {
        value = this.alternatives(rule);
        this.addMemo(rule, mark, value);
      }
    } else value = this.alternatives(rule);
    this.depth--;
    return value;
  }

  /** Grows a match from its seed until it grows no more. */
  private leftRecursive(rule: Rule): number {
    const { mark } = this;
    let memo = this.findMemo(rule, mark);
    if (memo !== 0) {
      this.mark = this.memos[memo + 2]!;
      return this.memos[memo + 3]!;
    }
    memo = this.addMemo(rule, mark, Value.Fail);
    let end = mark;
    let value: number = Value.Fail;
    for (;;) {
      this.memos[memo + 2] = end;
      this.memos[memo + 3] = value;
      this.mark = mark;
      const longer = this.alternatives(rule);
      if (longer === Value.Fail || this.mark <= end) break;
      end = this.mark;
      value = longer;
    }
    this.mark = end;
    return value;
  }

  private alternatives(rule: Rule): number {
    const { mark, callInvalid } = this;
    const base = this.valueTop;
    const kind = this.look(mark);
    if (rule.withoutInvalid) this.callInvalid = false;
    let value: number = Value.Fail;
    for (const alternative of rule.alternatives) {
      if (alternative.first[kind] === 0 || (alternative.invalid && !this.callInvalid)) continue;
      const outcome = this.items(alternative);
      if (outcome === Outcome.All) {
        value = this.act(alternative.action, mark, base);
        this.valueTop = base;
        break;
      }
      this.mark = mark;
      this.valueTop = base;
      if (outcome === Outcome.Cut) break;
    }
    this.callInvalid = callInvalid;
    return value;
  }

  private items(alternative: Alternative): Outcome {
    let failure = Outcome.Failed;
    for (const item of alternative.items) {
      let value: number;
      if (item.op === Op.Rule) value = this.rule(item.rule!);
      else if (item.op === Op.Token) value = this.look(this.mark) === item.token ? -++this.mark : Value.Fail;
      else if (item.op === Op.Cut) {
        failure = Outcome.Cut;
        value = Value.Done;
      } else value = this.item(item);
      if (value === Value.Fail) return failure;
      this.push(value);
    }
    return Outcome.All;
  }

  private item(item: Item): number {
    switch (item.op) {
      case Op.Rule:
        return this.rule(item.rule!);
      case Op.Token:
        return this.look(this.mark) === item.token ? -++this.mark : Value.Fail;
      case Op.Soft:
        return this.look(this.mark) === Token.Name && this.source.nameOf(this.mark) === item.name ? -++this.mark : Value.Fail;
      case Op.AnySoft:
        return this.look(this.mark) === Token.Name && this.isSoftKeyword(this.source.nameOf(this.mark)) ? -++this.mark : Value.Fail;
      case Op.Optional: {
        const value = this.item(item.item!);
        return value === Value.Fail ? Value.Done : value;
      }
      case Op.Star:
        return this.loop(item.item!, null, false);
      case Op.Plus:
      case Op.Gather:
        return this.loop(item.item!, item.separator, true);
      case Op.And:
      case Op.Not: {
        const { mark } = this;
        const found = this.item(item.item!) !== Value.Fail;
        this.mark = mark;
        return found === (item.op === Op.And) ? Value.Done : Value.Fail;
      }
      case Op.Cut:
        return Value.Done;
      case Op.Forced:
        if (this.look(this.mark) !== item.token) throw this.source.atToken(this.mark, `expected '${item.text}'`);
        return -++this.mark;
    }
  }

  private loop(item: Item, separator: Item | null, required: boolean): number {
    const base = this.valueTop;
    const start = this.mark;
    let { mark } = this;
    let value = this.item(item);
    if (value === Value.Fail && required) return Value.Fail;
    while (value !== Value.Fail) {
      this.push(value);
      mark = this.mark;
      if (separator !== null && this.item(separator) === Value.Fail) break;
      value = this.item(item);
    }
    this.mark = mark;
    const list = this.collect(SEQ, start, base);
    this.valueTop = base;
    return list;
  }

  private act(action: Action, start: number, base: number): number {
    switch (action.kind) {
      case ActionKind.Done:
        return Value.Done;
      case ActionKind.Pass:
        return this.values[base + action.index]!;
      case ActionKind.Node:
        return this.collect(action.index, start, base);
      case ActionKind.Call: {
        this.start = start;
        const [a = 0, b = 0] = action.values;
        return ACTIONS[action.name]!(this, this.values[base + a]!, this.values[base + b]!, action.message);
      }
    }
  }

  /** A node over the tokens of the alternative whose action runs. */
  node(kind: NodeName): number {
    return this.collect(NODES.indexOf(kind), this.start, this.valueTop);
  }

  /** Makes a node of the values from `base` on, those of sequences taken apart, tokens that are no expressions left out. */
  private collect(kind: number, start: number, base: number): number {
    const node = this.top;
    this.top += 4;
    this.reserve();
    for (let i = base; i < this.valueTop; i++) this.addChild(this.values[i]!);
    const { heap } = this;
    heap[node] = kind;
    heap[node + 1] = start;
    heap[node + 2] = this.lastToken();
    heap[node + 3] = this.top - node - 4;
    return node;
  }

  private addChild(value: number): void {
    if (value === Value.Done) return;
    if (value > 0 && this.heap[value] === SEQ) {
      const count = this.heap[value + 3]!;
      for (let i = 0; i < count; i++) this.addChild(this.heap[value + 4 + i]!);
      return;
    }
    if (value < 0 && !this.source.isExpression(-value - 1)) return;
    this.heap[this.top++] = value;
    this.reserve();
  }

  /** The last token before the mark that has a text. */
  private lastToken(): number {
    for (let i = this.mark - 1; i >= 0; i--) {
      const kind = this.source.tokens.data[i * TOKEN_SIZE]! as Token;
      if (kind > Token.Dedent) return i;
    }
    return 0;
  }

  private isSoftKeyword(name: number): boolean {
    if (this.version === '3.13') {
      // 3.13 compares only as many letters as the name has.
      const text = this.source.text(this.mark);
      return SOFT_KEYWORDS.some((keyword) => keyword.startsWith(text));
    }
    return (name >= KnownName.match && name <= KnownName._) || (name === KnownName.lazy && this.version === '3.15');
  }

  private findMemo(rule: Rule, mark: number): number {
    if (mark >= this.memoEnd) return 0;
    let entry = this.memoHeads[mark - this.memoBase]!;
    while (entry !== 0 && this.memos[entry + 1] !== rule.index) entry = this.memos[entry]!;
    return entry;
  }

  private addMemo(rule: Rule, mark: number, value: number): number {
    const head = mark - this.memoBase;
    if (head >= this.memoHeads.length) this.memoHeads = enlarged(this.memoHeads, head);
    if (mark >= this.memoEnd) this.memoEnd = mark + 1;
    if (this.memoTop + MEMO_SIZE > this.memos.length) this.memos = enlarged(this.memos, this.memoTop);
    const entry = this.memoTop;
    this.memoTop += MEMO_SIZE;
    this.memos[entry] = this.memoHeads[head]!;
    this.memos[entry + 1] = rule.index;
    this.memos[entry + 2] = this.mark;
    this.memos[entry + 3] = value;
    this.memoHeads[head] = entry;
    return entry;
  }

  private push(value: number): void {
    if (this.valueTop === this.values.length) this.values = enlarged(this.values, this.valueTop);
    this.values[this.valueTop++] = value;
  }

  private reserve(): void {
    if (this.top + 4 > this.heap.length) this.heap = enlarged(this.heap, this.top);
  }
}

const enum Outcome {
  Failed,
  /** Failed behind a `~`: no further alternative is tried. */
  Cut,
  All,
}

function enlarged(array: Int32Array, needed: number): Int32Array {
  if (needed >= MAX_HEAP) throw new Exhausted();
  const larger = new Int32Array(Math.max(array.length * 2, needed + 16));
  larger.set(array);
  return larger;
}
