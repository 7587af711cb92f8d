import type { ChangedDef } from '../model/data';
import { Flag } from '../model/data';
import { kindOf, nameOf, pathOf, qualnameOf, type Tree } from '../model/tree';
import type { State } from '../model/state';
import type { App, Part } from './app';
import { el, replace } from './dom';
import { count, counted, kindWord, percent, shown, signed, titleOf } from './words';

/** Items of a list before the rest is counted. */
const LISTED = 8;

/** Explains what is picked: what it is, its numbers and what they mean here, who uses it, where it is. */
export class Details implements Part {
  readonly element = el('aside', { class: 'details', 'aria-label': 'Details', tabindex: -1 });

  update(app: App, before: State | null): void {
    const { tree, picked: node } = app;
    if (before !== null && before.pick === app.state.pick && before.at === app.state.at) return;
    const isDef = node >= tree.firstDef;
    replace(
      this.element,
      el('p', { class: 'kind' }, kindWord(tree, node)),
      el('h2', {}, isDef ? shown(nameOf(tree, node)) : titleOf(tree, node)),
      place(app, node),
      changeOf(app, node),
      el(
        'dl',
        { class: 'numbers' },
        ...(isDef ? defNumbers(app, node) : folderNumbers(app, node)).flatMap(([term, value, note]) => [
          el('dt', {}, term),
          el('dd', {}, value, note === '' ? null : el('small', {}, note)),
        ]),
      ),
      missing(tree, node),
      ...(isDef || kindOf(tree, node) === 'file' ? uses(app, node) : []),
      isDef ? null : mostComplex(app, node),
    );
    this.element.scrollTop = 0;
    if (before !== null && before.pick !== app.state.pick) app.say(sentence(app, node));
  }
}

type Row = readonly [term: string, value: string, note: string];

function defNumbers(app: App, node: number): Row[] {
  const { tree } = app;
  const { defs } = tree.data;
  const d = node - tree.firstDef;
  const lines: Row = ['Lines', count(tree.lines[node]!), `${count(defs.sloc[d]!)} of code`];
  if (defs.flags[d]! & Flag.class) {
    return [
      lines,
      ['Methods', count(tree.functions[node]!), ''],
      ['Cognitive, highest', count(tree.peak[node]!), ''],
      annotations(tree, node),
      docstring(defs.flags[d]!),
    ];
  }
  return [
    ['Cognitive', count(defs.cognitive[d]!), rank(app, node)],
    ['Cyclomatic', count(defs.mccabe[d]!), ''],
    ['Nesting', count(defs.nesting[d]!), ''],
    lines,
    annotations(tree, node),
    ...((defs.uncovered?.[d] ?? -1) < 0 ? [] : [['Uncovered', count(defs.uncovered![d]!), 'statements'] as const]),
    docstring(defs.flags[d]!),
  ];
}

function folderNumbers({ tree }: App, node: number): Row[] {
  const files = filesBelow(tree, node);
  const rejected = files.filter((file) => tree.data.files.error[file] !== '');
  return [
    ...(kindOf(tree, node) === 'file'
      ? []
      : [['Files', count(files.length), rejected.length === 0 ? '' : `${count(rejected.length)} not Python`] as const]),
    ['Lines', count(tree.lines[node]!), `${count(files.reduce((sum, file) => sum + tree.data.files.sloc[file]!, 0))} of code`],
    ['Functions', count(tree.functions[node]!), ''],
    ['Cognitive', count(tree.cognitive[node]!), tree.functions[node] === 0 ? '' : `highest ${count(tree.peak[node]!)}`],
    annotations(tree, node),
    [
      'Documented',
      percent(tree.documented[node]!, tree.documentable[node]!),
      `${count(tree.documented[node]!)} of ${count(tree.documentable[node]!)} public`,
    ],
    ...(tree.measured[node] === 0 ? [] : [['Uncovered', count(tree.uncovered[node]!), 'statements of functions'] as const]),
  ];
}

/** Of a function its own, of all else those of the functions in it. */
function annotations(tree: Tree, node: number): Row {
  const { defs } = tree.data;
  const d = node - tree.firstDef;
  const isFunction = kindOf(tree, node) === 'function';
  const [annotated, slots] = isFunction ? [defs.annotated[d]!, defs.slots[d]!] : [tree.annotated[node]!, tree.slots[node]!];
  return ['Annotated', percent(annotated, slots), slots === 0 ? '' : `${count(annotated)} of ${count(slots)}`];
}

