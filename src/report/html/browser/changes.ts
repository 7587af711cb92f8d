import { find } from '../model/address';
import { stepOfChange } from '../model/changed';
import type { ChangedDef, ChangedFile, Changes, Sides, Total } from '../model/data';
import type { State } from '../model/state';
import type { App, Part } from './app';
import { changeLines } from './details';
import { el, replace, svg } from './dom';
import { count, counted, deltaOf, percent, shown, signed } from './words';

/** Rows of a section before the rest is asked for. */
const SHOWN = 40;

const SECTIONS = [
  { title: 'More complex', test: (def: ChangedDef): boolean => isFunction(def) && stepOfChange(def) === 4 },
  { title: 'Simpler', test: (def: ChangedDef): boolean => isFunction(def) && stepOfChange(def) === 2 },
  { title: 'New', test: (def: ChangedDef): boolean => isFunction(def) && def.status === 'added' },
  {
    title: 'Changed, as complex as before',
    test: (def: ChangedDef): boolean => isFunction(def) && def.status === 'changed' && stepOfChange(def) === 1,
  },
  {
    title: 'Moved or renamed',
    test: (def: ChangedDef): boolean => isFunction(def) && (def.status === 'moved' || def.status === 'renamed') && stepOfChange(def) === 1,
  },
  { title: 'Removed', test: (def: ChangedDef): boolean => isFunction(def) && def.status === 'removed' },
] as const;

/** Before and after: totals, functions by what happened to them, files. */
export class ChangesView implements Part {
  readonly element = el('div', { class: 'changes' });
  private drawn: string | null = null;

  update(app: App, _before: State | null): void {
    const { changes } = app.tree.data.about;
    if (app.state.view !== 'changes' || changes === null || this.drawn === app.state.query) return;
    this.drawn = app.state.query;
    const words = app.state.query
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
    const isFound = (text: string): boolean => words.every((word) => text.toLowerCase().includes(word));
    const defs = changes.defs.filter((def) => isFound(`${def.path}::${def.qualname}`));
    const files = changes.files.filter(({ path }) => isFound(path));
    const most = changes.defs.reduce((all, { cognitive: [base, head] }) => Math.max(all, base ?? 0, head ?? 0), 1);
    const sections = SECTIONS.map(({ title, test }) => section(app, title, defs.filter(test), most));
    replace(this.element, totals(changes), ...sections, fileSection(files), cutNote(changes));
  }
}

function isFunction({ kind }: ChangedDef): boolean {
  return kind === 'function';
}

function totals({ totals: rows, base, verdict }: Changes): Element {
  const cell = ({ label, unit, base: before, head, good }: Total): Element => {
    const text = (value: number | null): string =>
      value === null ? '–' : unit === 'count' ? count(value) : `${(value * 100).toFixed(1)} %`;
    const delta = before === null || head === null ? 0 : head - before;
    const change = unit === 'count' ? signed(delta) : delta === 0 ? '±0' : `${delta > 0 ? '+' : '−'}${Math.abs(delta * 100).toFixed(1)} pp`;
    const isGood = good === null || delta === 0 ? '' : delta > 0 === (good === 'up') ? ' better' : ' worse';
    return el(
      'div',
      {},
      el('dt', {}, label),
      el('dd', {}, el('b', {}, text(head)), el('span', { class: `delta${isGood}` }, change), el('small', {}, `was ${text(before)}`)),
    );
  };
  const words = { pass: 'passes the gates', warn: 'passes with warnings', fail: 'fails the gates' }[verdict];
  return el(
    'section',
    { class: 'totals' },
    el('h2', {}, `Compared with ${base.slice(0, 12)}: this change ${words}`),
    el('dl', {}, ...rows.map(cell)),
  );
}

function section(app: App, title: string, defs: readonly ChangedDef[], most: number): Element | null {
  if (defs.length === 0) return null;
  const body = el('tbody', {}, ...defs.slice(0, SHOWN).map((def) => defRow(app, def, most)));
  const head = el(
    'thead',
    {},
    el(
      'tr',
      {},
      ...['Function', 'Cognitive complexity', 'Before', 'After', 'Change', 'Annotated'].map((text, i) =>
        el('th', { scope: 'col', class: ['', 'dumbbell', 'number', 'number', 'number', 'number optional'][i]! }, text),
      ),
    ),
  );
  return el(
    'section',
    {},
    el('h2', {}, `${title} `, el('span', { class: 'tally' }, count(defs.length))),
    el('table', {}, head, body),
    moreButton(defs.length - SHOWN, () => body.append(...defs.slice(SHOWN).map((def) => defRow(app, def, most)))),
  );
}

