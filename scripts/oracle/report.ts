/** The first line where two canonical texts differ, with the lines before it and the source line it is about. */
export function firstDifference(theirs: string, ours: string, source: Uint8Array): string {
  const a = theirs.split('\n');
  const b = ours.split('\n');
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  const lineNumber = Number(/ (\d+):\d+-/.exec(a[at] ?? b[at] ?? '')?.[1] ?? /^(\d+):/.exec(a[at] ?? '')?.[1] ?? 0);
  const sourceLine =
    lineNumber > 0
      ? Buffer.from(source)
          .toString('utf8')
          .split(/\r\n?|\n/)[lineNumber - 1]
      : undefined;
  const out = a.slice(Math.max(0, at - 3), at).map((line) => `           ${line}`);
  out.push(`  CPython: ${a[at] ?? '(end)'}`, `       we: ${b[at] ?? '(end)'}`);
  if (sourceLine !== undefined) out.push(`   source: ${sourceLine.slice(0, 200)}`);
  return `first of the lines that differ is ${at + 1}\n${out.join('\n')}`;
}

/** A table with its columns aligned, numbers to the right. */
export function printTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const cells = [head, ...rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell)))];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  for (const row of cells) {
    console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('   '));
  }
}
