import { tokens } from './mutate';
import type { Failure, Oracle } from './oracle';
import type { Ours } from './ours';

const BATCH = 400;
const WINDOW = 4;

export interface Disagreement {
  readonly source: Buffer;
  readonly theirs: Failure | null;
  /** Our verdict, or what we died of. */
  readonly ours: Failure | null | Error;
}

/** How often two parsers agree on programs, and where not. */
export class Tally {
  programs = 0;
  rejected = 0;
  tooDeep = 0;
  sameVerdict = 0;
  sameWords = 0;
  samePlace = 0;
  readonly verdicts: Disagreement[] = [];
  /** CPython's message → ours, how often, and an example. */
  readonly words = new Map<string, { count: number; example: Disagreement }>();

  add(source: Buffer, theirs: Failure | null, ours: Failure | null | Error): void {
    this.programs++;
    if (theirs?.[0] === 'RecursionError' || theirs?.[0] === 'MemoryError') {
      this.tooDeep++;
      this.sameVerdict++;
      return;
    }
    if (theirs) this.rejected++;
    if (ours instanceof Error || (theirs === null) !== (ours === null)) {
      this.verdicts.push({ source, theirs, ours });
      return;
    }
    this.sameVerdict++;
    if (theirs === null || ours === null) return;
    if (theirs[0] === ours[0] && theirs[1] === ours[1]) {
      this.sameWords++;
      if (theirs[2] === ours[2] && theirs[3] === ours[3]) {
        this.samePlace++;
        return;
      }
    }
    const same = theirs[1] === ours[1] ? '(other place)' : ours[1];
    const key = `${theirs[1]}  →  ${same}`.replace(/line \d+/g, 'line N');
    const entry = this.words.get(key);
    if (!entry) this.words.set(key, { count: 1, example: { source, theirs, ours } });
    else {
      entry.count++;
      if (source.length < entry.example.source.length) entry.example = { source, theirs, ours };
    }
  }

  /** Counts another's programs too. */
  include(other: Tally): void {
    for (const key of ['programs', 'rejected', 'tooDeep', 'sameVerdict', 'sameWords', 'samePlace'] as const) this[key] += other[key];
    this.verdicts.push(...other.verdicts);
  }

  row(name: string): (string | number)[] {
    const of = this.rejected - this.verdicts.filter(({ theirs }) => theirs !== null).length;
    const share = (part: number, whole: number): string =>
      whole === 0 ? '-' : `${((100 * part) / whole).toFixed(part === whole ? 0 : 3)} %`;
    return [
      name,
      this.programs,
      this.rejected,
      this.programs - this.sameVerdict,
      share(this.sameVerdict, this.programs),
      share(this.sameWords, of),
      share(this.samePlace, of),
    ];
  }

  static readonly HEAD = ['programs of', 'programs', 'CPython rejects', 'verdicts differ', 'same verdict', 'same words', 'and place'];
}

/** Lets CPython and us judge the programs. */
export async function judge(programs: Iterable<Buffer>, oracle: Oracle, ours: Ours, tally: Tally): Promise<void> {
  const underWay: { sources: Buffer[]; answer: Promise<(Failure | null)[]> }[] = [];
  const settle = async (): Promise<void> => {
    const { sources, answer } = underWay.shift()!;
    const own = sources.map((source) => ownVerdict(ours, source));
    const theirs = await answer;
    sources.forEach((source, i) => tally.add(source, theirs[i]!, own[i]!));
  };
  let sources: Buffer[] = [];
  const send = async (): Promise<void> => {
    underWay.push({ sources, answer: askVerdicts(oracle, sources) });
    sources = [];
    if (underWay.length >= WINDOW) await settle();
  };
  for (const program of programs) {
    sources.push(program);
    if (sources.length === BATCH) await send();
  }
  await send();
  while (underWay.length > 0) await settle();
}

export function ownVerdict(ours: Ours, source: Buffer): Failure | null | Error {
  try {
    return ours.verdict(source);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function askVerdicts(oracle: Oracle, sources: readonly Buffer[]): Promise<(Failure | null)[]> {
  return (await oracle.ask('verdicts', { sources: sources.map((source) => source.toString('base64')) })).verdicts!;
}

/** The smallest program found, by taking lines and then tokens away, that the two still judge differently in the same way. */
export async function minimise(found: Disagreement, oracle: Oracle, ours: Ours): Promise<Disagreement> {
  const wanted = kindOf(found);
  let best = found;
  for (const cut of [(text: string) => text.split(/(?<=\n)/), tokens]) {
    for (let size = Math.ceil(cut(best.source.toString('latin1')).length / 2); size >= 1; size = Math.floor(size / 2)) {
      for (let at = 0; ;) {
        const pieces = cut(best.source.toString('latin1'));
        if (at >= pieces.length) break;
        pieces.splice(at, size);
        const source = Buffer.from(pieces.join(''), 'latin1');
        const [theirs] = await askVerdicts(oracle, [source]);
        const next = { source, theirs: theirs!, ours: ownVerdict(ours, source) };
        if (source.length > 0 && kindOf(next) === wanted) best = next;
        else at += size;
      }
    }
  }
  return best;
}

function kindOf({ theirs, ours }: Disagreement): string {
  const word = (verdict: Failure | null | Error): string => (verdict === null ? 'accepts' : verdict instanceof Error ? 'dies' : 'rejects');
  return `${word(theirs)} ${word(ours)}`;
}

export function describe({ source, theirs, ours }: Disagreement): string {
  const words = (verdict: Failure | null | Error): string =>
    verdict === null
      ? 'accepted'
      : verdict instanceof Error
        ? `dies: ${verdict.stack ?? verdict.message}`
        : `${verdict[0]}: ${verdict[1]} at ${verdict[2] ?? '?'}:${verdict[3] ?? '?'}`;
  return `${JSON.stringify(source.toString('utf8').slice(0, 300))}\n   CPython ${words(theirs)}\n   we      ${words(ours)}`;
}
