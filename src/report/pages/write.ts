import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { eachFileRange } from '../../enrich/file-ranges';
import { readSql } from '../../resources';
import type { Store } from '../../store';
import { literal, type Session } from '../../store/session';
import { TABLES } from '../../tables';
import { PagePlaces } from './place';
import { renderPage, type PageRow } from './page';

const LINKS = ['page_calls', 'page_callers', 'page_imports'];

/** Writes a Markdown page per file below the store's folder; after `enrich`. */
export function writePages(store: Pick<Store, 'stage' | 'folder'>): Promise<void> {
  const { folder } = store;
  return store.stage(async (session) => {
    await session.run(`create temp view ast_edges as from read_parquet(${literal(join(folder, TABLES.ast_edges.path))})`);
    for (const table of LINKS) await session.run(readSql(`report/${table}.sql`));
    const files = await session.rows<{ path: string; module_id: string }>('select path, module_id from module_facts order by file');
    const places = new PagePlaces(files);
    const made = new Set<string>();
    await eachFileRange(session, async () => {
      for await (const row of pageRows(session)) {
        const path = join(folder, places.of(row.path));
        const parent = dirname(path);
        if (!made.has(parent)) await mkdir(parent, { recursive: true });
        made.add(parent);
        await writeFile(path, renderPage(row, places));
      }
    });
    for (const table of LINKS) await session.run(`drop table ${table}`);
  });
}

/** Of a range of files. */
async function* pageRows(session: Session): AsyncGenerator<PageRow> {
  for await (const { columns, chunks } of session.answers(readSql('report/pages.sql'))) {
    for await (const chunk of chunks) {
      for (const values of chunk) yield Object.fromEntries(columns.map((column, i) => [column, values[i]])) as unknown as PageRow;
    }
  }
}
