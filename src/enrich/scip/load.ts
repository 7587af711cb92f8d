import { createHash } from 'node:crypto';
import { formatCount, formatNumber } from '../../log/format';
import { append, TableAppender } from '../../store/append';
import type { Session } from '../../store/session';
import { FileNames } from '../reading/file-names';
import type { Places } from '../reading/match-paths';
import type { Read } from '../reading/note';
import type { ReportFile } from '../reading/report-file';
import type { IndexDocument, IndexMetadata } from './index-part';
import { readIndex } from './read-index';
import { readSymbol, type SymbolName } from './symbol';

/**
 * Reads an index into the scip tables of sql/build/joined.sql, a document at a time, and into scip_symbols(file, symbol). Of the
 * occurrences only those of functions, classes and local symbols are kept: nothing else is called by its own name.
 */
export async function loadIndex(session: Session, file: ReportFile, places: Places): Promise<Read> {
  const tables = {
    documents: await TableAppender.open(session, 'scip_documents'),
    uses: await TableAppender.open(session, 'scip_uses'),
    definitions: await TableAppender.open(session, 'scip_definitions'),
    modules: await TableAppender.open(session, 'scip_modules'),
    named: await TableAppender.open(session, 'scip_named'),
  };
  const names = new FileNames();
  let metadata: IndexMetadata | null = null;
  let documents = 0;
  for await (const part of readIndex(file)) {
    if (part.part === 'metadata') metadata = part;
    else addDocument(tables, part, documents++, names);
  }
  for (const table of Object.values(tables)) table.close();
  const matched = names.match(metadata === null ? places : { ...places, base: metadata.projectRoot });
  await session.run('create temp table scip_files (name integer, file integer)');
  await append(session, 'scip_files', matched.pairs());
  await session.run(`update scip_documents set file = (select f.file from scip_files f where f.name = scip_documents.file)`);
  return {
    notes: [
      ...matched.notes(file.name),
      {
        level: 'info',
        text: `${file.name}: ${formatNumber(documents, 'document')}, ${formatCount(matched.matched)} of them files of this dataset`,
      },
    ],
    provenance: { file: file.name, tool: metadata?.tool ?? '', documents, matched: matched.matched },
  };
}

type Tables = Readonly<Record<'documents' | 'uses' | 'definitions' | 'modules' | 'named', TableAppender>>;

function addDocument(tables: Tables, document: IndexDocument, number: number, names: FileNames): void {
  const { relativePath, encoding, text, occurrences, symbols } = document;
  tables.documents.add([number, names.of(relativePath), encoding, text === null ? null : blobsOf(text)]);
  const met = new Map<string, SymbolName & { readonly hash: bigint }>();
  const named = new Set(symbols.filter((symbol) => !symbol.startsWith('local ')));
  for (const { symbol, line, startCol, endCol, isDefinition } of occurrences) {
    let read = met.get(symbol);
    if (read === undefined) {
      read = { ...readSymbol(symbol), hash: hashOf(symbol, number) };
      met.set(symbol, read);
      if (!read.isLocal && read.kind !== 'other') tables.modules.add([number, read.hash, read.module]);
    }
    if (isDefinition && !read.isLocal) named.add(symbol);
    if (!read.isLocal && read.kind === 'other') continue;
    if (isDefinition) tables.definitions.add([number, line, read.hash, read.isLocal ? null : read.name]);
    else tables.uses.add([number, line, startCol, endCol, read.hash]);
  }
  for (const symbol of named) tables.named.add([number, symbol]);
}

/** The first 8 bytes of the sha1; a local symbol is one of its document. */
function hashOf(symbol: string, document: number): bigint {
  const text = symbol.startsWith('local ') ? `${document} ${symbol}` : symbol;
  return createHash('sha1').update(text).digest().readBigUInt64BE();
}

/** Git's object ids of a text, in either of its formats. */
function blobsOf(text: string): string {
  const bytes = Buffer.from(text);
  const id = (format: string): string => createHash(format).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  return `${id('sha1')} ${id('sha256')}`;
}
