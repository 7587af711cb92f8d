import type { App } from './app';
import { el } from './dom';
import type { ThemeButton } from './theme';
import type { SearchBox } from './toolbar';

const KEYS = [
  ['/', 'search'],
  ['1 … 5', 'the views'],
  ['t', 'light or dark'],
  ['u', 'one level up'],
  ['Esc', 'nothing searched, nothing picked'],
  ['?', 'this'],
] as const;

const TREE_KEYS = [
  ['↑ ↓', 'to the row above, below'],
  ['→ ←', 'open, close; into, out of'],
  ['Home End', 'to the first, last row'],
  ['a … z', 'to the next name that begins so'],
  ['Space', 'explain'],
  ['Enter', 'zoom in'],
  ['Backspace', 'zoom out'],
] as const;

/** Keys that work everywhere outside fields, and the list of all of them; single keys can be turned off. */
export class Keys {
  readonly dialog: HTMLDialogElement;
  readonly button = el(
    'button',
    {
      type: 'button',
      class: 'icon',
      'aria-label': 'Keys and search',
      title: 'Keys and search (?)',
      onclick: () => this.dialog.showModal(),
    },
    '?',
  );
  private readonly single = el('input', { type: 'checkbox', id: 'single-keys', checked: true });

  constructor(
    private readonly app: App,
    private readonly search: SearchBox,
    private readonly theme: ThemeButton,
  ) {
    const list = (keys: readonly (readonly [string, string])[]): HTMLElement =>
      el('dl', {}, ...keys.flatMap(([key, text]) => [el('dt', {}, el('kbd', {}, key)), el('dd', {}, text)]));
    this.dialog = el(
      'dialog',
      { 'aria-labelledby': 'keys-title' },
      el(
        'form',
        { method: 'dialog' },
        el('h2', { id: 'keys-title' }, 'Keys and search'),
        el('button', { class: 'icon', 'aria-label': 'Close' }, '×'),
      ),
      el('h3', {}, 'Anywhere'),
      list(KEYS),
      el('h3', {}, 'In the tree'),
      list(TREE_KEYS),
      el('h3', {}, 'In the search'),
      el('p', {}, 'Every word must be in the path or the qualified name. A word can also compare a number of a definition: '),
      el('p', {}, el('code', {}, 'cognitive>15  lines>=80  cyclomatic=1  nesting>4  missing>2  is:public  is:async  is:class')),
      el('p', {}, this.single, el('label', { for: 'single-keys' }, ' Single keys work')),
    );
    document.addEventListener('keydown', (event) => this.key(event));
  }

  private key(event: KeyboardEvent): void {
    const isField = event.target instanceof Element && event.target.closest('input, select, textarea, dialog') !== null;
    if (isField || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (!this.single.checked && event.key !== 'Escape') return;
    const { app } = this;
    const view = app.views[Number(event.key) - 1];
    if (event.key === '/') this.search.input.focus();
    else if (event.key === '?') this.dialog.showModal();
    else if (event.key === 't') this.theme.turn();
    else if (event.key === 'u') app.enter(Math.max(0, app.tree.parent[app.at]!));
    else if (event.key === 'Escape') app.go({ query: '', pick: '' });
    else if (/^\d$/.test(event.key) && view !== undefined) app.go({ view });
    else return;
    event.preventDefault();
  }
}
