import { UserError, errorMessage } from '../../errors';
import type { Session } from '../../store/session';
import type { DiffTableName } from '../../tables/diff';
import type { Gate, GateSet } from './compile';

/** A row of a diff table for which a gate holds. */
export interface Hit {
  readonly target: DiffTableName;
  /** `id` of the row. */
  readonly id: number;
  /** Which gate, counted from 0. */
  readonly ordinal: number;
  readonly gate: Gate;
  readonly level: 'fail' | 'warn';
}

/** Asks every gate about every row. */
export async function evaluate(session: Session, set: GateSet): Promise<Hit[]> {
  const hits: Hit[] = [];
  for (const [ordinal, gate] of set.gates.entries()) {
    const path = gate.on === 'summary' ? 'null' : 'path';
    let rows: { id: number; path: string | null }[];
    try {
      rows = await session.rows(`select id, ${path} as path from diff_${gate.on} where ${gate.scope} and (${gate.when}\n) order by id`);
    } catch (error) {
      const line = errorMessage(error).split('\n', 1)[0]!;
      throw new UserError(`the gate ${gate.name} cannot be asked: ${line}`, 'Guard the expression, for example with a case.', {
        cause: error,
      });
    }
    for (const { id, path: of } of rows) {
      const level = set.levelFor(gate, of);
      if (level !== 'off') hits.push({ target: gate.on, id, ordinal, gate, level });
    }
  }
  return hits;
}
