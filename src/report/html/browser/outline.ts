import { childrenAt, kindOf, lineage, nameOf } from '../model/tree';
import type { State } from '../model/state';
import type { App, Part } from './app';
import { el, set } from './dom';
import { stepAt, numberOf } from './paint';
import { Rows, indexOf, moved } from './rows';
import { count, kindWord, shown } from './words';

const ROW = 24;

/** What the map shows, as a tree for keys and for screen readers: it opens, zooms and picks as the map does. */
export class Outline implements Part {
  readonly element = el('div', { class: 'outline', id: 'outline', role: 'tree', tabindex: 0, 'aria-label': 'The repository as a tree' });
  private readonly open = new Set<number>([0]);
  private readonly rows: Rows<HTMLElement>;
  private nodes: number[] = [];
  private typed = '';
  private typedAt = 0;

  constructor(private readonly app: App) {
    this.rows = new Rows(this.element, ROW, 0, makeRow, (row, index) => this.fill(row, this.nodes[index]!), 'none');
    this.element.addEventListener('keydown', (event) => this.key(event));
    this.element.addEventListener('click', (event) => this.click(event));
    this.element.addEventListener('dblclick', (event) => {
      const index = indexOf(event);
      if (index !== null) this.enter(this.nodes[index]!);
    });
  }

  update(app: App, before: State | null): void {
    const goal = app.picked;
    if (before?.pick !== app.state.pick || before.at !== app.state.at) {
      for (const node of lineage(app.tree, goal).slice(0, -1)) this.open.add(node);
      if (app.state.pick === '') this.open.add(app.at);
    }
    this.list();
    const index = this.nodes.indexOf(goal);
    if (index >= 0 && this.nodes[this.rows.activeIndex] !== goal) this.rows.activate(index);
  }

  /** The rows of what is open. */
  private list(): void {
    const { tree } = this.app;
    const active = this.nodes[this.rows.activeIndex];
    this.nodes = [];
    const visit = (node: number): void => {
      this.nodes.push(node);
      if (this.open.has(node)) for (const child of childrenAt(tree, node)) visit(child);
    };
    visit(0);
    this.rows.reset(this.nodes.length, active === undefined ? 0 : Math.max(0, this.nodes.indexOf(active)));
  }

  private fill(row: HTMLElement, node: number): void {
    const { app } = this;
    const { tree, matches } = app;
    const siblings = node === 0 ? 1 : tree.start[tree.parent[node]! + 1]! - tree.start[tree.parent[node]!]!;
    const path = lineage(tree, node);
    const isBranch = tree.start[node] !== tree.start[node + 1];
    const step = stepAt(app, node);
    set(row, 'aria-level', path.length);
    set(row, 'aria-setsize', siblings);
    set(row, 'aria-posinset', node === 0 ? 1 : childrenAt(tree, tree.parent[node]!).indexOf(node) + 1);
    set(row, 'aria-expanded', isBranch ? String(this.open.has(node)) : null);
    set(row, 'aria-selected', String(node === app.picked));
    row.classList.toggle('dimmed', matches !== null && matches.within[node] === 0);
    row.classList.toggle('here', node === app.at);
    row.style.setProperty('--depth', String(path.length - 1));
    const [twist, chip, name, kind, number, unit] = row.children;
    twist!.textContent = isBranch ? (this.open.has(node) ? '▾' : '▸') : '';
    chip!.className = step === null ? 'chip' : `chip ${app.state.colour}-${step}`;
    name!.textContent = `${shown(nameOf(tree, node))}${kindOf(tree, node) === 'folder' && node !== 0 ? '/' : ''}`;
    kind!.textContent = `, ${kindWord(tree, node)}, `;
    number!.textContent = count(matches === null ? tree.lines[node]! : matches.within[node]!);
    const value = numberOf(app, node);
    unit!.textContent = ` ${matches === null ? 'lines' : 'matches'}${value === '' || value === '–' ? '' : `, ${value}`}`;
  }

  private click(event: MouseEvent): void {
    const index = indexOf(event);
    if (index === null) return;
    const node = this.nodes[index]!;
    this.rows.activate(index);
    if (event.target instanceof Element && event.target.className === 'twist') this.toggle(node, !this.open.has(node));
    else this.app.pick(node);
  }

  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { tree } = this.app;
    const at = this.rows.activeIndex;
    const node = this.nodes[at]!;
    const to = moved(event.key, at, this.rows.pageSize, this.nodes.length);
    if (to !== null) this.step(to);
    else if (event.key === 'ArrowRight') {
      if (this.open.has(node)) this.step(Math.min(at + 1, this.nodes.length - 1));
      else this.toggle(node, true);
    } else if (event.key === 'ArrowLeft') {
      if (this.open.has(node) && node !== 0) this.toggle(node, false);
      else if (node !== 0) this.step(this.nodes.indexOf(tree.parent[node]!));
    } else if (event.key === 'Enter') this.enter(node);
    else if (event.key === ' ') this.app.pick(node);
    else if (event.key === 'Backspace') this.app.enter(Math.max(0, tree.parent[this.app.at]!));
    else if (/^[\p{L}\p{N}_]$/u.test(event.key)) this.typeAhead(event.key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** The picture follows the keys; a step is none for the back button. */
  private step(index: number): void {
    this.rows.activate(index);
    this.app.pick(this.nodes[index]!, false);
  }

  /** Zooms into what can be looked into; what cannot is picked. */
  private enter(node: number): void {
    if (this.app.tree.start[node] === this.app.tree.start[node + 1]) this.app.pick(node);
    else this.app.enter(node);
  }

  private toggle(node: number, isOpen: boolean): void {
    if (this.app.tree.start[node] === this.app.tree.start[node + 1]) return;
    if (isOpen) this.open.add(node);
    else this.open.delete(node);
    this.list();
  }

  /** Letters that are typed one after the other go to the next row that begins so. */
  private typeAhead(letter: string): void {
    const now = performance.now();
    this.typed = now - this.typedAt > 700 ? letter : this.typed + letter;
    this.typedAt = now;
    const start = this.rows.activeIndex + (this.typed.length === 1 ? 1 : 0);
    const begins = (node: number): boolean => nameOf(this.app.tree, node).toLowerCase().startsWith(this.typed.toLowerCase());
    const found = this.nodes.findIndex((node, i) => i >= start && begins(node));
    const index = found >= 0 ? found : this.nodes.findIndex(begins);
    if (index >= 0) this.step(index);
  }
}

/** What is seen, and between it what is only spoken. */
function makeRow(): HTMLElement {
  const sign = (name: string): HTMLElement => el('span', { class: name, 'aria-hidden': 'true' });
  const part = (name: string): HTMLElement => el('span', { class: name });
  return el(
    'div',
    { class: 'branch', role: 'treeitem' },
    sign('twist'),
    sign('chip'),
    part('name'),
    part('sr'),
    part('number'),
    part('sr'),
  );
}
