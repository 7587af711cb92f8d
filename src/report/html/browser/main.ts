import { decodeData, type PageData } from '../model/data';
import type { View } from '../model/state';
import { buildTree } from '../model/tree';
import { App } from './app';
import { ChangesView } from './changes';
import { Details } from './details';
import { el } from './dom';
import { ImportsView } from './imports';
import { Keys } from './keys';
import { Crumbs, TreeMap } from './map';
import { Outline } from './outline';
import { SpreadView } from './spread';
import { FunctionTable } from './table';
import { ThemeButton } from './theme';
import { Legend, SearchBox, Tabs } from './toolbar';

/** The data of the page, out of its script element. */
async function load(): Promise<PageData> {
  const text = document.getElementById('data')!.textContent;
  const deflated = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const inflated = new Blob([deflated]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return decodeData(new Uint8Array(await new Response(inflated).arrayBuffer()));
}

async function start(): Promise<void> {
  const page = document.getElementById('page')!;
  const voice = el('div', { class: 'sr', role: 'status', 'aria-live': 'polite' });
  const app = new App(buildTree(await load()), voice);
  const map = new TreeMap(app);
  const crumbs = [new Crumbs(), new Crumbs()] as const;
  const [outline, table, graph, spread, changes] = [
    new Outline(app),
    new FunctionTable(app),
    new ImportsView(),
    new SpreadView(),
    new ChangesView(),
  ];
  const [legend, details, search] = [new Legend(app), new Details(), new SearchBox(app)];
  const theme = new ThemeButton(() => map.draw(null));
  const keys = new Keys(app, search, theme);

  const contents: Readonly<Record<View, readonly HTMLElement[]>> = {
    map: [el('div', { class: 'bar' }, crumbs[0].element, legend.element), el('div', { class: 'split' }, outline.element, map.element)],
    functions: [table.element],
    imports: [el('div', { class: 'bar' }, crumbs[1].element), graph.element],
    distribution: [spread.element],
    changes: [changes.element],
  };
  const panel = (view: View): HTMLElement =>
    el(
      'section',
      { class: 'panel', role: 'tabpanel', id: `panel-${view}`, 'aria-labelledby': `tab-${view}`, hidden: true },
      ...contents[view],
    );
  const panels = new Map(app.views.map((view) => [view, panel(view)]));
  const tabs = new Tabs(app, panels);
  page.querySelector('header')!.append(search.element, el('div', { class: 'buttons' }, theme.element, keys.button));
  page.append(tabs.element, el('main', { class: 'main' }, ...panels.values()), details.element, voice, keys.dialog);
  app.add(tabs, search, legend, ...crumbs, outline, map, table, graph, spread, changes, details);
  app.show(app.state, null);
  document.documentElement.classList.add('ready');
  performance.mark('ready');
}

start().catch((error: unknown) => {
  document.getElementById('page')!.append(el('p', { class: 'failed', role: 'alert' }, `This page could not be shown: ${String(error)}`));
});
