import { readGrammar } from '../../../src/python/diagnose/read-grammar';
import { ACTIONS } from '../../../src/python/diagnose/actions';
import { ActionKind, type Item, Op, type Rule } from '../../../src/python/diagnose/rules';
import { PYTHON_VERSIONS } from '../../../src/python/tree';

describe.each(PYTHON_VERSIONS)('the grammar of %s', (version) => {
  const rules = readGrammar(version);
  const itemsOf = (rule: Rule): Item[] => rule.alternatives.flatMap(({ items }) => items);
  const nested = (item: Item): Item[] => [item, ...[item.item, item.separator].flatMap((inner) => (inner === null ? [] : nested(inner)))];

  /** The rules that a file can lead to. */
  const reached = new Set<Rule>();
  const reach = (rule: Rule): void => {
    if (reached.has(rule)) return;
    reached.add(rule);
    for (const item of itemsOf(rule).flatMap(nested)) if (item.rule !== null) reach(item.rule);
  };
  reach(rules.get('statement')!);

  test('has every rule that it names', () => {
    expect([...reached].filter(({ alternatives }) => alternatives.length === 0).map(({ name }) => name)).toEqual([]);
  });

  test('has only tokens and names that there are', () => {
    const items = [...reached].flatMap((rule) => itemsOf(rule).flatMap(nested));
    const unknown = items.filter(({ op, token, name }) =>
      op === Op.Token ? (token as unknown) === undefined : op === Op.Soft && name === 0,
    );
    expect(unknown).toEqual([]);
  });

  test('has only actions that there are', () => {
    const calls = [...reached].flatMap(({ alternatives }) => alternatives.filter(({ action }) => action.kind === ActionKind.Call));
    expect(calls.length).toBeGreaterThan(100);
    expect(calls.filter(({ action }) => !(action.name in ACTIONS)).map(({ action }) => action.name)).toEqual([]);
    expect(calls.filter(({ action, items }) => action.values.some((index) => items[index] === undefined))).toEqual([]);
  });

  test("finds CPython's left-recursive rules", () => {
    const names = [...reached].filter(({ leftRecursive }) => leftRecursive).map(({ name }) => name);
    const operators = ['bitwise_or', 'bitwise_xor', 'bitwise_and', 'shift_expr', 'sum', 'term'];
    expect(names.sort()).toEqual(['attr', 'dotted_name', 'primary', 't_primary', ...operators].sort());
  });
});