function docstring(flags: number): Row {
  return ['Docstring', flags & Flag.documented ? 'yes' : 'none', ''];
}

function rank({ tree }: App, node: number): string {
  const { defs } = tree.data;
  const own = defs.cognitive[node - tree.firstDef]!;
  if (own === 0) return '';
  let [above, all] = [0, 0];
  defs.cognitive.forEach((value, d) => {
    if (defs.flags[d]! & Flag.class) return;
    all++;
    if (value > own) above++;
  });
  return above === 0 ? `the highest of ${count(all)}` : `${count(above + 1)}${ordinal(above + 1)} of ${count(all)}`;
}

function ordinal(value: number): string {
  const last = value % 100;
  return last > 10 && last < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
}

/** The path, as a link where the commit can be seen. */
function place(app: App, node: number): Element | null {
  const { tree } = app;
  if (node === 0) return null;
  const isDef = node >= tree.firstDef;
  const d = node - tree.firstDef;
  const text = isDef ? `${shown(pathOf(tree, node))}:${tree.data.defs.line[d]!}` : shown(pathOf(tree, node));
  const url =
    kindOf(tree, node) === 'folder'
      ? null
      : urlOf(tree, pathOf(tree, node), isDef ? tree.data.defs.line[d]! : 0, isDef ? tree.data.defs.endLine[d]! : 0);
  const full =
    isDef && qualnameOf(tree, node) !== nameOf(tree, node) ? el('span', { class: 'qualname' }, shown(qualnameOf(tree, node))) : null;
  const link = url === null ? el('span', {}, text) : el('a', { href: url, rel: 'noreferrer' }, isDef ? text : 'Show the file');
  return el('p', { class: 'place' }, full, isDef || url !== null ? link : null, enterButton(app, node));
}

/** The address of lines; null where there is none. */
export function urlOf({ data: { about } }: Tree, path: string, first: number, last: number): string | null {
  // A byte that is no text is written \xNN, which an address cannot say; nor can it half a character.
  if (about.blobs === null || /\\x[0-9a-f]{2}|\p{Surrogate}|(?:^|\/)\.{0,2}(?:\/|$)/u.test(path)) return null;
  const lines = first < 1 ? '' : last > first ? `#L${first}-L${last}` : `#L${first}`;
  return `${about.blobs}${path.split('/').map(encodeURIComponent).join('/')}${lines}`;
}

function enterButton(app: App, node: number): Element | null {
  const { tree } = app;
  if (tree.start[node] === tree.start[node + 1] || node === app.at || kindOf(tree, node) === 'function') return null;
  return el('button', { type: 'button', class: 'enter', onclick: () => app.enter(node) }, 'Zoom in');
}

function missing(tree: Tree, node: number): Element | null {
  const names = node < tree.firstDef ? '' : tree.data.defs.missing[node - tree.firstDef]!;
  if (names === '') return kindOf(tree, node) === 'file' ? errorOf(tree, node) : null;
  return el('section', {}, el('h3', {}, 'Missing annotations'), el('p', { class: 'names' }, names.split(' ').map(shown).join(', ')));
}

function errorOf(tree: Tree, node: number): Element | null {
  const error = tree.data.files.error[node - tree.firstFile]!;
  return error === '' ? null : el('section', {}, el('h3', {}, 'Not Python of this version'), el('p', { class: 'error' }, shown(error)));
}

function changeOf(app: App, node: number): Element | null {
  const change = app.changes.get(node)?.def;
  return change === undefined ? null : el('section', { class: 'change' }, ...changeLines(change));
}

