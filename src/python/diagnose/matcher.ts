import { KnownName, Token, TOKEN_SIZE } from '../tokens';
import type { PythonVersion } from '../tree';
import { ACTIONS } from './actions';
import { enlarged, Exhausted } from './exhausted';
import { MemoTable } from './memo-table';
import { NODES, type NodeName, Value } from './nodes';
import { type Action, ActionKind, type Item, Op, type Rule } from './rules';
import type { TokenSource } from './token-source';

const MAX_STEPS = 20_000_000;
/** Nested rules: few enough for the smallest stack that a program runs on, so that the outcome never depends on the stack. */
const MAX_DEPTH = 1500;
const SEQ = NODES.indexOf('Seq');
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
  /** Whether `<>` is written for `!=`. */
  flufl = false;
  private top = 2;
  private callInvalid = false;
  private steps = 0;
  private depth = 0;
  /** Values of the items of all alternatives being tried. */
  private values: Int32Array = new Int32Array(1 << 10);
  private valueTop = 0;
  private readonly memos = new MemoTable();
  /** First token of the top-level statement being matched. */
  private statement = 0;
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
    this.statement = mark;
    this.memos.reset(mark);
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
    return this.source.level(this.mark - 1, this.statement);
  }

  private rule(rule: Rule): number {
    return rule.leftRecursive || rule.memo ? this.keptRule(rule) : this.alternatives(rule);
  }

  /** A rule whose results are kept. */
  private keptRule(rule: Rule): number {
    const { mark, memos } = this;
    const known = memos.find(rule.index, mark);
    if (known !== 0) {
      this.mark = memos.end(known);
      return memos.value(known);
    }
    if (rule.leftRecursive) return this.leftRecursive(rule, mark);
    const value = this.alternatives(rule);
    memos.add(rule.index, mark, this.mark, value);
    return value;
  }

  /** Grows a match from its seed until it grows no more. */
  private leftRecursive(rule: Rule, mark: number): number {
    const { memos } = this;
    const memo = memos.add(rule.index, mark, mark, Value.Fail);
    for (;;) {
      this.mark = mark;
      const longer = this.alternatives(rule);
      if (longer === Value.Fail || this.mark <= memos.end(memo)) break;
      memos.set(memo, this.mark, longer);
    }
    this.mark = memos.end(memo);
    return memos.value(memo);
  }

  /** One function and few variables, since it calls itself for every level of the source's nesting. */
  private alternatives(rule: Rule): number {
    if (++this.steps > MAX_STEPS || ++this.depth > MAX_DEPTH) throw new Exhausted();
    const { mark, callInvalid, valueTop: base } = this;
    const kind = this.look(mark);
    if (rule.withoutInvalid) this.callInvalid = false;
    let value: number = Value.Fail;
    for (const { items, first, invalid, action } of rule.alternatives) {
      if (first[kind] === 0 || (invalid && !this.callInvalid)) continue;
      let cut = false;
      let k = 0;
      for (; k < items.length; k++) {
        const item = items[k]!;
        value = item.op === Op.Rule ? this.rule(item.rule!) : this.item(item);
        if (value === Value.Fail) break;
        if (item.op === Op.Cut) cut = true;
        this.push(value);
      }
      if (k === items.length) {
        value = this.act(action, mark, base);
        this.valueTop = base;
        break;
      }
      this.mark = mark;
      this.valueTop = base;
      if (cut) break;
    }
    this.callInvalid = callInvalid;
    this.depth--;
    return value;
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

  private push(value: number): void {
    if (this.valueTop === this.values.length) this.values = enlarged(this.values, this.valueTop);
    this.values[this.valueTop++] = value;
  }

  private reserve(): void {
    if (this.top + 4 > this.heap.length) this.heap = enlarged(this.heap, this.top);
  }
}
