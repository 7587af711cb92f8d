/** Where lines of one commit can be seen. */
export interface Blobs {
  /** Address of the repository, `https://github.com/owner/name`. */
  readonly repository: string;
  readonly commit: string;
  /** The dataset's root within the commit's tree; empty at its top. */
  readonly root: string;
}

/** A report has many links: longer ones would leave no room for what they are about. */
const LONGEST = 1000;

/** Halves of surrogate pairs, and segments that mean another folder. */
const NO_ADDRESS = /\p{Surrogate}|(?:^|\/)\.{0,2}(?:\/|$)/u;

/** The address of a file's lines at the commit; null where there is none: outside git, or for a name that is not text. */
export function blobUrl(blobs: Blobs | null, path: string, first: number = 0, last: number = first): string | null {
  // A byte that is no text is written \xNN, which an address cannot say.
  if (blobs === null || /\\x[0-9a-f]{2}/.test(path)) return null;
  const whole = blobs.root === '' ? path : `${blobs.root}/${path}`;
  if (whole.length > LONGEST || NO_ADDRESS.test(whole)) return null;
  const lines = first < 1 ? '' : last > first ? `#L${first}-L${last}` : `#L${first}`;
  const url = `${blobs.repository}/blob/${blobs.commit}/${whole.split('/').map(encodeSegment).join('/')}${lines}`;
  return url.length > LONGEST ? null : url;
}

/** The address of a commit. */
export function commitUrl({ repository, commit }: Pick<Blobs, 'repository' | 'commit'>): string {
  return `${repository}/commit/${commit}`;
}

/** `encodeURIComponent`, and what it leaves that would end an address in Markdown. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(/['()]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
