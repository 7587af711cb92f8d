import { addressOf } from '../model/address';
import { packageGraph, type Group, type GroupEdge, type PackageGraph } from '../model/groups';
import { FORMS, type State } from '../model/state';
import { nameOf, pathOf, type Tree } from '../model/tree';
import type { App, Part } from './app';
import { el, replace } from './dom';
import { drawGraph, linkedGroups } from './graph';
import { drawMatrix } from './matrix';
import { count, counted, shown } from './words';

/** With more lines than this a picture of boxes cannot be read, and a matrix can. */
const READABLE = 45;

/** Which part of the repository imports which, as a graph or as a matrix, and in which circles. */
export class ImportsView implements Part {
  readonly element = el('div', { class: 'imports' });
  private readonly picture = el('div', { class: 'picture', tabindex: 0, role: 'region', 'aria-label': 'Imports' });
  private readonly words = el('div', { class: 'words' });
  private drawn = '';

  constructor() {
    this.element.append(this.words, this.picture);
  }

  update(app: App, _before: State | null): void {
    if (app.state.view !== 'imports') return;
    const key = [app.state.at, app.state.query, app.state.form].join('\n');
    if (key === this.drawn) return;
    this.drawn = key;
    const graph = packageGraph(app.tree, app.at);
    const names = graph.groups.map((group) => nameOfGroup(app.tree, group, app.at));
    const isMatrix = app.state.form === 'matrix' || (app.state.form === 'auto' && graph.edges.length > READABLE);
    this.describe(app, graph, names, isMatrix);
    const choose = (g: number): void => this.choose(app, graph, names, g);
    const isDim = (g: number): boolean => app.matches !== null && app.matches.within[graph.groups[g]!.node] === 0;
    const enter = (g: number): void => enterGroup(app, graph.groups[g]!);
    replace(
      this.picture,
      graph.edges.length === 0
        ? el('p', { class: 'empty' }, 'Nothing here imports anything else here.')
        : isMatrix
          ? drawMatrix(graph, names, choose)
          : drawGraph(graph, names, { choose, enter, isDim }),
    );
    if (isMatrix)
      for (const row of this.picture.querySelectorAll('[data-group]'))
        row.classList.toggle('dimmed', isDim(Number(row.getAttribute('data-group'))));
  }

  /** Sets a part and what it is linked with apart from the rest. */
  private choose(app: App, graph: PackageGraph, names: readonly string[], g: number): void {
    const near = new Set([g, ...graph.edges.flatMap(({ from, to }) => (from === g ? [to] : to === g ? [from] : []))]);
    for (const part of this.picture.querySelectorAll('[data-group]')) {
      const other = Number(part.getAttribute('data-group'));
      part.classList.toggle('far', !near.has(other));
      part.classList.toggle('chosen', other === g);
      (part.querySelector('button') ?? part).setAttribute('aria-pressed', String(other === g));
    }
    for (const cell of this.picture.querySelectorAll('[data-column]'))
      cell.classList.toggle('chosen', cell.getAttribute('data-column') === String(g));
    for (const line of this.picture.querySelectorAll('[data-edge]')) {
      line.classList.toggle('far', !line.getAttribute('data-edge')!.split(' ').includes(String(g)));
    }
    const ends = (edges: readonly GroupEdge[], end: 'from' | 'to'): string => {
      const named = [...edges].sort((a, b) => b.imports - a.imports).map((edge) => `${names[edge[end]]!} (${count(edge.imports)})`);
      return named.length === 0 ? 'nothing' : `${named.slice(0, 8).join(', ')}${named.length > 8 ? ` and ${named.length - 8} more` : ''}`;
    };
    const imports = graph.edges.filter(({ from }) => from === g);
    const importers = graph.edges.filter(({ to }) => to === g);
    const text = `${names[g]!} imports ${ends(imports, 'to')}; imported by ${ends(importers, 'from')}.`;
    this.words.querySelector('.chosen')!.textContent = text;
    const { node, isRest } = graph.groups[g]!;
    if (!isRest) app.go({ pick: addressOf(app.tree, node) }, false);
    app.say(text);
  }

  private describe(app: App, graph: PackageGraph, names: readonly string[], isMatrix: boolean): void {
    const { groups, edges, cycles, groupOf } = graph;
    const alone = groups.length - linkedGroups(graph).length;
    const summary = `${counted(groups.length, 'part')}, ${counted(edges.length, 'link')} between them${alone === 0 ? '' : `, ${count(alone)} without any`}. `;
    const loop = (cycle: readonly number[], i: number): HTMLElement => {
      const members = cycle
        .slice(0, 12)
        .map((g) => names[g]!)
        .join(' ⇄ ');
      const rest = cycle.length > 12 ? ` and ${cycle.length - 12} more` : '';
      return el('li', {}, el('b', {}, `Cycle ${i + 1}: `), `${members}${rest}`, exampleOf(app.tree, cycle, groupOf));
    };
    const form = (name: 'graph' | 'matrix'): HTMLElement =>
      el(
        'button',
        { type: 'button', 'aria-pressed': String(isMatrix === (name === 'matrix')), onclick: () => app.go({ form: name }, false) },
        FORMS[name],
      );
    replace(
      this.words,
      el('div', { class: 'choices', role: 'group', 'aria-label': 'Form' }, form('graph'), form('matrix')),
      el('p', {}, summary, cycles.length === 0 ? 'No cycles.' : el('span', { class: 'cycle' }, counted(cycles.length, 'import cycle'))),
      cycles.length === 0 ? null : el('ul', { class: 'cycles' }, ...cycles.map(loop)),
      el('p', { class: 'chosen' }),
    );
  }
}

function enterGroup(app: App, { node, isRest }: Group): void {
  if (isRest) return;
  if (node < app.tree.firstFile && node !== app.at) app.enter(node);
  else app.pick(node);
}

/** An import each way, so that a cycle can be believed. */
function exampleOf(tree: Tree, cycle: readonly number[], groupOf: Int32Array): Element | null {
  const { imports, files } = tree.data;
  const members = new Set(cycle);
  const examples: string[] = [];
  const seen = new Set<number>();
  for (let i = 0; i < imports.from.length && examples.length < 2; i++) {
    const [a, b] = [groupOf[imports.from[i]!]!, groupOf[imports.to[i]!]!];
    if (a === b || !members.has(a) || !members.has(b) || seen.has(a)) continue;
    seen.add(a);
    examples.push(`${shown(files.path[imports.from[i]!]!)} imports ${shown(files.path[imports.to[i]!]!)}`);
  }
  return examples.length === 0 ? null : el('small', {}, examples.join('; '));
}

/** A path below what is shown. */
function nameOfGroup(tree: Tree, { node, isRest, files }: Group, at: number): string {
  if (isRest) return `${count(files)} others`;
  if (node === at) return shown(nameOf(tree, node));
  const whole = pathOf(tree, node);
  const base = at === 0 ? '' : `${pathOf(tree, at)}/`;
  const below = whole.startsWith(base) ? whole.slice(base.length) : whole;
  return shown(node < tree.firstFile ? `${below}/` : below);
}
