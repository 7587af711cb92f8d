/** A sentence for the log about a report that was read. Text of the report in it is raw. */
export interface Note {
  readonly level: 'info' | 'warning';
  readonly text: string;
}

/** What the manifest says of a report: its name, and how much of it was used. */
export type Provenance = Readonly<Record<string, string | number>>;

/** What reading a report gives beside its rows. */
export interface Read {
  readonly notes: readonly Note[];
  readonly provenance: Provenance;
}
