import type { Configuration, GateSpec, Level, Waivers } from '../../config/configuration';
import { compileGlob, type Glob } from '../../discover/glob';
import { UsageError, errorMessage } from '../../errors';
import { Session } from '../../store/session';
import { DIFF_TABLES, type DiffTableName } from '../../tables/diff';
import { createTable } from '../../tables/ddl';
import { columnsOf, metricOf } from './columns';
import { checkExpression, ExpressionError } from './expression';

/** A gate whose expression was checked. */
export interface Gate extends Omit<GateSpec, 'place'> {
  /** Metrics that the expression names, without `base_`, `head_` and `delta_`. */
  readonly metrics: readonly string[];
  /** What of the table it judges besides its expression, as SQL. */
  readonly scope: string;
}

/** The gates in force. */
export interface GateSet {
  readonly gates: readonly Gate[];
  readonly waivers: Waivers;
  /** Whether they are those of no configuration. */
  readonly builtIn: boolean;
  /** The level of a gate for a row of the file at `path`. */
  levelFor(gate: Gate, path: string | null): Level;
}

const BUILT_IN = { say: (): string => 'the built-in gates' };

/** They warn, so that nobody's build breaks when the action is added. */
export const BUILT_IN_GATES: readonly GateSpec[] = [
  { name: 'complexity', level: 'warn', on: 'defs', when: 'head_cognitive > 15 and delta_cognitive > 0', place: BUILT_IN },
  {
    name: 'typing',
    level: 'warn',
    on: 'summary',
    // Code that is fully annotated and goes away lowers the coverage too, and is nothing to warn of.
    when: 'delta_annotation_coverage < 0 and delta_slots > delta_slots_annotated',
    place: BUILT_IN,
  },
  { name: 'type-errors', level: 'warn', on: 'files', when: 'new_type_errors > 0', place: BUILT_IN },
  { name: 'type-errors-elsewhere', level: 'warn', on: 'summary', when: 'new_type_errors_elsewhere > 0', place: BUILT_IN },
];

/** Checks the expressions of a configuration against the diff's columns, in a database that holds nothing. */
export async function compileGates(configuration: Configuration): Promise<GateSet> {
  const session = await Session.open({ threads: 1, memoryLimit: '256MB', folders: [] });
  try {
    for (const table of Object.values(DIFF_TABLES)) await session.run(createTable(table));
    const gates: Gate[] = [];
    for (const spec of configuration.gates ?? BUILT_IN_GATES) gates.push(await compile(session, spec));
    const overrides = configuration.overrides.map(({ paths, levels }) => ({ globs: paths.map(compileGlob), levels }));
    return {
      gates,
      builtIn: configuration.gates === null,
      waivers: configuration.waivers,
      levelFor: (gate, path) => levelOf(gate, path, overrides),
    };
  } finally {
    session.close();
  }
}

async function compile(session: Session, { place, ...spec }: GateSpec): Promise<Gate> {
  try {
    const columns = await checkExpression(session, spec.when, columnsOf(spec.on));
    await checkType(session, spec);
    const metrics = columns.map((column) => metricOf(column, spec.on)).filter((metric) => metric !== null);
    return { ...spec, metrics: [...new Set(metrics)], scope: scopeOf(spec.on, columns) };
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    throw new UsageError(`${place.say(error.offset)}: when of the gate ${spec.name}: ${error.message}`, error.advice);
  }
}

/** Binds the expression to the columns: types are known then. */
async function checkType(session: Session, { when, on }: Omit<GateSpec, 'place'>): Promise<void> {
  let type: string | undefined;
  try {
    const rows = await session.rows<{ column_type: string }>(`describe select (${when}\n) from ${DIFF_TABLES[on].name}`);
    type = rows[0]?.column_type;
  } catch (error) {
    const line = errorMessage(error).split('\n', 1)[0]!;
    throw new ExpressionError(line, 0, 'Write a condition that DuckDB can answer.');
  }
  if (type !== 'BOOLEAN') throw new ExpressionError(`it gives ${type ?? 'nothing'}, no yes or no`, 0, 'Compare it with something.');
}

/**
 * Code that only moved or got another name is never judged. A class, and a function inside a function, count in what they hold or
 * what holds them: they are judged where the expression asks for them by `kind` or `is_inner`.
 */
function scopeOf(table: DiffTableName, columns: readonly string[]): string {
  if (table === 'summary') return 'true';
  if (table === 'files') return "status in ('added', 'changed', 'renamed', 'removed')";
  return [
    "status in ('added', 'changed', 'removed')",
    ...(columns.includes('kind') ? [] : ["kind = 'function'"]),
    ...(columns.includes('is_inner') ? [] : ['not is_inner']),
  ].join(' and ');
}

function levelOf(
  gate: Gate,
  path: string | null,
  overrides: readonly { readonly globs: readonly Glob[]; readonly levels: ReadonlyMap<string, Level> }[],
): Level {
  let level: Level = gate.level;
  if (path === null) return level;
  for (const { globs, levels } of overrides) {
    const other = levels.get(gate.name);
    if (other !== undefined && globs.some((glob) => glob.covers(path))) level = other;
  }
  return level;
}
