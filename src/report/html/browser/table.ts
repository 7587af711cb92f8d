import { addressOf } from '../model/address';
import { Flag } from '../model/data';
import { valueOf } from '../model/measure';
import type { Sort, SortColumn, State } from '../model/state';
import { pathOf, qualnameOf, type Tree } from '../model/tree';
import type { App, Part } from './app';
import { el, replace, set } from './dom';
import { Rows, indexOf, moved } from './rows';
import { count, counted, percent, shown } from './words';

const ROW = 28;
const HEAD = 30;

interface Column {
  readonly name: SortColumn;
  readonly label: string;
  readonly about: string;
  readonly text: (app: App, node: number) => string;
  /** What it is sorted by; null by the text. */
  readonly value: ((app: App, node: number) => number) | null;
}

const number = (of: (tree: Tree, d: number) => number): Pick<Column, 'text' | 'value'> => {
  const value = ({ tree }: App, node: number): number => of(tree, node - tree.firstDef);
  return { value, text: (app, node) => count(value(app, node)) };
};

const COLUMNS: readonly Column[] = [
  { name: 'name', label: 'Function', about: 'Qualified name', text: ({ tree }, node) => shown(qualnameOf(tree, node)), value: null },
  {
    name: 'path',
    label: 'Place',
    about: 'File and line',
    text: ({ tree }, node) => `${shown(pathOf(tree, node))}:${tree.data.defs.line[node - tree.firstDef]!}`,
    value: (_, node) => node,
  },
  {
    name: 'lines',
    label: 'Lines',
    about: 'Lines from def to the last one',
    text: ({ tree }, node) => count(tree.lines[node]!),
    value: ({ tree }, node) => tree.lines[node]!,
  },
  { name: 'cognitive', label: 'Cognitive', about: 'Cognitive complexity', ...number(({ data }, d) => data.defs.cognitive[d]!) },
  { name: 'mccabe', label: 'Cyclomatic', about: 'Cyclomatic complexity', ...number(({ data }, d) => data.defs.mccabe[d]!) },
  { name: 'nesting', label: 'Nesting', about: 'Deepest nesting', ...number(({ data }, d) => data.defs.nesting[d]!) },
  {
    name: 'annotated',
    label: 'Annotated',
    about: 'Parameters and return with an annotation',
    text: ({ tree: { data, firstDef } }, node) => percent(data.defs.annotated[node - firstDef]!, data.defs.slots[node - firstDef]!),
    // Nothing to annotate stands after all that has something.
    value: ({ tree: { data, firstDef } }, node) =>
      data.defs.slots[node - firstDef] === 0 ? 2 : data.defs.annotated[node - firstDef]! / data.defs.slots[node - firstDef]!,
  },
  { name: 'callers', label: 'Callers', about: 'Known callers', text: (app, node) => count(callers(app, node)), value: callers },
  {
    name: 'uncovered',
    label: 'Uncovered',
    about: 'Statements that no test ran',
    text: ({ tree }, node) => String(valueOf(tree, 'uncovered', node) ?? '–'),
    value: ({ tree }, node) => valueOf(tree, 'uncovered', node) ?? -1,
  },
];

function callers(app: App, node: number): number {
  return app.calls.to(app.placeOf(node)).length;
}

/** All functions, or those that the search found; sorted by any column. */
export class FunctionTable implements Part {
  readonly element: HTMLElement;
  private readonly grid = el('div', { class: 'grid', id: 'functions-grid', role: 'grid', tabindex: 0, 'aria-label': 'Functions' });
  private readonly head = el('div', { class: 'row head', role: 'row', 'aria-rowindex': 1 });
  private readonly note = el('p', { class: 'note' });
  private readonly columns: readonly Column[];
  private readonly rows: Rows<HTMLElement>;
  private nodes: Int32Array = new Int32Array();
  private order = '';

  constructor(private readonly app: App) {
    this.columns = COLUMNS.filter(({ name }) => name !== 'uncovered' || app.tree.data.defs.uncovered !== null);
    this.grid.append(el('div', { role: 'rowgroup', class: 'heads' }, this.head));
    this.rows = new Rows(
      this.grid,
      ROW,
      HEAD,
      () => this.makeRow(),
      (row, index) => this.fill(row, index),
      'rowgroup',
    );
    this.head.append(...this.columns.map((column) => this.header(column)));
    set(this.grid, 'aria-colcount', this.columns.length);
    this.element = el('div', { class: 'functions' }, this.note, this.grid);
    this.grid.addEventListener('keydown', (event) => this.key(event));
    this.grid.addEventListener('click', (event) => {
      const index = indexOf(event);
      if (index !== null) this.choose(index);
    });
  }

