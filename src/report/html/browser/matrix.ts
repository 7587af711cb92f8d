import { importOrder, type PackageGraph } from '../model/groups';
import { el } from './dom';
import { count } from './words';

/**
 * The imports as a matrix: a row imports, a column is imported. In the order of the rows imports lead to the right; what stands left of
 * the diagonal leads back, and so closes a circle.
 */
export function drawMatrix(graph: PackageGraph, names: readonly string[], choose: (group: number) => void): HTMLElement {
  const order = importOrder(graph);
  const most = graph.edges.reduce((all, { imports }) => Math.max(all, imports), 1);
  const between = new Map(graph.edges.map((edge) => [edge.from * names.length + edge.to, edge]));
  const heads = order.map((g, i) => el('th', { scope: 'col', title: names[g]!, 'data-column': g }, el('span', {}, String(i + 1))));
  const cell = (from: number, to: number, isBehind: boolean): HTMLElement => {
    if (from === to) return el('td', { class: 'self', 'data-column': to });
    const edge = between.get(from * names.length + to);
    if (edge === undefined) return el('td', { 'data-column': to });
    const level = Math.ceil((4 * Math.log(1 + edge.imports)) / Math.log(1 + most));
    const title = `${names[from]!} imports ${names[to]!}: ${count(edge.imports)}`;
    return el('td', { class: `${isBehind && edge.inCycle ? 'back' : 'forth'}-${level}`, title, 'data-column': to }, String(edge.imports));
  };
  const row = (g: number, i: number): HTMLElement =>
    el(
      'tr',
      { 'data-group': g },
      el(
        'th',
        { scope: 'row' },
        el('span', { class: 'number' }, String(i + 1)),
        el('button', { type: 'button', class: 'go', 'aria-pressed': 'false', onclick: () => choose(g) }, names[g]!),
      ),
      ...order.map((to, j) => cell(g, to, j < i)),
    );
  return el(
    'table',
    { class: 'matrix' },
    el('caption', {}, 'A row imports what its columns name by number; red leads back and closes a circle.'),
    el('thead', {}, el('tr', {}, el('td', {}), ...heads)),
    el('tbody', {}, ...order.map(row)),
  );
}
