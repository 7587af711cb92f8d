import { Graph, layout as dagre } from '@dagrejs/dagre';
import { addressOf } from '../model/address';
import { packageGraph, type Group, type GroupEdge, type PackageGraph } from '../model/groups';
import type { State } from '../model/state';
import { nameOf, pathOf, type Tree } from '../model/tree';
import type { App, Part } from './app';
import { el, replace, svg } from './dom';
import { count, counted, shown } from './words';

const CHARACTER = 7.3;
const HEIGHT = 38;
const LONGEST = 26;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Which part imports which, as layers: imports lead downwards, but for those that close a circle. */
export class ImportGraph implements Part {
  readonly element = el('div', { class: 'imports' });
  private readonly picture = el('div', { class: 'picture' });
  private readonly words = el('div', { class: 'words' });
  private drawn = '';
  private chosen: number | null = null;
  private graph: PackageGraph | null = null;

  constructor() {
    this.element.append(this.words, this.picture);
  }

  update(app: App, _before: State | null): void {
    if (app.state.view !== 'imports') return;
    const key = [app.state.at, app.state.query].join('\n');
    if (key !== this.drawn || this.graph === null) {
      this.drawn = key;
      this.chosen = null;
      this.graph = packageGraph(app.tree, app.at);
      this.draw(app, this.graph);
    }
  }

