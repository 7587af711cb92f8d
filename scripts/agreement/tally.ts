/** How often one metric agrees with its reference, with the first differences. */
export class Tally {
  compared = 0;
  different = 0;
  readonly examples: string[] = [];

  constructor(
    readonly metric: string,
    readonly reference: string,
  ) {}

  compare(where: string, ours: unknown, theirs: unknown): void {
    this.compared++;
    if (JSON.stringify(ours) === JSON.stringify(theirs)) return;
    this.different++;
    if (this.examples.length < 5) this.examples.push(`${where}: ${JSON.stringify(ours)}, ${this.reference} has ${JSON.stringify(theirs)}`);
  }
}

export class Tallies {
  private readonly byName = new Map<string, Tally>();

  of(metric: string, reference: string): Tally {
    let tally = this.byName.get(metric);
    if (!tally) this.byName.set(metric, (tally = new Tally(metric, reference)));
    return tally;
  }

  /** The table, and below it the first differences of each metric. */
  print(): string {
    const rows = [['metric', 'reference', 'compared', 'equal', 'different']];
    for (const { metric, reference, compared, different } of this.byName.values()) {
      rows.push([metric, reference, String(compared), String(compared - different), String(different)]);
    }
    const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
    const lines = rows.map((row) => row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '));
    for (const tally of this.byName.values()) for (const example of tally.examples) lines.push(`${tally.metric} at ${example}`);
    return lines.join('\n');
  }

  get different(): number {
    let sum = 0;
    for (const tally of this.byName.values()) sum += tally.different;
    return sum;
  }
}

/** Compares two namings of the same things: each value of one must stand for one value of the other. */
export class Pairing {
  private readonly forward = new Map<string, string>();
  private readonly backward = new Map<string, string>();

  constructor(private readonly tally: Tally) {}

  compare(where: string, ours: string, theirs: string): void {
    const known = [this.forward.get(theirs) ?? ours, this.backward.get(ours) ?? theirs];
    this.tally.compare(where, known, [ours, theirs]);
    this.forward.set(theirs, ours);
    this.backward.set(ours, theirs);
  }

  get distinct(): number {
    return this.forward.size;
  }
}
