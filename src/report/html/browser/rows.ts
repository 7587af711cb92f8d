import { el, set } from './dom';

/** Rows that are there only where they can be seen; the active one is always there, for `aria-activedescendant` names it. */
export class Rows<Row extends HTMLElement> {
  private readonly sheet = el('div', { class: 'sheet' });
  private readonly spare: Row[] = [];
  private readonly shown = new Map<number, Row>();
  private count = 0;
  private active = 0;

  constructor(
    readonly host: HTMLElement,
    private readonly height: number,
    /** Space at the top that does not scroll away. */
    private readonly top: number,
    private readonly make: () => Row,
    private readonly fill: (row: Row, index: number) => void,
    role: string,
  ) {
    set(this.sheet, 'role', role);
    host.append(this.sheet);
    host.addEventListener('scroll', () => this.draw(false), { passive: true });
    new ResizeObserver(() => this.draw(false)).observe(host);
  }

  /** Draws so many rows anew. */
  reset(count: number, active: number): void {
    this.count = count;
    this.active = Math.min(Math.max(0, active), Math.max(0, count - 1));
    this.sheet.style.height = `${count * this.height}px`;
    this.draw(true);
  }

  get activeIndex(): number {
    return this.active;
  }

  get pageSize(): number {
    return Math.max(1, Math.floor((this.host.clientHeight - this.top) / this.height) - 1);
  }

  /** Makes a row the active one, and seen. */
  activate(index: number): void {
    this.active = Math.min(Math.max(0, index), Math.max(0, this.count - 1));
    const { scrollTop, clientHeight } = this.host;
    const y = this.active * this.height;
    if (y < scrollTop) this.host.scrollTop = y;
    else if (y + this.height + this.top > scrollTop + clientHeight) this.host.scrollTop = y + this.height + this.top - clientHeight;
    this.draw(true);
  }

  private draw(all: boolean): void {
    const first = Math.max(0, Math.floor(this.host.scrollTop / this.height) - 4);
    const last = Math.min(this.count - 1, Math.ceil((this.host.scrollTop + this.host.clientHeight) / this.height) + 4);
    for (const [index, row] of this.shown) {
      if ((index >= first && index <= last) || (index === this.active && index < this.count)) continue;
      this.shown.delete(index);
      row.remove();
      this.spare.push(row);
    }
    for (let index = first; index <= last; index++) this.showRow(index, all);
    if (this.active < this.count) this.showRow(this.active, all);
    set(this.host, 'aria-activedescendant', this.shown.get(this.active)?.id ?? null);
  }

  private showRow(index: number, again: boolean): void {
    const known = this.shown.get(index);
    if (known !== undefined && !again) return;
    const row = known ?? this.spare.pop() ?? this.make();
    if (known === undefined) {
      this.shown.set(index, row);
      row.id = `${this.host.id}-${index}`;
      row.style.transform = `translateY(${index * this.height}px)`;
      row.dataset.index = String(index);
      this.sheet.append(row);
    }
    row.classList.toggle('active', index === this.active);
    this.fill(row, index);
  }
}

/** The row that an event is in; null outside. */
export function indexOf(event: Event): number | null {
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
  return row === null ? null : Number(row.dataset.index);
}

/** Where a key leads from a row; null for another key. */
export function moved(key: string, from: number, page: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -count, End: count };
  const step = steps[key];
  return step === undefined ? null : Math.min(Math.max(0, from + step), Math.max(0, count - 1));
}
