/** What GitHub refuses in the files of an artifact, what Windows refuses, and what Markdown would take for something else. */
const UNSAFE = /["<>:|*?\\\0-\x1f\x7f]|[. ](?:\/|$)|(?:^|\/)(?:aux|con|nul|prn|(?:com|lpt)[0-9])(?:[./]|$)/i;
/** What would be in the way of modules.jsonl, or of a page called by its module_id. */
const TAKEN = /^(?:modules\.jsonl\/|[0-9a-f]{12}(?:\.md\/|$))/i;
/** In bytes. */
const MAX_PART = 200;
const MAX_PATH = 800;

/**
 * Where the page of each file lies, below the dataset: `modules/<path>.md`. A path that cannot be the name of a file
 * everywhere, or would differ from another only in case, or stands in the way of another, has a page called by its module_id.
 */
export class PagePlaces {
  private readonly places = new Map<string, string>();

  constructor(files: readonly { readonly path: string; readonly module_id: string }[]) {
    const folders = new Set<string>();
    for (const { path } of files) {
      for (const folder of foldersOf(folded(path))) folders.add(folder);
    }
    const taken = new Set<string>();
    for (const { path, module_id } of files) {
      const page = `${folded(path)}.md`;
      const free = fits(path) && !folders.has(page) && !taken.has(page);
      if (free) taken.add(page);
      this.places.set(path, free ? `modules/${path}.md` : `modules/${module_id}.md`);
    }
  }

  /** Of a file of the dataset. */
  of(path: string): string {
    return this.places.get(path)!;
  }

  /** Address of the page of `to` as the page of `from` writes it; null where there is no such page. */
  link(from: string, to: string): string | null {
    const target = this.places.get(to);
    if (target === undefined) return null;
    const here = this.of(from).split('/').slice(0, -1);
    const there = target.split('/');
    let common = 0;
    while (common < here.length && here[common] === there[common]) common++;
    return [...here.slice(common).map(() => '..'), ...there.slice(common).map(encoded)].join('/');
  }
}

function fits(path: string): boolean {
  if (UNSAFE.test(path) || TAKEN.test(path) || Buffer.byteLength(path) > MAX_PATH) return false;
  return path.split('/').every((part) => Buffer.byteLength(part) <= MAX_PART);
}

/** The same for paths that some file systems hold for the same. */
function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function foldersOf(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('/'));
}

function encoded(part: string): string {
  return encodeURIComponent(part).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
