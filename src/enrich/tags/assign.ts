import { compileGlob } from '../../discover/glob';
import { readSql } from '../../resources';
import { literal, type Session } from '../../store/session';
import { append } from '../../store/append';
import type { Condition, Fact, NameList, TagRules } from './rules';

const FACT_SQL: Readonly<Record<Fact, string>> = {
  all: 'm.exports is not null',
  main: 'm.is_main',
  docstring: 'm.docstring is not null',
  defs: 'm.file in (select file from module_outline)',
  'public-defs': "m.file in (select file from module_outline where qualname = name and not starts_with(name, '_'))",
  errors: 'm.errors is not null',
  'type-errors': 'm.path in (select path from module_type_errors where type_errors > 0)',
};

/** Makes module_tags(file, tag) of module_facts, module_outline and the import edges. */
export async function assignTags(session: Session, rules: TagRules): Promise<void> {
  const compiler = new Compiler();
  const tags = [...rules].map(([tag, conditions]) => {
    const any = conditions.map((condition) => compiler.condition(condition)).join(' or ');
    return `select file, ${literal(tag)} as tag from module_facts m where ${any}`;
  });
  await session.run(readSql('enrich/module_names.sql'));
  await compiler.loadPaths(session);
  await session.run(`create temp table module_tags as ${tags.length === 0 ? emptyTags : tags.join(' union all ')}`);
}

const emptyTags = "select file, '' as tag from module_facts where false";

/** Conditions as SQL over module_facts m. Patterns of paths are the dialect of `include`, which SQL has not: they are asked first. */
class Compiler {
  private readonly paths: string[][] = [];

  condition({ path, names, has, unless }: Condition): string {
    const all: string[] = [];
    if (path !== null) all.push(`m.file in (select file from module_path_hits where condition = ${this.paths.push([...path]) - 1})`);
    for (const [list, patterns] of names) all.push(nameCondition(list, patterns));
    if (has !== null) all.push(`(${has.map((fact) => FACT_SQL[fact]).join(' or ')})`);
    for (const excluded of unless) all.push(`not ${this.condition(excluded)}`);
    return `(${all.join(' and ')})`;
  }

  /** Makes module_path_hits(condition, file). */
  async loadPaths(session: Session): Promise<void> {
    await session.run('create temp table module_path_hits (condition integer, file integer)');
    const files = await session.rows<{ file: number; path: string }>('select file, path from module_facts order by file');
    const globs = this.paths.map((patterns) => patterns.map(compileGlob));
    const hits: [number, number][] = [];
    for (const { file, path } of files) {
      globs.forEach((patterns, condition) => {
        if (patterns.some((glob) => glob.covers(path))) hits.push([condition, file]);
      });
    }
    await append(session, 'module_path_hits', hits);
  }
}

/** Names are dotted; `*` stands for any characters. What imports a module imports what is in it. */
function nameCondition(list: NameList, patterns: readonly string[]): string {
  const body = patterns.map((pattern) => pattern.replace(/[^\w*]/gu, '\\$&').replaceAll('*', '.*')).join('|');
  const expression = literal(list === 'imports' ? `(?s)(?:${body})(?:\\..*)?` : `(?s)(?:${body})`);
  if (list === 'module') return `regexp_full_match(m.module, ${expression})`;
  return `m.file in (
    select file from module_names_used where list = ${literal(list)} and name in (
      select distinct name from module_names_used where list = ${literal(list)} and regexp_full_match(name, ${expression})
    )
  )`;
}
