import { FIXED_NAMES } from '../tokens';
import type { PythonVersion } from '../tree';
import { computeFirstSets } from './first-sets';
import { GRAMMAR } from './grammar';
import { TOKENS_BY_NAME, TOKENS_BY_TEXT } from './grammar-tokens';
import { NODES, type NodeName } from './nodes';
import { type Action, ActionKind, type Alternative, type Item, Op, type Rule } from './rules';

/**
 * Reads the notation of the grammar texts, which is CPython's own but for the actions:
 *   name (memo):                 a rule; its alternatives follow, each on a line with `|`, or the only one behind the colon
 *   @>=3.14 …, @<3.15 …, @3.14 … an alternative of some versions only
 *   … -> Tuple                   gives a node of this kind over the alternative's tokens, with the values of its items
 *   … -> a                       gives the value of the item `a=…`
 *   … -> action(a, b) message    what actions.ts says
 * Without an action the only item that is not a token gives the value.
 */
export function readGrammar(version: PythonVersion): ReadonlyMap<string, Rule> {
  const rules = new GrammarReader(version).read(GRAMMAR);
  computeFirstSets([...rules.values()]);
  return rules;
}

const NO_ITEM: Omit<Item, 'op'> = { token: 0, name: 0, text: '', rule: null, item: null, separator: null };
const DONE: Action = { kind: ActionKind.Done, index: 0, name: '', values: [], message: '' };

class GrammarReader {
  private readonly rules = new Map<string, Rule>();
  private text = '';
  private at = 0;
  private groups = 0;
  /** Names of the items of the alternative being read. */
  private variables = new Map<string, number>();

  constructor(private readonly version: PythonVersion) {}

  read(grammar: string): Map<string, Rule> {
    let rule: Rule | undefined;
    for (const line of grammar.split('\n')) {
      if (line.trim() === '') continue;
      if (line.startsWith('  |')) {
        this.readAlternative(rule!, line.slice(3));
        continue;
      }
      const [, name, memo, rest] = /^(\w+)( \(memo\))?:(.*)$/.exec(line)!;
      rule = this.rule(name!);
      rule.memo = memo !== undefined;
      if (rest!.trim() !== '') for (const alternative of splitAlternatives(rest!)) this.readAlternative(rule, alternative);
    }
    return this.rules;
  }

  private rule(name: string): Rule {
    let rule = this.rules.get(name);
    if (rule === undefined) {
      const withoutInvalid = name.endsWith('_without_invalid');
      rule = { name, index: this.rules.size, alternatives: [], memo: false, leftRecursive: false, withoutInvalid };
      this.rules.set(name, rule);
    }
    return rule;
  }

  private readAlternative(rule: Rule, line: string): void {
    const [, operator, version, text] = /^\s*(?:@(<|>=|)(3\.\d+)\s)?(.*)$/.exec(line)!;
    if (version !== undefined && !includes(operator!, version, this.version)) return;
    const arrow = text!.lastIndexOf(' -> ');
    const body = arrow < 0 ? text! : text!.slice(0, arrow);
    this.text = body;
    this.at = 0;
    this.variables = new Map();
    const items = this.readItems();
    const action = arrow < 0 ? defaultAction(items) : this.readAction(text!.slice(arrow + 4).trim());
    rule.alternatives.push(alternative(items, action));
  }

