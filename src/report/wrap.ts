const STYLE = /\x1b\[[\d;]*m/g;

/** How many columns a line takes: without the codes that style it. */
export function widthOf(line: string): number {
  return line.replace(STYLE, '').length;
}

/** A line as lines of at most `columns`, broken at spaces, what follows indented by two more; a longer word stays whole. */
export function wrap(line: string, columns: number): string {
  if (widthOf(line) <= columns) return line;
  const indent = /^ */.exec(line)![0];
  const lines: string[] = [];
  let row = indent;
  for (const word of line.slice(indent.length).split(' ')) {
    const longer = row.trim() === '' ? `${row}${word}` : `${row} ${word}`;
    if (widthOf(longer) > columns && row.trim() !== '') {
      lines.push(row.trimEnd());
      row = `${indent}  ${word}`;
    } else row = longer;
  }
  return [...lines, row.trimEnd()].join('\n');
}
