import { readSql } from '../resources';
import { literal, type Session } from './session';

/** Leaves in `noise` the names that one of the patterns is for. They are looked at once each, and not at all without a pattern. */
export async function findNoise(session: Session, patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) {
    await session.run('create temp table noise (name varchar)');
    return;
  }
  const matches = patterns.map((pattern) => `regexp_full_match(name, ${literal(expressionOf(pattern))}, 's')`);
  await session.run(`create macro is_noise(name) as ${matches.join(' or ')}`);
  await session.run(readSql('build/noise.sql'));
}

/** A pattern as RE2 reads it, in linear time whatever it is: a star is any text, everything else is itself. */
function expressionOf(pattern: string): string {
  const texts = pattern.split(/\*+/).map((text) => text.replace(/[^\w\u0080-\u{10ffff}]/gu, '\\$&'));
  return texts.join('.*');
}
