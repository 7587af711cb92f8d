import type { Report } from './model';

/** What the first line of a comment says of it; nobody sees it. */
export interface Marker {
  readonly key: string;
  /** Commits; null where there is none. */
  readonly head: string | null;
  readonly base: string | null;
  /** `<id>.<attempt>` of the run that wrote it. */
  readonly run: string | null;
}

const MARKER = /^<!-- ast-dataset:v1 key=([A-Za-z0-9_.%-]*) head=([0-9a-f]*) base=([0-9a-f]*) run=([0-9.]*) -->/;

/** The first line of a comment. */
export function markerLine({ key, head, base, run }: Marker): string {
  return `<!-- ast-dataset:v1 key=${encodeKey(key)} head=${hex(head)} base=${hex(base)} run=${(run ?? '').replace(/[^0-9.]/g, '')} -->`;
}

/** Reads the marker of a comment; only one that the body begins with counts. Whether its author is ours is for others to check. */
export function readMarker(body: string): Marker | null {
  const match = MARKER.exec(body);
  if (match === null) return null;
  const [, key = '', head = '', base = '', run = ''] = match;
  const decoded = decodeKey(key);
  return decoded === null ? null : { key: decoded, head: head || null, base: base || null, run: run || null };
}

/** The marker of a report's comment. */
export function markerOf({ key, head, base, run }: Report): Marker {
  return { key, head: head.commit, base: base.found ? base.commit : null, run: run.id || null };
}

const FINDING = /^<!-- ast-dataset:v1 finding=([0-9a-f]{1,64}) key=([A-Za-z0-9_.%-]*) -->/;

/** The first line of a review comment: which finding it is about. */
export function findingLine(id: string, key: string): string {
  return `<!-- ast-dataset:v1 finding=${hex(id)} key=${encodeKey(key)} -->`;
}

/** Reads what a review comment is about. */
export function readFinding(body: string): { readonly id: string; readonly key: string } | null {
  const match = FINDING.exec(body);
  const key = decodeKey(match?.[2] ?? '');
  return match === null || key === null ? null : { id: match[1]!, key };
}

/** What cannot end a comment of HTML, nor the field it stands in. */
function encodeKey(key: string): string {
  return encodeURIComponent(Buffer.from(key).toString())
    .replace(/[!'()*~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('--', '-%2D');
}

function decodeKey(key: string): string | null {
  try {
    return decodeURIComponent(key);
  } catch {
    return null;
  }
}

function hex(id: string | null): string {
  return id !== null && /^[0-9a-f]+$/.test(id) ? id : '';
}
