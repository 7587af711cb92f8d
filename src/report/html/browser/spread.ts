import { distribution, queryOf, SPREADS, type Bin, type Spread } from '../model/distribution';
import type { State } from '../model/state';
import type { App, Part } from './app';
import { el, replace } from './dom';
import { count, percent } from './words';

/** How a number is spread over the functions: how many there are of each size, and how much of the whole they hold. */
export class SpreadView implements Part {
  readonly element = el('div', { class: 'spread' });

  update(app: App, _before: State | null): void {
    if (app.state.view !== 'distribution') return;
    const { spread } = app.state;
    const { bins, functions, sum, median, ninetieth, highest } = distribution(app.tree, spread, app.matches?.isMatch ?? null);
    const most = bins.reduce((all, bin) => Math.max(all, bin.functions / functions, bin.sum / sum), 0.0001);
    const half = heavy(bins, sum);
    const choices = (Object.keys(SPREADS) as Spread[]).map((key) =>
      el('button', { type: 'button', 'aria-pressed': String(key === spread), onclick: () => app.go({ spread: key }) }, SPREADS[key].label),
    );
    replace(
      this.element,
      el('div', { class: 'choices', role: 'group', 'aria-label': 'Number' }, ...choices),
      functions === 0
        ? el('p', { class: 'empty' }, 'There are no functions.')
        : el(
            'p',
            { class: 'summary' },
            `Half of the functions have at most ${count(median)}, nine of ten at most ${count(ninetieth)}, the highest has ${count(highest)}. `,
            half === null ? null : `${percent(half.functions, functions)} of the functions hold ${percent(half.sum, sum)} of the sum.`,
          ),
      functions === 0
        ? null
        : el(
            'div',
            { class: 'bars' },
            el(
              'div',
              { class: 'keys', 'aria-hidden': 'true' },
              el('span', {}),
              el(
                'span',
                {},
                el('span', { class: 'key of-functions' }, 'share of functions'),
                el('span', { class: 'key of-sum' }, 'share of the sum'),
              ),
              el('span', {}, 'functions'),
              el('span', {}, 'sum'),
            ),
            el('ol', {}, ...bins.map((bin, step) => bar(app, spread, bin, step, { functions, sum, most }))),
          ),
    );
    for (const fill of this.element.querySelectorAll<HTMLElement>('[data-share]'))
      fill.style.width = `${Number(fill.dataset.share) * 100}%`;
  }
}

interface Whole {
  readonly functions: number;
  readonly sum: number;
  readonly most: number;
}

function bar(app: App, spread: Spread, bin: Bin, step: number, { functions, sum, most }: Whole): HTMLElement {
  const range = bin.to === Infinity ? `${bin.from}+` : bin.from === bin.to ? String(bin.from) : `${bin.from}–${bin.to}`;
  const share = (value: number, of: number): string => (of === 0 ? '0' : (value / of / most).toFixed(4));
  const open = (): void =>
    app.go({ view: 'functions', query: queryOf(spread, bin), sort: spread === 'missing' ? 'annotated' : `-${spread}` });
  const spoken = (text: string): HTMLElement => el('span', { class: 'sr' }, text);
  return el(
    'li',
    {},
    el(
      'button',
      { type: 'button', disabled: bin.functions === 0, onclick: open },
      el('span', { class: 'range' }, range),
      el(
        'span',
        { class: 'tracks' },
        el(
          'span',
          { class: 'track' },
          el('span', { class: `fill all step-${Math.min(5, step)}`, 'data-share': share(bin.functions, functions) }),
          el('span', { class: `fill found step-${Math.min(5, step)}`, 'data-share': share(bin.found, functions) }),
        ),
        el('span', { class: 'track thin' }, el('span', { class: 'fill sum', 'data-share': share(bin.sum, sum) })),
      ),
      spoken(': '),
      el('span', { class: 'tally' }, count(bin.functions), spoken(' functions, '), el('small', {}, percent(bin.functions, functions))),
      spoken(', '),
      el('span', { class: 'tally' }, el('small', {}, percent(bin.sum, sum)), spoken(' of the sum')),
    ),
  );
}

/** The fewest of the last bins that hold half of the sum. */
function heavy(bins: readonly Bin[], sum: number): { functions: number; sum: number } | null {
  const held = { functions: 0, sum: 0 };
  for (const bin of [...bins].reverse()) {
    held.functions += bin.functions;
    held.sum += bin.sum;
    if (held.sum * 2 >= sum) return sum === 0 ? null : held;
  }
  return null;
}
