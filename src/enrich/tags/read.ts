import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { ConfigurationDocument } from '../../config/document';
import { quote } from '../../log/sanitize';
import { BUILT_IN_TAGS } from './built-in';
import { FACTS, NAME_LISTS, type Condition, type NameList, type TagRules } from './rules';

const KEYS = ['path', ...NAME_LISTS, 'has'];
const TAG = /^[A-Za-z][\w.-]{0,39}$/;
const MAX_TAGS = 200;
const MAX_VALUES = 1_000;

/** The built-in tags, with those of a file. `path` is how complaints call it. */
export function readTags(text: string | null, path: string): TagRules {
  const builtIn = new Map(readFile(BUILT_IN_TAGS, 'the built-in tags').tags);
  if (text === null) return builtIn;
  const { tags, keepsBuiltIn } = readFile(text, path);
  return new Map([...(keepsBuiltIn ? builtIn : []), ...tags]);
}

function readFile(text: string, path: string): { tags: [string, readonly Condition[]][]; keepsBuiltIn: boolean } {
  const document = new ConfigurationDocument(text, path);
  if (document.root === null) return { tags: [], keepsBuiltIn: true };
  const entries = document.map(document.root, 'a file of tags', ['built-in', 'tags']);
  const keepsBuiltIn = !entries.has('built-in') || document.choice(entries.get('built-in')!, 'built-in', ['true', 'off']) !== 'off';
  const node = entries.get('tags') ?? null;
  if (node === null) return { tags: [], keepsBuiltIn };
  if (!isMap(node)) throw document.wrong(node, 'tags must be a mapping', 'Its keys are the tags.');
  if (node.items.length > MAX_TAGS) throw document.wrong(node, `there are ${node.items.length} tags`, `Keep to ${MAX_TAGS}.`);
  const tags = node.items.map((pair): [string, readonly Condition[]] => {
    const name = isScalar(pair.key) ? String(pair.key.value) : '';
    if (!TAG.test(name))
      throw document.wrong(
        pair.key as Node,
        `a tag cannot be called ${quote(name)}`,
        'Letters, digits, dots, - and _, up to 40, a letter first.',
      );
    return [name, readConditions(document, pair.value as Node | null, name, true)];
  });
  return { tags, keepsBuiltIn };
}

/** One condition, or a list of them. */
function readConditions(document: ConfigurationDocument, node: Node | null, what: string, outer: boolean): Condition[] {
  const items = isSeq(node) ? (node.items as Node[]) : [node];
  return items.map((item) => readCondition(document, item, `a condition of ${what}`, outer));
}

function readCondition(document: ConfigurationDocument, node: Node | null, what: string, outer: boolean): Condition {
  const entries = document.map(node, what, outer ? [...KEYS, 'unless'] : KEYS);
  if (entries.size === 0) throw document.wrong(node, `${what} is empty`, `Its keys are ${KEYS.join(', ')}.`);
  const names = new Map<NameList, readonly string[]>();
  for (const list of NAME_LISTS) if (entries.has(list)) names.set(list, values(document, entries.get(list)!, list));
  const has = entries.get('has') ?? null;
  return {
    path: entries.has('path') ? values(document, entries.get('path')!, 'path') : null,
    names,
    has: has === null ? null : (isSeq(has) ? (has.items as Node[]) : [has]).map((item) => document.choice(item, 'has', FACTS)),
    unless: entries.has('unless') ? readConditions(document, entries.get('unless')!, 'unless', false) : [],
  };
}

/** A text, or a list of texts. */
function values(document: ConfigurationDocument, node: Node | null, what: string): string[] {
  const items = isSeq(node) ? (node.items as Node[]) : [node];
  if (items.length > MAX_VALUES) throw document.wrong(node, `${what} has ${items.length} values`, `Keep to ${MAX_VALUES}.`);
  return items.map((item) => document.string(item, what));
}
