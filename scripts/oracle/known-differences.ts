import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * docs/known-differences.txt: where we knowingly differ from CPython, one line each, tab-separated:
 *   version, what (a section, or `verdict`), file or snippet, reason.
 * The list only shrinks: a line that no longer differs is reported, so that it goes.
 */
export class KnownDifferences {
  private readonly lines = new Map<string, { reason: string; met: boolean }>();

  constructor(private readonly version: string) {
    const path = join(__dirname, '../../docs/known-differences.txt');
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      if (line === '' || line.startsWith('#')) continue;
      const [of, what, where, reason] = line.split('\t');
      if (of === undefined || what === undefined || where === undefined || !reason)
        throw new Error(`known-differences.txt: not four fields: ${line}`);
      if (of === version) this.lines.set(`${what}\t${where}`, { reason, met: false });
    }
  }

  has(what: string, where: string): boolean {
    const known = this.lines.get(`${what}\t${where}`);
    if (known) known.met = true;
    return known !== undefined;
  }

  /** Lines about the things looked at that did not differ. */
  stale(lookedAt: ReadonlySet<string>): string[] {
    return [...this.lines].filter(([key, { met }]) => !met && lookedAt.has(key.split('\t')[1]!)).map(([key]) => `${this.version}\t${key}`);
  }
}