function defRow(app: App, def: ChangedDef, most: number): Element {
  const { path, qualname, line, cognitive, status, slots, annotated } = def;
  const node = status === 'removed' ? null : find(app.tree, `${path}::${qualname}@${line}`);
  const name = shown(qualname);
  const label =
    node === null
      ? el('span', { class: 'name' }, name)
      : el('button', { type: 'button', class: 'go', onclick: () => app.pick(node) }, name);
  const why = def.why.length === 0 ? null : el('details', { class: 'why' }, el('summary', {}, 'why'), ...changeLines(def).slice(1));
  const cells = [
    cognitive[0] === null ? '–' : String(cognitive[0]),
    cognitive[1] === null ? '–' : String(cognitive[1]),
    signed(deltaOf(cognitive)),
  ];
  return el(
    'tr',
    {},
    el('td', {}, label, el('small', {}, `${shown(path)}${line > 0 ? `:${line}` : ''}`), why),
    el('td', { class: 'dumbbell' }, dumbbell(cognitive, most)),
    ...cells.map((text) => el('td', { class: 'number' }, text)),
    el('td', { class: 'number optional' }, status === 'removed' ? '–' : percent(annotated[1] ?? 0, slots[1] ?? 0)),
  );
}

/** Before and after on one scale: a ring and a dot. */
function dumbbell([base, head]: Sides, most: number): Element {
  const x = (value: number): number => 6 + (148 * Math.sqrt(value)) / Math.sqrt(most);
  const worse = base !== null && head !== null && head > base;
  return svg(
    'svg',
    { viewBox: '0 0 160 16', width: 160, height: 16, 'aria-hidden': 'true', class: worse ? 'worse' : 'better' },
    svg('line', { x1: 6, y1: 8, x2: 154, y2: 8, class: 'rail' }),
    base === null || head === null ? null : svg('line', { x1: x(base), y1: 8, x2: x(head), y2: 8, class: 'way' }),
    base === null ? null : svg('circle', { cx: x(base), cy: 8, r: 4, class: 'before' }),
    head === null ? null : svg('circle', { cx: x(head), cy: 8, r: 4.5, class: 'after' }),
  );
}

function fileSection(files: readonly ChangedFile[]): Element | null {
  if (files.length === 0) return null;
  const row = ({ status, path, from, cognitive, lines }: ChangedFile): Element =>
    el(
      'tr',
      {},
      el('td', {}, el('span', { class: 'name' }, shown(path)), from === null ? null : el('small', {}, `was ${shown(from)}`)),
      el('td', {}, status),
      el('td', { class: 'number' }, signed(deltaOf(lines))),
      el('td', { class: 'number' }, signed(deltaOf(cognitive))),
    );
  const body = el('tbody', {}, ...files.slice(0, SHOWN).map(row));
  const head = el(
    'thead',
    {},
    el(
      'tr',
      {},
      ...['File', 'Status', 'Lines', 'Complexity'].map((text, i) =>
        el('th', { scope: 'col', class: ['', 'status', 'number', 'number'][i]! }, text),
      ),
    ),
  );
  return el(
    'section',
    {},
    el('h2', {}, 'Files ', el('span', { class: 'tally' }, count(files.length))),
    el('table', {}, head, body),
    moreButton(files.length - SHOWN, () => body.append(...files.slice(SHOWN).map(row))),
  );
}

function moreButton(rest: number, show: () => void): Element | null {
  if (rest <= 0) return null;
  const button = el('button', { type: 'button', class: 'more', onclick: show }, `${count(rest)} more`);
  button.addEventListener('click', () => button.remove());
  return button;
}

function cutNote({ defs, allDefs, files, allFiles }: Changes): Element | null {
  const left = [
    allDefs > defs.length ? counted(allDefs - defs.length, 'definition') : '',
    allFiles > files.length ? counted(allFiles - files.length, 'file') : '',
  ].filter((text) => text !== '');
  return left.length === 0
    ? null
    : el('p', { class: 'note' }, `Left out here: ${left.join(' and ')} with smaller changes; diff/ of the dataset has them.`);
}