  private draw(app: App, graph: PackageGraph): void {
    const { tree } = app;
    const { groups, edges } = graph;
    const names = groups.map((group) => nameOfGroup(tree, group, app.at));
    const boxes = new Graph<object, { width: number; height: number; x: number; y: number }, { points: Point[] }>();
    boxes.setGraph({ rankdir: 'TB', nodesep: 22, ranksep: 58, edgesep: 12, marginx: 12, marginy: 12 });
    boxes.setDefaultEdgeLabel(() => ({ points: [] }));
    const isLinked = (g: number): boolean => edges.some(({ from, to }) => from === g || to === g);
    const linked = groups.map((_, g) => g).filter(isLinked);
    for (const g of linked)
      boxes.setNode(String(g), { width: Math.min(LONGEST, names[g]!.length) * CHARACTER + 26, height: HEIGHT, x: 0, y: 0 });
    for (const { from, to } of edges) boxes.setEdge(String(from), String(to), { points: [] });
    if (linked.length > 0) dagre(boxes);
    this.describe(app, graph, names, linked);
    if (linked.length === 0) {
      replace(this.picture, el('p', { class: 'empty' }, 'Nothing here imports anything else here.'));
      return;
    }
    const { width = 0, height = 0 } = boxes.graph() as { width?: number; height?: number };
    const most = edges.reduce((all, { imports }) => Math.max(all, imports), 1);
    const line = (edge: GroupEdge): SVGElement => edgeOf(edge, boxes.edge(String(edge.from), String(edge.to)).points, most);
    const lines = [...edges].sort((a, b) => Number(a.inCycle) - Number(b.inCycle)).map(line);
    const nodes = linked.map((g) => this.box(app, g, names[g]!, boxes.node(String(g))));
    replace(
      this.picture,
      svg(
        'svg',
        { viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': 'Imports between packages', class: 'graph' },
        svg('defs', {}, marker('arrow'), marker('arrow-cycle')),
        ...lines,
        ...nodes,
      ),
    );
  }

  private box(app: App, g: number, name: string, { x, y, width }: { x: number; y: number; width: number }): SVGElement {
    const graph = this.graph!;
    const group = graph.groups[g]!;
    const label = name.length > LONGEST ? `…${name.slice(1 - LONGEST)}` : name;
    const isDim = app.matches !== null && app.matches.within[group.node] === 0;
    const inCycle = group.cycle >= 0 ? ', in an import cycle' : '';
    const act = (): void => this.choose(app, g);
    return svg(
      'g',
      {
        class: `group${group.cycle >= 0 ? ' cycle' : ''}${isDim ? ' dimmed' : ''}${group.isRest ? ' rest' : ''}`,
        transform: `translate(${x - width / 2} ${y - HEIGHT / 2})`,
        ...{
          role: 'button',
          tabindex: 0,
          'data-group': g,
          'aria-label': `${name}, ${counted(group.files, 'file')}${inCycle}`,
          'aria-pressed': 'false',
        },
        onclick: act,
        ondblclick: () => this.enter(app, group),
        onkeydown: (event) => {
          const { key } = event as KeyboardEvent;
          if (key !== 'Enter' && key !== ' ') return;
          event.preventDefault();
          if (this.chosen === g && key === 'Enter') this.enter(app, group);
          else act();
        },
      },
      svg('rect', { width, height: HEIGHT, rx: 4 }),
      svg('text', { x: 13, y: 16, class: 'label' }, label),
      svg(
        'text',
        { x: 13, y: 30, class: 'sub' },
        group.cycle >= 0 ? `${counted(group.files, 'file')} · cycle ${group.cycle + 1}` : counted(group.files, 'file'),
      ),
    );
  }

  private enter(app: App, { node, isRest }: Group): void {
    if (!isRest && node < app.tree.firstFile && node !== app.at) app.enter(node);
    else if (!isRest) app.pick(node);
  }

  /** Sets a box and what it is linked with apart from the rest. */
  private choose(app: App, g: number): void {
    const graph = this.graph!;
    this.chosen = g;
    const near = new Set([g, ...graph.edges.flatMap(({ from, to }) => (from === g ? [to] : to === g ? [from] : []))]);
    for (const box of this.picture.querySelectorAll('[data-group]')) {
      const other = Number(box.getAttribute('data-group'));
      box.classList.toggle('far', !near.has(other));
      box.classList.toggle('chosen', other === g);
      box.setAttribute('aria-pressed', String(other === g));
    }
    for (const line of this.picture.querySelectorAll('[data-edge]')) {
      line.classList.toggle('far', !line.getAttribute('data-edge')!.split(' ').includes(String(g)));
    }
    const names = graph.groups.map((group) => nameOfGroup(app.tree, group, app.at));
    const ends = (edges: readonly GroupEdge[], end: 'from' | 'to'): string => {
      const named = [...edges]
        .sort((a, b) => b.imports - a.imports)
        .slice(0, 6)
        .map((edge) => `${names[edge[end]]!} (${count(edge.imports)})`);
      return named.length === 0 ? 'nothing' : `${named.join(', ')}${edges.length > 6 ? ` and ${edges.length - 6} more` : ''}`;
    };
    const text = `${names[g]!} imports ${ends(
      graph.edges.filter(({ from }) => from === g),
      'to',
    )}; imported by ${ends(
      graph.edges.filter(({ to }) => to === g),
      'from',
    )}.`;
    this.words.querySelector('.chosen')!.textContent = text;
    app.say(text);
    const { node, isRest } = graph.groups[g]!;
    if (!isRest) app.go({ pick: addressOf(app.tree, node) }, false);
  }

  private describe(app: App, { groups, edges, cycles, groupOf }: PackageGraph, names: readonly string[], linked: readonly number[]): void {
    const alone = groups.length - linked.length;
    const summary = `${counted(groups.length, 'part')}, ${counted(edges.length, 'import between them', 'imports between them')}${alone === 0 ? '' : `, ${count(alone)} without any`}. `;
    const loops = cycles.map((cycle, i) =>
      el(
        'li',
        {},
        el('b', {}, `Cycle ${i + 1}: `),
        cycle
          .slice(0, 12)
          .map((g) => names[g]!)
          .join(' ⇄ '),
        cycle.length > 12 ? ` and ${cycle.length - 12} more` : null,
        exampleOf(app.tree, cycle, groupOf),
      ),
    );
    replace(
      this.words,
      el(
        'p',
        {},
        summary,
        cycles.length === 0 ? el('span', {}, 'No cycles.') : el('span', { class: 'cycle' }, counted(cycles.length, 'import cycle')),
      ),
      cycles.length === 0 ? null : el('ul', { class: 'cycles' }, ...loops),
      el('p', { class: 'chosen' }),
    );
  }
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

function edgeOf({ from, to, imports, inCycle }: GroupEdge, points: readonly Point[], most: number): SVGElement {
  const width = 1 + 3 * Math.sqrt(imports / most);
  return svg('path', {
    d: smooth(points),
    class: inCycle ? 'edge cycle' : 'edge',
    'stroke-width': width.toFixed(1),
    'marker-end': `url(#${inCycle ? 'arrow-cycle' : 'arrow'})`,
    'data-edge': `${from} ${to}`,
  });
}

/** A curve through the middles of a line's pieces. */
function smooth(points: readonly Point[]): string {
  const at = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const last = rest.at(-1) ?? first;
  const turns = rest.slice(0, -1).map((point, i) => {
    const next = rest[i + 1]!;
    const end = i === rest.length - 2 ? next : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q${at(point)} ${at(end)}`;
  });
  return `M${at(first)} ${turns.length === 0 ? `L${at(last)}` : turns.join(' ')}`;
}

function marker(id: string): SVGElement {
  return svg(
    'marker',
    { id, viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, markerUnits: 'userSpaceOnUse', orient: 'auto' },
    svg('path', { d: 'M0 0.8 8 4 0 7.2z', class: id }),
  );
}