  private readAction(text: string): Action {
    const call = /^(\w+)\(([^)]*)\) ?(.*)$/.exec(text);
    if (call !== null) {
      const names = call[2] === '' ? [] : call[2]!.split(', ');
      return { ...DONE, kind: ActionKind.Call, name: call[1]!, values: names.map((name) => this.variables.get(name)!), message: call[3]! };
    }
    const variable = this.variables.get(text);
    if (variable !== undefined) return { ...DONE, kind: ActionKind.Pass, index: variable };
    const node = NODES.indexOf(text as NodeName);
    return node < 0 ? { ...DONE, kind: ActionKind.Call, name: text, values: [0] } : { ...DONE, kind: ActionKind.Node, index: node };
  }

  private readItems(): Item[] {
    const items: Item[] = [];
    for (;;) {
      this.skipSpace();
      const next = this.text[this.at];
      if (next === undefined || next === '|' || next === ')' || next === ']') return items;
      const variable = /^(\w+)=/.exec(this.text.slice(this.at));
      if (variable !== null) {
        this.at += variable[0].length;
        this.variables.set(variable[1]!, items.length);
      }
      items.push(this.readItem());
    }
  }

  private readItem(): Item {
    if (this.take('~')) return { ...NO_ITEM, op: Op.Cut };
    if (this.take('&&')) {
      const { token, text } = this.readAtom();
      return { ...NO_ITEM, op: Op.Forced, token, text };
    }
    if (this.take('&')) return { ...NO_ITEM, op: Op.And, item: this.readAtom() };
    if (this.take('!')) return { ...NO_ITEM, op: Op.Not, item: this.readAtom() };
    const atom = this.readAtom();
    if (this.take('.')) {
      const item = this.readAtom();
      this.take('+');
      return { ...NO_ITEM, op: Op.Gather, item, separator: atom };
    }
    if (this.take('?')) return { ...NO_ITEM, op: Op.Optional, item: atom };
    if (this.take('*')) return { ...NO_ITEM, op: Op.Star, item: atom };
    if (this.take('+')) return { ...NO_ITEM, op: Op.Plus, item: atom };
    return atom;
  }

  private readAtom(): Item {
    this.skipSpace();
    if (this.take('(')) return this.readGroup(')');
    if (this.take('[')) return { ...NO_ITEM, op: Op.Optional, item: this.readGroup(']') };
    const rest = this.text.slice(this.at);
    const quoted = /^'([^']+)'/.exec(rest);
    if (quoted !== null) {
      this.at += quoted[0].length;
      return { ...NO_ITEM, op: Op.Token, token: TOKENS_BY_TEXT.get(quoted[1]!)!, text: quoted[1]! };
    }
    const soft = /^"([^"]+)"/.exec(rest);
    if (soft !== null) {
      this.at += soft[0].length;
      return { ...NO_ITEM, op: Op.Soft, name: FIXED_NAMES.indexOf(soft[1]!) + 1 };
    }
    const name = /^\w+/.exec(rest)![0];
    this.at += name.length;
    if (name === 'SOFT_KEYWORD') return { ...NO_ITEM, op: Op.AnySoft };
    const token = TOKENS_BY_NAME.get(name);
    if (token !== undefined) return { ...NO_ITEM, op: Op.Token, token, text: name };
    return { ...NO_ITEM, op: Op.Rule, rule: this.rule(name) };
  }

  /** The alternatives up to a closing bracket, as a rule without a name. */
  private readGroup(close: string): Item {
    const { variables } = this;
    const rule = this.rule(`(${this.groups++})`);
    do {
      this.variables = new Map();
      const items = this.readItems();
      rule.alternatives.push(alternative(items, defaultAction(items)));
    } while (this.take('|'));
    this.variables = variables;
    this.take(close);
    return { ...NO_ITEM, op: Op.Rule, rule };
  }

  private take(text: string): boolean {
    if (!this.text.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private skipSpace(): void {
    while (this.text[this.at] === ' ') this.at++;
  }
}

function includes(operator: string, limit: string, version: PythonVersion): boolean {
  const minor = (text: string): number => Number(text.slice(2));
  if (operator === '<') return minor(version) < minor(limit);
  return operator === '>=' ? minor(version) >= minor(limit) : version === limit;
}

/** Splits `a | b | c` of a rule on one line; a single alternative may hold bars in brackets, and a message. */
function splitAlternatives(text: string): string[] {
  return /[([]| -> /.test(text) ? [text] : text.split(' | ');
}

function alternative(items: Item[], action: Action): Alternative {
  const only = items.length === 1 ? items[0]!.rule : null;
  return { items, action, invalid: only?.name.startsWith('invalid_') === true, first: new Uint8Array(0) };
}

function defaultAction(items: readonly Item[]): Action {
  const pass = (index: number): Action => ({ ...DONE, kind: ActionKind.Pass, index });
  if (items.length === 1) return pass(0);
  const valued = items.flatMap(({ op }, i) => (op === Op.Rule || (op >= Op.Optional && op <= Op.Gather) ? [i] : []));
  return valued.length === 1 ? pass(valued[0]!) : DONE;
}
