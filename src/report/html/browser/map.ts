import { addressOf } from '../model/address';
import { cellAt, cellOf, layout, type Cell } from '../model/layout';
import { MEASURES } from '../model/measure';
import type { State } from '../model/state';
import { kindOf, lineage } from '../model/tree';
import type { App, Part } from './app';
import { el, place, replace } from './dom';
import { numberOf, paint } from './paint';
import { paletteOf, type Palette } from './palette';
import { counted, kindWord, titleOf } from './words';

const ZOOM_MS = 260;
/** Wheel movement that counts as one step. */
const WHEEL = 60;

/**
 * The treemap. Its canvas is hidden from assistive technology: the tree beside it says and does the same. A zoom is drawn once and
 * then moved as a picture, so it is smooth whatever is in it.
 */
export class TreeMap implements Part {
  readonly element: HTMLElement;
  private readonly canvas = el('canvas', { 'aria-hidden': 'true' });
  private readonly hoverBox = el('div', { class: 'hover', hidden: true });
  private readonly pickBox = el('div', { class: 'picked', hidden: true });
  private readonly tip = el('div', { class: 'tip', hidden: true, 'aria-hidden': 'true' });
  private root: Cell | null = null;
  private rootOf = '';
  private palette: Palette | null = null;
  private frame = 0;
  private wheel = 0;

  constructor(private readonly app: App) {
    const empty = app.tree.lines[0] === 0 ? el('p', { class: 'empty' }, 'There is no line of Python here.') : null;
    this.element = el('div', { class: 'treemap' }, empty, this.canvas, this.pickBox, this.hoverBox, this.tip);
    this.element.addEventListener('pointermove', (event) => this.hover(event));
    this.element.addEventListener('pointerleave', () => this.leave());
    this.element.addEventListener('click', (event) => this.click(event));
    this.element.addEventListener('dblclick', (event) => this.zoomAt(event));
    this.element.addEventListener('wheel', (event) => this.roll(event), { passive: false });
    new ResizeObserver(() => this.draw(null)).observe(this.element);
  }

  update(app: App, before: State | null): void {
    if (app.state.view !== 'map') return;
    const zooms = before?.view === 'map' && before.at !== app.state.at && before.size === app.state.size;
    this.draw(zooms ? this.root : null);
  }

  /** Draws anew, after the theme too. */
  draw(from: Cell | null): void {
    const { app, canvas, element } = this;
    const [width, height] = [element.clientWidth, element.clientHeight];
    if (width === 0 || height === 0) return;
    cancelAnimationFrame(this.frame);
    this.leave();
    const scale = window.devicePixelRatio || 1;
    const old = from === null || matchMedia('(prefers-reduced-motion: reduce)').matches ? null : copyOf(canvas);
    const key = [app.state.at, app.state.size, width, height].join('\n');
    if (key !== this.rootOf || this.root === null) this.root = layout(app.tree, app.at, app.state.size, width, height);
    this.rootOf = key;
    const colour = app.state.colour;
    this.palette = paletteOf(colour, MEASURES[colour].steps.length);
    if (canvas.width !== Math.round(width * scale) || canvas.height !== Math.round(height * scale)) {
      canvas.width = Math.round(width * scale);
      canvas.height = Math.round(height * scale);
    }
    const context = canvas.getContext('2d')!;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    paint(context, this.root, app, this.palette);
    if (old === null || from === null) this.mark();
    else this.animate(context, old, from, this.root);
  }

  /** From the old picture to the new one: one grows into, or shrinks to, its place in the other. */
  private animate(context: CanvasRenderingContext2D, old: HTMLCanvasElement, from: Cell, to: Cell): void {
    const fresh = copyOf(this.canvas);
    const { tree } = this.app;
    const isIn = lineage(tree, to.node).includes(from.node);
    const small = isIn ? cellOf(from, new Set(lineage(tree, to.node))) : cellOf(to, new Set(lineage(tree, from.node)));
    place(this.pickBox, null);
    const [width, height] = [to.x1, to.y1];
    const start = performance.now();
    const step = (now: number): void => {
      const t = Math.min(1, (now - start) / ZOOM_MS);
      const eased = 1 - (1 - t) ** 3;
      const open = isIn ? eased : 1 - eased;
      // The small one's rectangle on its way between its place and the whole.
      const x = small.x0 * (1 - open);
      const y = small.y0 * (1 - open);
      const w = small.x1 - small.x0 + (width - small.x1 + small.x0) * open;
      const h = small.y1 - small.y0 + (height - small.y1 + small.y0) * open;
      const [sx, sy] = [w / (small.x1 - small.x0), h / (small.y1 - small.y0)];
      const [outer, inner] = isIn ? [old, fresh] : [fresh, old];
      context.globalAlpha = 1;
      context.drawImage(outer, x - small.x0 * sx, y - small.y0 * sy, width * sx, height * sy);
      context.globalAlpha = Math.min(1, open * 1.4);
      context.drawImage(inner, x, y, w, h);
      context.globalAlpha = 1;
      if (t < 1) this.frame = requestAnimationFrame(step);
      else {
        context.drawImage(fresh, 0, 0, width, height);
        this.mark();
      }
    };
    step(start);
  }

