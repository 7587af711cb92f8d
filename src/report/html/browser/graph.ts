import { Graph, layout as dagre } from '@dagrejs/dagre';
import type { GroupEdge, PackageGraph } from '../model/groups';
import { svg } from './dom';
import { counted } from './words';

const CHARACTER = 7.4;
const HEIGHT = 38;
const LONGEST = 26;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What can be done to a box. */
export interface Acts {
  readonly choose: (group: number) => void;
  readonly enter: (group: number) => void;
  readonly isDim: (group: number) => boolean;
}

/** The imports as layers of boxes: lines lead downwards, but for those that close a circle. */
export function drawGraph(graph: PackageGraph, names: readonly string[], acts: Acts): SVGElement {
  const { edges } = graph;
  const boxes = new Graph<object, { width: number; height: number; x: number; y: number }, { points: Point[] }>();
  boxes.setGraph({ rankdir: 'TB', nodesep: 22, ranksep: 58, edgesep: 12, marginx: 12, marginy: 12 });
  boxes.setDefaultEdgeLabel(() => ({ points: [] }));
  const linked = linkedGroups(graph);
  const widthOf = (g: number): number => Math.max(Math.min(LONGEST, names[g]!.length) * CHARACTER, subOf(graph, g).length * 5.9) + 26;
  for (const g of linked) boxes.setNode(String(g), { width: widthOf(g), height: HEIGHT, x: 0, y: 0 });
  for (const { from, to } of edges) boxes.setEdge(String(from), String(to), { points: [] });
  dagre(boxes);
  const { width = 0, height = 0 } = boxes.graph() as { width?: number; height?: number };
  const line = (edge: GroupEdge): SVGElement => edgeOf(edge, boxes.edge(String(edge.from), String(edge.to)).points);
  return svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': 'Imports between packages', class: 'graph' },
    svg('defs', {}, marker('arrow'), marker('arrow-cycle')),
    ...[...edges].sort((a, b) => Number(a.inCycle) - Number(b.inCycle)).map(line),
    ...linked.map((g) => box(graph, g, names[g]!, boxes.node(String(g)), acts)),
  );
}

/** Groups that import something or are imported. */
export function linkedGroups({ groups, edges }: PackageGraph): number[] {
  const linked = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return [...groups.keys()].filter((g) => linked.has(g));
}

function box(
  graph: PackageGraph,
  g: number,
  name: string,
  { x, y, width }: { x: number; y: number; width: number },
  { choose, enter, isDim }: Acts,
): SVGElement {
  const { cycle, isRest } = graph.groups[g]!;
  const label = name.length > LONGEST ? `…${name.slice(1 - LONGEST)}` : name;
  const press = (event: Event): void => {
    const { key } = event as KeyboardEvent;
    if (key !== 'Enter' && key !== ' ') return;
    event.preventDefault();
    const isChosen = (event.currentTarget as Element).getAttribute('aria-pressed') === 'true';
    if (isChosen && key === 'Enter') enter(g);
    else choose(g);
  };
  return svg(
    'g',
    {
      class: `group${cycle >= 0 ? ' cycle' : ''}${isDim(g) ? ' dimmed' : ''}${isRest ? ' rest' : ''}`,
      transform: `translate(${x - width / 2} ${y - HEIGHT / 2})`,
      ...{ role: 'button', tabindex: 0, 'data-group': g, 'aria-pressed': 'false' },
      onclick: () => choose(g),
      ondblclick: () => enter(g),
      onkeydown: press,
    },
    ...(label === name ? [] : [svg('title', {}, name)]),
    svg('rect', { width, height: HEIGHT, rx: 4 }),
    svg('text', { x: 13, y: 16, class: 'label' }, label),
    // The space is for those who hear it.
    svg('text', { x: 13, y: 30, class: 'sub' }, ` ${subOf(graph, g)}`),
  );
}

function subOf({ groups }: PackageGraph, g: number): string {
  const { cycle, files } = groups[g]!;
  return cycle >= 0 ? `${counted(files, 'file')} · cycle ${cycle + 1}` : counted(files, 'file');
}

function edgeOf({ from, to, imports, inCycle }: GroupEdge, points: readonly Point[]): SVGElement {
  const width = 1 + Math.min(2.5, Math.log10(imports) * 1.2);
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
    { id, viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 9, markerHeight: 9, markerUnits: 'userSpaceOnUse', orient: 'auto' },
    svg('path', { d: 'M0 0.8 8 4 0 7.2z', class: id }),
  );
}
