import { Token } from '../tokens';
import { TOKEN_KINDS } from './grammar-tokens';
import { type Alternative, type Item, Op, type Rule } from './rules';

/**
 * Computes which tokens an alternative can begin with, so that the matcher skips what cannot match, and finds the rules that
 * begin with themselves: of each such circle the one that holds the others' seed.
 */
export function computeFirstSets(rules: readonly Rule[]): void {
  const firsts = new Map(rules.map((rule) => [rule, new Uint8Array(TOKEN_KINDS)]));
  const nullable = new Set<Rule>();
  for (let changed = true; changed;) {
    changed = false;
    for (const rule of rules) {
      const first = firsts.get(rule)!;
      for (const alternative of rule.alternatives) {
        const set = new Uint8Array(TOKEN_KINDS);
        if (addAlternative(alternative, set, firsts, nullable) && !nullable.has(rule)) {
          nullable.add(rule);
          changed = true;
        }
        for (let token = 0; token < TOKEN_KINDS; token++) {
          if (set[token] === 1 && first[token] === 0) {
            first[token] = 1;
            changed = true;
          }
        }
      }
    }
  }
  for (const rule of rules) {
    for (const alternative of rule.alternatives) {
      alternative.first = new Uint8Array(TOKEN_KINDS);
      if (addAlternative(alternative, alternative.first, firsts, nullable)) alternative.first.fill(1);
    }
  }
  markLeftRecursion(rules);
}

/** Adds what the alternative can begin with; returns whether it can match nothing. */
function addAlternative(
  alternative: Alternative,
  set: Uint8Array,
  firsts: ReadonlyMap<Rule, Uint8Array>,
  nullable: ReadonlySet<Rule>,
): boolean {
  for (const item of alternative.items) if (!addItem(item, set, firsts, nullable)) return false;
  return true;
}

function addItem(item: Item, set: Uint8Array, firsts: ReadonlyMap<Rule, Uint8Array>, nullable: ReadonlySet<Rule>): boolean {
  switch (item.op) {
    case Op.Token:
      set[item.token] = 1;
      return false;
    case Op.Soft:
    case Op.AnySoft:
      set[Token.Name] = 1;
      return false;
    case Op.Rule: {
      const first = firsts.get(item.rule!)!;
      for (let token = 0; token < TOKEN_KINDS; token++) if (first[token] === 1) set[token] = 1;
      return nullable.has(item.rule!);
    }
    case Op.Plus:
    case Op.Gather:
      return addItem(item.item!, set, firsts, nullable);
    case Op.Optional:
    case Op.Star:
      addItem(item.item!, set, firsts, nullable);
      return true;
    case Op.And:
    case Op.Not:
    case Op.Cut:
      return true;
    case Op.Forced:
      set.fill(1);
      return false;
  }
}

function markLeftRecursion(rules: readonly Rule[]): void {
  for (const rule of rules) {
    if (rule.name === 'name_or_attr') continue;
    rule.leftRecursive = rule.alternatives.some(({ items }) => reaches(items[0]!, rule, new Set()));
  }
}

function reaches(item: Item, target: Rule, seen: Set<Rule>): boolean {
  const { rule } = item;
  if (item.op !== Op.Rule || rule === null || seen.has(rule)) return false;
  if (rule === target) return true;
  seen.add(rule);
  return rule.alternatives.some(({ items }) => reaches(items[0]!, target, seen));
}
