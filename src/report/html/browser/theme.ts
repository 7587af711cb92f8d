import { el, set } from './dom';

const KEY = 'ast-dataset-theme';
type Theme = 'light' | 'dark';

/** Light or dark: as the system has it, until the reader says otherwise. */
export class ThemeButton {
  readonly element = el('button', { type: 'button', class: 'icon', onclick: () => this.turn() });
  private chosen = read();
  private readonly system = matchMedia('(prefers-color-scheme: dark)');

  constructor(private readonly changed: () => void) {
    this.system.addEventListener('change', () => this.update());
    this.show();
  }

  turn(): void {
    this.chosen = opposite(this.theme());
    keep(this.chosen);
    this.update();
  }

  private update(): void {
    this.show();
    this.changed();
  }

  private show(): void {
    const theme = this.theme();
    const other = opposite(theme);
    set(document.documentElement, 'data-theme', theme);
    this.element.textContent = other === 'dark' ? '☾' : '☀';
    set(this.element, 'aria-label', `Use the ${other} theme`);
    set(this.element, 'title', `Use the ${other} theme (t)`);
  }

  private theme(): Theme {
    return this.chosen ?? (this.system.matches ? 'dark' : 'light');
  }
}

function opposite(theme: Theme): Theme {
  return theme === 'dark' ? 'light' : 'dark';
}

/** Where the browser keeps nothing for such a page, nothing is kept. */
function read(): Theme | null {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'dark' || kept === 'light' ? kept : null;
  } catch {
    return null;
  }
}

function keep(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    return;
  }
}
