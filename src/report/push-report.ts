import { readSql } from '../resources';
import type { Dataset } from '../store/dataset';

/** The headline numbers of a dataset. */
export interface Totals {
  readonly files: number;
  readonly rejected: number;
  readonly lines: number;
  readonly sloc: number;
  readonly functions: number;
  readonly classes: number;
  readonly cognitive_total: number;
  readonly cognitive_max: number;
  /** From 0 to 1; null where there is nothing to annotate. */
  readonly annotation_coverage: number | null;
  readonly documentation_coverage: number | null;
}

interface Place {
  readonly path: string;
  readonly lineno: number;
}

interface Definition extends Place {
  readonly qualname: string;
  readonly end_lineno: number;
  readonly callers: number;
}

export interface Hotspot extends Definition {
  readonly cognitive: number;
  readonly score: number;
}

export interface WeaklyTyped extends Definition {
  readonly slots: number;
  readonly slots_annotated: number;
  readonly missing_annotations: readonly string[];
}

export interface Rejected extends Place {
  readonly error: string;
}

/** The first rows of a list, and how many there are in all. */
export interface Listed<Row> {
  readonly rows: readonly Row[];
  readonly all: number;
}

/** What there is to say about one commit. */
export interface PushReport {
  readonly totals: Totals;
  readonly hotspots: Listed<Hotspot>;
  readonly weaklyTyped: Listed<WeaklyTyped>;
  readonly rejected: Listed<Rejected>;
}

/** The headline numbers alone. */
export async function readTotals(dataset: Dataset): Promise<Totals> {
  const [totals] = await dataset.query<Totals>(readSql('report/totals.sql'));
  return totals!;
}

/** Asks a dataset for its report. */
export async function readPushReport(dataset: Dataset): Promise<PushReport> {
  return {
    totals: await readTotals(dataset),
    hotspots: await list<Hotspot>(dataset, 'report/hotspots.sql'),
    weaklyTyped: await list<WeaklyTyped>(dataset, 'report/weakly_typed.sql'),
    rejected: await list<Rejected>(dataset, 'report/rejected.sql'),
  };
}

async function list<Row>(dataset: Dataset, name: string): Promise<Listed<Row>> {
  const rows = await dataset.query<Row & { of_all: number }>(readSql(name));
  return { rows, all: rows[0]?.of_all ?? 0 };
}