/** What happened to a definition, and why its complexity grew. */
export function changeLines({ status, from, cognitive: [base, head], why, gates, kind }: ChangedDef): Element[] {
  const moved = from === null ? null : el('p', { class: 'from' }, 'was ', el('code', {}, shown(from)));
  const grown =
    kind === 'function' && base !== null && head !== null && base !== head
      ? el('p', {}, `Cognitive complexity ${base} → ${head} (${signed(head - base)})`)
      : null;
  const points = why.map(({ change, construct, line, points: by }) =>
    el('li', {}, `${change} ${shown(construct)} in line ${line}: ${signed(by)}`),
  );
  return [
    el('h3', {}, status === 'added' ? 'New in this change' : `${status[0]!.toUpperCase()}${status.slice(1)} in this change`),
    moved,
    grown,
    points.length === 0 ? null : el('ul', {}, ...points),
    gates.length === 0 ? null : el('p', {}, `Gates: ${gates.map(shown).join(', ')}`),
  ].filter((element) => element !== null);
}

/** Who uses it and what it uses. */
function uses(app: App, node: number): Element[] {
  const { tree } = app;
  const at = app.placeOf(node);
  const isFile = node < tree.firstDef;
  const relations = isFile ? app.imports : app.calls;
  const number = isFile ? node - tree.firstFile : at;
  const nodes = (places: Int32Array): number[] => Array.from(places, (place) => tree.firstFile + place);
  const [by, to] = [nodes(relations.to(number)), nodes(relations.from(number))];
  return [list(app, isFile ? 'Imported by' : 'Called by', by), list(app, isFile ? 'Imports' : 'Calls', to)].filter(
    (section) => section !== null,
  );
}

function list(app: App, title: string, nodes: readonly number[]): Element | null {
  if (nodes.length === 0) return null;
  const { tree } = app;
  const item = (node: number): Element => {
    const isDef = node >= tree.firstDef;
    const where = el('small', {}, isDef ? shown(pathOf(tree, node)) : '');
    return el(
      'li',
      {},
      el('button', { type: 'button', class: 'go', onclick: () => app.pick(node) }, titleOf(tree, node)),
      isDef ? where : null,
    );
  };
  const items = el('ul', { class: 'uses' }, ...nodes.slice(0, LISTED).map(item));
  const rest = nodes.length - LISTED;
  const more =
    rest <= 0
      ? null
      : el(
          'button',
          { type: 'button', class: 'more', onclick: () => items.append(...nodes.slice(LISTED).map(item)) },
          `${count(rest)} more`,
        );
  more?.addEventListener('click', () => more.remove());
  return el('section', {}, el('h3', {}, `${title} `, el('span', { class: 'tally' }, count(nodes.length))), items, more);
}

function mostComplex(app: App, node: number): Element | null {
  const { tree } = app;
  const { defs } = tree.data;
  const below = definitionsBelow(tree, node).filter(
    (n) => !(defs.flags[n - tree.firstDef]! & Flag.class) && defs.cognitive[n - tree.firstDef]! > 0,
  );
  const worst = below.sort((a, b) => defs.cognitive[b - tree.firstDef]! - defs.cognitive[a - tree.firstDef]! || a - b).slice(0, LISTED);
  if (worst.length === 0) return null;
  const item = (n: number): Element =>
    el(
      'li',
      {},
      el('button', { type: 'button', class: 'go', onclick: () => app.pick(n) }, titleOf(tree, n)),
      el('b', {}, count(defs.cognitive[n - tree.firstDef]!)),
    );
  return el('section', {}, el('h3', {}, 'Most complex'), el('ol', { class: 'worst' }, ...worst.map(item)));
}

function filesBelow(tree: Tree, node: number): number[] {
  if (node >= tree.firstFile) return [node - tree.firstFile];
  const prefix = node === 0 ? '' : `${tree.folders[node]!}/`;
  return tree.data.files.path.flatMap((path, file) => (path.startsWith(prefix) ? [file] : []));
}

function definitionsBelow(tree: Tree, node: number): number[] {
  const files = new Set(filesBelow(tree, node));
  const found: number[] = [];
  tree.data.defs.file.forEach((file, d) => {
    if (files.has(file)) found.push(tree.firstDef + d);
  });
  return found;
}

/** What is said when it is picked. */
function sentence(app: App, node: number): string {
  const { tree } = app;
  const parts = [titleOf(tree, node), kindWord(tree, node), counted(tree.lines[node]!, 'line')];
  if (kindOf(tree, node) === 'function')
    parts.push(`cognitive complexity ${tree.data.defs.cognitive[node - tree.firstDef]!}`, rank(app, node));
  else parts.push(counted(tree.functions[node]!, 'function'));
  return parts.filter((part) => part !== '').join(', ');
}