  update(app: App, before: State | null): void {
    if (app.state.view !== 'functions') return;
    const order = `${app.state.sort}\n${app.state.query}`;
    if (order !== this.order) {
      this.order = order;
      this.nodes = this.sorted(app.state.sort);
      if (before?.view === 'functions') this.grid.scrollTop = 0;
    }
    set(this.grid, 'aria-rowcount', this.nodes.length + 1);
    for (const [i, column] of this.columns.entries()) {
      const direction = app.state.sort === column.name ? 'ascending' : app.state.sort === `-${column.name}` ? 'descending' : null;
      set(this.head.children[i]!, 'aria-sort', direction);
    }
    this.note.textContent = this.describe();
    const index = app.state.pick === '' ? -1 : this.nodes.indexOf(app.picked);
    this.rows.reset(this.nodes.length, index >= 0 ? index : this.rows.activeIndex);
    if (index >= 0) this.rows.activate(index);
  }

  private describe(): string {
    const { tree, matches } = this.app;
    const { definitions } = tree.data.about;
    const cut = definitions > tree.data.defs.name.length ? ` This page leaves out the shortest of ${count(definitions)} definitions.` : '';
    return `${counted(this.nodes.length, 'function')}${matches === null ? '' : ' found'}.${cut}`;
  }

  private sorted(sort: Sort): Int32Array {
    const { app } = this;
    const { tree, matches } = app;
    const { flags } = tree.data.defs;
    const isShown = (node: number): boolean =>
      !(flags[node - tree.firstDef]! & Flag.class) && (matches === null || matches.isMatch[node] === 1);
    const nodes = Int32Array.from({ length: tree.size - tree.firstDef }, (_, d) => tree.firstDef + d).filter(isShown);
    const column = this.columns.find(({ name }) => sort === name || sort === `-${name}`)!;
    const sign = sort.startsWith('-') ? -1 : 1;
    if (column.value !== null) {
      const keys = new Float64Array(tree.size);
      for (const node of nodes) keys[node] = column.value(app, node);
      return nodes.sort((a, b) => sign * (keys[a]! - keys[b]!) || a - b);
    }
    const texts = new Map(Array.from(nodes, (node) => [node, column.text(app, node).toLowerCase()]));
    return nodes.sort((a, b) => (texts.get(a)! < texts.get(b)! ? -sign : texts.get(a)! > texts.get(b)! ? sign : a - b));
  }

  private header({ name, label, about }: Column): HTMLElement {
    const sort = (): void => {
      const isText = name === 'name' || name === 'path' || name === 'annotated';
      const [first, second]: [Sort, Sort] = isText ? [name, `-${name}`] : [`-${name}`, name];
      this.app.go({ sort: this.app.state.sort === first ? second : first }, false);
      this.app.say(`Sorted by ${label}, ${this.app.state.sort.startsWith('-') ? 'from the highest' : 'from the lowest'}`);
    };
    return el('div', { role: 'columnheader', class: `cell ${name}` }, el('button', { type: 'button', title: about, onclick: sort }, label));
  }

  private makeRow(): HTMLElement {
    return el(
      'div',
      { role: 'row', class: 'row' },
      ...this.columns.map(({ name }) => el('div', { role: 'gridcell', class: `cell ${name}` })),
    );
  }

  private fill(row: HTMLElement, index: number): void {
    const node = this.nodes[index]!;
    set(row, 'aria-rowindex', index + 2);
    set(row, 'aria-selected', String(this.app.state.pick !== '' && node === this.app.picked));
    this.columns.forEach((column, i) => {
      const cell = row.children[i]!;
      cell.textContent = column.text(this.app, node);
      if (column.name === 'cognitive')
        replace(
          cell,
          el('span', { class: `chip cognitive-${level(this.app.tree.data.defs.cognitive[node - this.app.tree.firstDef]!)}` }),
          cell.textContent,
        );
    });
  }

  private key(event: KeyboardEvent): void {
    if (event.target !== this.grid || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = moved(event.key, this.rows.activeIndex, this.rows.pageSize, this.nodes.length);
    if (to !== null) this.rows.activate(to);
    else if (event.key === 'Enter' || event.key === ' ') this.choose(this.rows.activeIndex);
    else return;
    event.preventDefault();
  }

  private choose(index: number): void {
    const node = this.nodes[index];
    if (node === undefined) return;
    this.rows.activate(index);
    this.app.go({ pick: addressOf(this.app.tree, node) });
  }
}

function level(cognitive: number): number {
  return [1, 6, 11, 16, 26].filter((limit) => cognitive >= limit).length;
}
