/** A part of a report: what it holds, and how much it matters. */
export interface Section {
  /** Lines before the rows, such as a heading and the head of a table. */
  readonly head: string;
  /** One line each; the first matter most. */
  readonly rows: readonly string[];
  /** What stands under the rows; told how many rows were left out. */
  readonly foot?: (left: number) => string;
}

const encoder = new TextEncoder();

/** Bytes of a text in UTF-8. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/**
 * The sections as one text of at most `budget` bytes. Sections are given in the order in which they are read, which is also
 * that of their weight: rows are dropped from the end of the last section first, then the section itself. A first section
 * that does not fit alone is left out too: the text is never longer than the budget.
 */
export function fit(sections: readonly Section[], budget: number): string {
  const written: string[] = [];
  let used = 0;
  for (const section of sections) {
    const text = fitSection(section, budget - used - (written.length === 0 ? 1 : 2));
    if (text === null) continue;
    used += byteLength(text) + (written.length === 0 ? 1 : 2);
    written.push(text);
  }
  return written.length === 0 ? '' : `${written.join('\n\n')}\n`;
}

/** A section in at most `budget` bytes; null when not even its head and first row fit. */
function fitSection({ head, rows, foot }: Section, budget: number): string | null {
  const assemble = (count: number): string => {
    const end = foot?.(rows.length - count) ?? '';
    return [head, ...rows.slice(0, count), ...(end === '' ? [] : [end])].join('\n');
  };
  const whole = assemble(rows.length);
  if (byteLength(whole) <= budget) return whole;
  let fits = -1;
  for (let low = rows.length === 0 ? 0 : 1, high = rows.length; low <= high;) {
    const middle = (low + high) >> 1;
    if (byteLength(assemble(middle)) <= budget) {
      fits = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  return fits < 0 ? null : assemble(fits);
}
