import { el, set } from './dom';

const KEY = 'ast-dataset-theme';
type Theme = 'light' | 'dark';

/** Light or dark: as the system has it, until the reader says otherwise. */
export class ThemeButton {
  readonly element = el('button', { type: 'button', class: 'icon', onclick: () => this.turn() });
  private readonly system = matchMedia('(prefers-color-scheme: dark)');

  constructor(private readonly changed: () => void) {
    const kept = read();
    if (kept !== null) set(document.documentElement, 'data-theme', kept);
    this.system.addEventListener('change', () => this.update());
    this.label();
  }

  turn(): void {
    const next: Theme = this.theme() === 'dark' ? 'light' : 'dark';
    set(document.documentElement, 'data-theme', next);
    keep(next);
    this.update();
  }

  private update(): void {
    this.label();
    this.changed();
  }

  private label(): void {
    const other = this.theme() === 'dark' ? 'light' : 'dark';
    this.element.textContent = other === 'dark' ? '☾' : '☀';
    set(this.element, 'aria-label', `Use the ${other} theme`);
    set(this.element, 'title', `Use the ${other} theme (t)`);
  }

  private theme(): Theme {
    const chosen = document.documentElement.getAttribute('data-theme');
    return chosen === 'dark' || chosen === 'light' ? chosen : this.system.matches ? 'dark' : 'light';
  }
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