  /** Frames what is picked. */
  private mark(): void {
    const { app, root } = this;
    if (root === null || app.state.pick === '' || app.picked === root.node) {
      place(this.pickBox, null);
      return;
    }
    const around = new Set(lineage(app.tree, app.picked));
    place(this.pickBox, around.has(root.node) ? cellOf(root, around) : null);
  }

  private hover(event: PointerEvent): void {
    const cell = this.cellUnder(event);
    if (cell === null || event.pointerType === 'touch') {
      this.leave();
      return;
    }
    place(this.hoverBox, cell);
    const { app } = this;
    const value = cell.isOwn ? 'its own level' : `${MEASURES[app.state.colour].label.toLowerCase()} ${numberOf(app, cell.node)}`;
    replace(
      this.tip,
      el('b', {}, titleOf(app.tree, cell.node)),
      el('span', {}, `${kindWord(app.tree, cell.node)} · ${counted(app.tree.lines[cell.node]!, 'line')} · ${value}`),
    );
    this.tip.hidden = false;
    const { x, y } = this.pointOf(event);
    const { clientWidth: w, clientHeight: h } = this.element;
    const left = x + 14 + this.tip.offsetWidth > w ? Math.max(0, x - 10 - this.tip.offsetWidth) : x + 14;
    const top = y + 18 + this.tip.offsetHeight > h ? y - 10 - this.tip.offsetHeight : y + 18;
    this.tip.style.transform = `translate(${left}px, ${Math.max(0, top)}px)`;
  }

  private leave(): void {
    this.hoverBox.hidden = true;
    this.tip.hidden = true;
  }

  private click(event: MouseEvent): void {
    const cell = this.cellUnder(event);
    if (cell !== null) this.app.pick(cell.node);
  }

  private zoomAt(event: MouseEvent): void {
    const cell = this.cellUnder(event);
    if (cell === null || this.root === null) return;
    const next = this.below(cell);
    if (next !== null) this.app.enter(next);
  }

  private roll(event: WheelEvent): void {
    if (event.ctrlKey || this.root === null) return;
    event.preventDefault();
    this.wheel = Math.sign(this.wheel) === Math.sign(event.deltaY) ? this.wheel + event.deltaY : event.deltaY;
    if (Math.abs(this.wheel) < WHEEL) return;
    const isIn = this.wheel < 0;
    this.wheel = 0;
    const cell = this.cellUnder(event);
    const next = isIn ? (cell === null ? null : this.below(cell)) : this.root.node === 0 ? null : this.app.tree.parent[this.root.node]!;
    if (next !== null) this.app.enter(next);
  }

  /** The part of what is shown that a cell is in, where it can be looked into. */
  private below(cell: Cell): number | null {
    const { tree } = this.app;
    const path = lineage(tree, cell.node);
    const inside = path.slice(path.indexOf(this.root!.node) + 1).filter((node) => kindOf(tree, node) !== 'function');
    // A folder that holds nothing but one folder is no step of its own.
    const step = inside.find((node) => tree.start[node + 1]! - tree.start[node]! !== 1 || kindOf(tree, node) !== 'folder');
    return step !== undefined && tree.start[step] !== tree.start[step + 1] ? step : null;
  }

  private cellUnder(event: MouseEvent): Cell | null {
    const { x, y } = this.pointOf(event);
    return this.root === null ? null : cellAt(this.root, x, y);
  }

  private pointOf(event: MouseEvent): { x: number; y: number } {
    const { left, top } = this.element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  }
}

function copyOf(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const copy = el('canvas', { width: canvas.width, height: canvas.height });
  copy.getContext('2d')!.drawImage(canvas, 0, 0);
  return copy;
}

/** Where one is: each step a link up. */
export class Crumbs implements Part {
  readonly element = el('nav', { class: 'crumbs', 'aria-label': 'Place in the repository' });

  update(app: App): void {
    const path = lineage(app.tree, app.at);
    const steps = path.map((node, i) => {
      const text = node === 0 ? titleOf(app.tree, 0) : titleOf(app.tree, node).split('/').at(-1)!;
      return i === path.length - 1
        ? el('li', { 'aria-current': 'location' }, text)
        : el(
            'li',
            {},
            el(
              'a',
              { href: `#at=${encodeURIComponent(addressOf(app.tree, node))}`, onclick: (event) => this.enter(event, app, node) },
              text,
            ),
          );
    });
    replace(this.element, el('ol', {}, ...steps));
  }

  private enter(event: Event, app: App, node: number): void {
    event.preventDefault();
    app.enter(node);
  }
}
