import { MEASURES, SIZES, type Colour, type Size } from '../model/measure';
import { VIEWS, type State, type View } from '../model/state';
import type { App, Part } from './app';
import { el, replace, set } from './dom';
import { counted } from './words';

/** The tabs of the views. */
export class Tabs implements Part {
  readonly element: HTMLElement;
  private readonly tabs: ReadonlyMap<View, HTMLElement>;

  constructor(
    private readonly app: App,
    private readonly panels: ReadonlyMap<View, HTMLElement>,
  ) {
    const tab = (view: View): HTMLElement =>
      el(
        'button',
        { type: 'button', role: 'tab', id: `tab-${view}`, 'aria-controls': `panel-${view}`, onclick: () => app.go({ view }) },
        VIEWS[view],
      );
    this.tabs = new Map(app.views.map((view) => [view, tab(view)]));
    this.element = el('nav', { 'aria-label': 'Views' }, el('div', { class: 'tabs', role: 'tablist' }, ...this.tabs.values()));
    this.element.addEventListener('keydown', (event) => this.key(event));
  }

  update({ state: { view } }: App): void {
    for (const [name, tab] of this.tabs) {
      set(tab, 'aria-selected', String(name === view));
      set(tab, 'tabindex', name === view ? 0 : -1);
      this.panels.get(name)!.hidden = name !== view;
    }
  }

  private key(event: KeyboardEvent): void {
    const { views, state } = this.app;
    const at = views.indexOf(state.view);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + views.length, Home: 0, End: views.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const view = views[to % views.length]!;
    this.app.go({ view });
    this.tabs.get(view)!.focus();
  }
}

/** The search. */
export class SearchBox implements Part {
  readonly input = el('input', {
    type: 'search',
    id: 'query',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: 'name, path, cognitive>15 …',
    'aria-describedby': 'found',
  });
  readonly element: HTMLElement;
  private readonly found = el('output', { id: 'found', for: 'query' });
  private timer = 0;

  constructor(private readonly app: App) {
    this.element = el(
      'div',
      { class: 'search', role: 'search' },
      el('label', { for: 'query', class: 'sr' }, 'Search'),
      this.input,
      this.found,
    );
    this.input.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => app.go({ query: this.input.value }, false), 120);
    });
    this.input.addEventListener('keydown', (event) => this.key(event));
  }

  update(app: App): void {
    if (document.activeElement !== this.input || app.state.query === '') this.input.value = app.state.query;
    this.found.textContent = app.matches === null ? '' : counted(app.matches.total, 'match', 'matches');
  }

  private key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' && event.key !== 'Enter') return;
    clearTimeout(this.timer);
    if (event.key === 'Escape') this.input.value = '';
    this.app.go({ query: this.input.value }, event.key === 'Enter');
  }
}

/** What area and colour of the map stand for, and what the colours mean. */
export class Legend implements Part {
  readonly element = el('div', { class: 'legend' });
  private readonly size: HTMLSelectElement;
  private readonly colour: HTMLSelectElement;
  private readonly scale = el('ol', { class: 'scale' });
  private readonly about = el('p', { class: 'about' });

  constructor(app: App) {
    this.size = el(
      'select',
      { id: 'size', onchange: () => app.go({ size: this.size.value as Size }) },
      ...Object.entries(SIZES).map(([value, text]) => el('option', { value }, text)),
    );
    this.colour = el(
      'select',
      { id: 'colour', onchange: () => app.go({ colour: this.colour.value as Colour }) },
      ...app.colours.map((value) => el('option', { value }, MEASURES[value].label)),
    );
    this.element.append(
      el('label', { for: 'size' }, 'Area'),
      this.size,
      el('label', { for: 'colour' }, 'Colour'),
      this.colour,
      this.scale,
      this.about,
    );
  }

  update({ state: { size, colour } }: App, before: State | null): void {
    this.size.value = size;
    this.colour.value = colour;
    if (before !== null && before.colour === colour && this.scale.childElementCount > 0) return;
    const { names, about } = MEASURES[colour];
    set(this.scale, 'aria-label', MEASURES[colour].label);
    replace(
      this.scale,
      ...names.map((name, step) => el('li', {}, el('span', { class: `swatch ${colour}-${step}`, 'aria-hidden': 'true' }), name)),
    );
    this.about.textContent = about;
  }
}
