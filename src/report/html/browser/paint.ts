import type { Cell } from '../model/layout';
import { MEASURES, stepOf, valueOf } from '../model/measure';
import { Flag } from '../model/data';
import { kindOf, nameOf } from '../model/tree';
import type { App } from './app';
import type { Palette } from './palette';
import { shown } from './words';

/** Width of a character of the canvas's type, as a share of its size. */
const WIDE = 0.602;
const FONT = 'ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace';

/** Draws the map. */
export function paint(canvas: CanvasRenderingContext2D, root: Cell, app: App, palette: Palette): void {
  canvas.fillStyle = palette.background;
  canvas.fillRect(root.x0, root.y0, root.x1 - root.x0, root.y1 - root.y0);
  canvas.textBaseline = 'middle';
  for (const cell of root.children ?? []) drawCell(canvas, cell, app, palette);
  if (root.children === null && app.tree.lines[0]! > 0) drawLeaf(canvas, root, app, palette);
}

function drawCell(canvas: CanvasRenderingContext2D, cell: Cell, app: App, palette: Palette): void {
  if (cell.children === null) {
    drawLeaf(canvas, cell, app, palette);
    return;
  }
  const { x0, y0, x1, y1, header, node } = cell;
  const { tree, matches } = app;
  const isFile = node >= tree.firstFile;
  canvas.globalAlpha = 1;
  canvas.fillStyle = isFile ? palette.file : palette.folder;
  canvas.fillRect(x0, y0, x1 - x0, y1 - y0);
  if (header > 0) {
    canvas.globalAlpha = matches !== null && matches.within[node] === 0 ? 0.45 : 1;
    canvas.fillStyle = node < tree.firstFile ? palette.ink : palette.dim;
    write(canvas, labelOf(app, node), x0 + 5, y0 + header / 2 + 0.5, x1 - x0 - 10, node < tree.firstFile ? 11.5 : 11);
    canvas.globalAlpha = 1;
  }
  for (const child of cell.children) drawCell(canvas, child, app, palette);
}

function drawLeaf(canvas: CanvasRenderingContext2D, cell: Cell, app: App, palette: Palette): void {
  const { x0, y0, x1, y1, node, isOwn } = cell;
  const width = x1 - x0;
  const height = y1 - y0;
  const gap = width > 3 && height > 3 ? 1 : 0;
  const isDim = app.matches !== null && (isOwn ? app.matches.isMatch[node] : app.matches.within[node]) === 0;
  const step = isOwn && kindOf(app.tree, node) !== 'function' ? null : stepAt(app, node);
  canvas.globalAlpha = isDim ? 0.16 : 1;
  canvas.fillStyle = step === null ? palette.none : palette.steps[step]!.fill;
  canvas.fillRect(x0, y0, width - gap, height - gap);
  if (isHatched(app, node, step) && width > 4 && height > 4) hatch(canvas, x0, y0, width - gap, height - gap, palette.background);
  if (isOwn && width > 60 && height > 14) {
    canvas.fillStyle = step === null ? palette.dim : palette.steps[step]!.ink;
    canvas.globalAlpha = isDim ? 0.3 : 0.8;
    write(canvas, ownLabel(app, node), x0 + 4, y0 + 10, width - 8, 10.5);
  }
  if (!isOwn && width > 30 && height > 12) {
    canvas.fillStyle = step === null ? palette.dim : palette.steps[step]!.ink;
    canvas.globalAlpha = isDim ? 0.3 : 1;
    const size = width > 130 && height > 60 ? 12 : 10.5;
    write(canvas, labelOf(app, node), x0 + 4, y0 + Math.min(height / 2, size / 2 + 5), width - 8, size);
    if (height > 34 && step !== null && node >= app.tree.firstDef) {
      canvas.globalAlpha *= 0.75;
      write(canvas, numberOf(app, node), x0 + 4, y0 + size * 1.5 + 8, width - 8, 10.5);
    }
  }
  canvas.globalAlpha = 1;
}

/** Step of the scale of a node; null where the measure says nothing. */
export function stepAt({ tree, state: { colour }, changes }: App, node: number): number | null {
  if (colour !== 'change') {
    const value = valueOf(tree, colour, node);
    return value === null ? null : stepOf(MEASURES[colour], value);
  }
  const own = changes.get(node)?.step;
  if (own !== undefined) return own;
  return node >= tree.firstDef && !(tree.data.defs.flags[node - tree.firstDef]! & Flag.class) ? 0 : null;
}

/** The value as words: `31`, `40 %`. */
export function numberOf(app: App, node: number): string {
  const { tree, changes } = app;
  const { colour } = app.state;
  if (colour === 'change') {
    const change = changes.get(node)?.def;
    return change === undefined ? '' : change.status === 'added' ? 'new' : `${change.cognitive[0] ?? '–'} → ${change.cognitive[1] ?? '–'}`;
  }
  const value = valueOf(tree, colour, node);
  if (value === null) return '–';
  if (colour === 'annotated' || colour === 'documented') return `${Math.round((1 - value) * 100)} %`;
  return kindOf(tree, node) === 'function' ? String(value) : `ø ${value.toFixed(1)}`;
}

/** A second sign beside colour: what became worse, and files that are not Python. */
function isHatched({ tree, state }: App, node: number, step: number | null): boolean {
  if (node >= tree.firstFile && node < tree.firstDef) return tree.data.files.error[node - tree.firstFile] !== '';
  return state.colour === 'change' && step === 4;
}

function hatch(canvas: CanvasRenderingContext2D, x: number, y: number, width: number, height: number, colour: string): void {
  canvas.save();
  canvas.beginPath();
  canvas.rect(x, y, width, height);
  canvas.clip();
  canvas.beginPath();
  for (let at = -height; at < width; at += 6) {
    canvas.moveTo(x + at, y + height);
    canvas.lineTo(x + at + height, y);
  }
  canvas.strokeStyle = colour;
  canvas.globalAlpha *= 0.55;
  canvas.lineWidth = 1;
  canvas.stroke();
  canvas.restore();
}

/** What the part of a node beside its children is. */
function ownLabel(app: App, node: number): string {
  const kind = kindOf(app.tree, node);
  return kind === 'function' ? numberOf(app, node) : kind === 'class' ? 'class body' : 'top level';
}

function labelOf({ tree }: App, node: number): string {
  return node < tree.firstFile ? `${nameOf(tree, node)}/` : nameOf(tree, node);
}

/** Text of one type and size: its width is known without measuring. */
function write(canvas: CanvasRenderingContext2D, text: string, x: number, y: number, width: number, size: number): void {
  const most = Math.floor(width / (size * WIDE));
  if (most < 2) return;
  canvas.font = `${size}px ${FONT}`;
  const label = shown(text.slice(0, most + 1));
  canvas.fillText(label.length > most ? `${label.slice(0, most - 1)}…` : label, x, y, width);
}
