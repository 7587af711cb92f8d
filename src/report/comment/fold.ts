import { formatCount } from '../../log/format';
import type { Section } from '../budget';
import { table } from '../markdown';

/** A list that is folded. */
export interface Fold {
  /** `3 improved`: words of ours, with the count; also what is said when there is no room for it. */
  readonly title: string;
  readonly icon: string;
  readonly intro?: string;
  readonly align: string;
  readonly headings: readonly string[];
  /** Cells of the rows that are known, made when they are shown. */
  readonly rows: readonly (() => readonly string[])[];
  /** How many rows there are in truth. */
  readonly total: number;
}

/** A list of rows to be folded. */
export function foldOf<T>(
  list: { readonly total: number; readonly rows: readonly T[] },
  words: Pick<Fold, 'title' | 'icon' | 'intro' | 'align' | 'headings'>,
  cells: (row: T) => readonly string[],
): Fold | null {
  if (list.total === 0) return null;
  return { ...words, total: list.total, rows: list.rows.map((row) => () => cells(row)) };
}

/** The fold as a section of at most `most` rows. `elsewhere` says where the others are. */
export function sectionOf({ title, icon, intro, align, headings, rows, total }: Fold, most: number, elsewhere: string): Section {
  const head = [
    `<details><summary>${icon} ${title}</summary>`,
    '',
    ...(intro === undefined ? [] : [intro, '']),
    table(align, headings, []),
  ];
  const shown = rows.slice(0, most).map((cells) => `| ${cells().join(' | ')} |`);
  return {
    head: head.join('\n'),
    rows: shown,
    foot: (left) => {
      const more = total - shown.length + left;
      return [...(more > 0 ? ['', `${formatCount(more)} more in ${elsewhere}.`] : []), '', '</details>'].join('\n');
    },
  };
}
