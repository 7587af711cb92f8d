import type { Discovery } from '../../discover';
import type { PythonVersion } from '../../python/tree';
import { readSql } from '../../resources';
import { append } from '../../store/append';
import type { Session } from '../../store/session';
import type { GitRename } from './git-renames';
import { pairByLikeness } from './likeness';

/** Finds which files and definitions of the two sides are one: fills file_pairs and def_pairs. */
export async function pair(
  session: Session,
  sides: { readonly base: Discovery; readonly head: Discovery },
  version: PythonVersion,
  renames: () => Promise<readonly GitRename[]>,
): Promise<void> {
  await session.run('create temp table git_renames (base_path varchar, head_path varchar)');
  if (await bothAlone(session)) {
    const found = await renames();
    await append(
      session,
      'git_renames',
      found.map(({ basePath, headPath }) => [basePath, headPath]),
    );
  }
  await session.run(readSql('diff/file_pairs.sql'));
  await session.run(readSql('diff/file_likeness.sql'));
  await session.run(readSql('diff/touched_defs.sql'));
  await session.run(readSql('diff/def_pairs.sql'));
  await pairByScope(session);
  await pairByLikeness(session, sides, version);
  await pairByScope(session);
}

/** Classes by their members, then members by their classes, as deep as they go. */
async function pairByScope(session: Session): Promise<void> {
  await session.run(readSql('diff/class_pairs.sql'));
  while ((await session.run(readSql('diff/scope_pairs.sql'))) > 0);
}

/** Whether each side has files that the other lacks. */
async function bothAlone(session: Session): Promise<boolean> {
  const [row] = await session.rows<{ both: boolean }>(`select
    exists (from base_files where path not in (select path from head_files))
    and exists (from head_files where path not in (select path from base_files)) as both`);
  return row?.both === true;
}
