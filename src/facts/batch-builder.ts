import type { Outline } from '../outline/outline';
import { docstring } from '../python/literals/docstring';
import { Parser } from '../python/parser';
import { PythonSyntaxError } from '../python/syntax-error';
import type { PythonVersion, Tree } from '../python/tree';
import type { Batch } from '../tables/staging';
import { LimitError } from './batch/limit-error';
import { packList } from './batch/pack';
import { Rows } from './batch/rows';
import { StringPool } from './batch/string-pool';
import { addBindings } from './edges/bindings';
import { CallSites } from './edges/call-sites';
import { MemberWriter } from './edges/members';
import { addDefinitionRows } from './files/definition-rows';
import { rejectionText } from './files/errors';
import { writeFileMetrics } from './files/file-row';
import { Measurer } from './metrics/measure';
import type { NodeDetail } from './nodes/emitted';
import { addModuleRow } from './nodes/module-row';
import { DeclarationReader } from './modules/exports';
import { addModuleFacts } from './modules/module-row';
import { NodeEmitter } from './nodes/node-emitter';
import { NodeIds } from './nodes/node-id';
import { addOutlineRows } from './nodes/outline-rows';
import { Positions } from './nodes/positions';
import { ScopeCollector } from './scopes/collect';
import { References } from './scopes/references';

export interface BatchOptions {
  readonly version: PythonVersion;
  readonly nodeDetail: NodeDetail;
  /** Definitions of a text that Python rejects. Asked only for such texts; may answer later the first time. */
  readonly outline: (source: Uint8Array, length: number) => Outline | Promise<Outline>;
  /** Whether the repository's root folder is itself a package: it holds an `__init__.py`. */
  readonly rootIsPackage: boolean;
  /** Whether to say where the names of callees stand, for an index of symbols. */
  readonly callSites?: boolean;
}

/** One file, read and decoded. */
export interface FileInput {
  /** Ordinal in the dataset. */
  readonly file: number;
  readonly path: string;
  readonly module: string;
  /** Git's object id of its bytes. */
  readonly blob: string | null;
  /** Bytes that were read. */
  readonly size: number;
  /** The decoded text in UTF-8, without a BOM: the first `length` bytes of `source`. */
  readonly source: Uint8Array;
  readonly length: number;
  /** Why the file is not parsed (undecodable, too large, unreadable), as a line of `errors`. */
  readonly error: string | null;
}

/** What the texts of a file's rows may take: so many bytes, and so many per byte of source. Nested names multiply. */
const MAX_TEXT = 32 << 20;
const MAX_TEXT_PER_BYTE = 8;

const PACKAGE = /(?:^|\/)__init__\.pyi?$/;

/**
 * Makes one batch of rows after another from runs of consecutive files. Whatever a file holds, it gets a row in `files`
 * and a Module in `nodes`, and the run goes on.
 */
export class BatchBuilder {
  /** May change between files of different repositories, or states of one. */
  rootIsPackage: boolean;
  private readonly parser: Parser;
  private readonly pool = new StringPool();
  private readonly ids = new NodeIds();
  private readonly positions = new Positions();
  private readonly measurer = new Measurer();
  private readonly declarations = new DeclarationReader();
  private readonly tables = {
    files: new Rows('files'),
    nodes: new Rows('nodes'),
    edges: new Rows('edges'),
    defs: new Rows('defs'),
    call_sites: new Rows('call_sites'),
    bindings: new Rows('bindings'),
    receivers: new Rows('receivers'),
    members: new Rows('members'),
    bases: new Rows('bases'),
    modules: new Rows('modules'),
  };
  private readonly collector: ScopeCollector;
  private readonly references: References;
  private readonly emitter: NodeEmitter;
  private readonly memberWriter: MemberWriter;
  private nameResets = 0;
  private firstFile = -1;
  private lastFile = -1;
  private sourceBytes = 0;

  constructor(private readonly options: BatchOptions) {
    this.parser = new Parser(options.version);
    this.rootIsPackage = options.rootIsPackage;
    this.collector = new ScopeCollector(this.pool, this.ids, this.positions);
    this.references = new References(this.pool, this.collector.methods);
    const { nodes, edges, receivers, members, bases, call_sites } = this.tables;
    const sites = options.callSites === true ? new CallSites(call_sites) : null;
    const { pool, ids, positions, references } = this;
    this.emitter = new NodeEmitter(pool, ids, positions, nodes, edges, receivers, references, options.nodeDetail, sites);
    this.memberWriter = new MemberWriter(this.collector, references, members, bases, pool);
  }

  /** Adds the rows of a file. Where it returns a promise, the next call must wait for it. */
  addFile(input: FileInput): void | Promise<void> {
    if (this.firstFile < 0) this.firstFile = input.file;
    this.lastFile = input.file;
    this.sourceBytes += input.size;
    this.ids.setPath(input.path);
    this.pool.limit = this.pool.size + MAX_TEXT + MAX_TEXT_PER_BYTE * input.length;
    const before = this.mark();
    if (input.error !== null) return this.addOutlined(input, [input.error]);
    try {
      this.addParsed(input, this.parse(input));
    } catch (thrown) {
      this.truncate(before);
      this.pool.limit = Infinity;
      if (thrown instanceof PythonSyntaxError) return this.addOutlined(input, this.reasons(thrown, input));
      this.addRejected(input, [], [failureText(thrown)]);
    }
  }

  /** The rows of the files added since the last call. */
  finish(): Batch {
    const { files, nodes, edges, defs, call_sites, bindings, receivers, members, bases, modules } = this.tables;
    const batch: Batch = {
      firstFile: this.firstFile,
      lastFile: this.lastFile,
      sourceBytes: this.sourceBytes,
      tables: {
        ...{ files: files.take(), nodes: nodes.take(), edges: edges.take(), defs: defs.take() },
        ...{ bindings: bindings.take(), receivers: receivers.take(), members: members.take(), bases: bases.take() },
        ...{ call_sites: call_sites.take(), modules: modules.take() },
      },
      strings: this.pool.take(),
    };
    this.firstFile = -1;
    this.lastFile = -1;
    this.sourceBytes = 0;
    return batch;
  }

  private parse(input: FileInput): Tree {
    const tree = this.parser.parse(input.source, input.length);
    if (tree.names.resets !== this.nameResets) this.pool.forgetNames();
    this.nameResets = tree.names.resets;
    return tree;
  }

  private addParsed(input: FileInput, tree: Tree): void {
    const { pool, collector, emitter, measurer, parser } = this;
    const { nodes, files, defs, bindings, modules } = this.tables;
    this.positions.setLines(tree);
    const isPackage = PACKAGE.test(input.path);
    const scopes = collector.collect(tree, { module: input.module, isPackage, rootIsPackage: this.rootIsPackage });
    const moduleRow = addModuleRow(nodes, this.ids, pool, input.file, input.length);
    const text = docstring(tree, tree.root);
    if (text !== undefined) nodes.columns.docstring[moduleRow] = pool.intern(text);
    this.references.setFile(tree, scopes);
    emitter.emit(tree, scopes, collector.imported, moduleRow, pool.intern(input.module));
    measurer.measure(tree, parser);
    addDefinitionRows(tree, measurer.definitions, scopes, nodes, emitter.definitionRows, defs, pool);
    addBindings(tree, scopes, input.file, bindings, pool);
    this.memberWriter.write(tree, scopes, input.file);
    const { statements, statementCount } = collector.imports;
    const docstringId = nodes.columns.docstring[moduleRow]!;
    addModuleFacts(tree, input.file, docstringId, statements, statementCount, this.declarations, modules, pool);
    const row = this.addFileRow(input, null);
    writeFileMetrics(files.columns, row, measurer.file, pool);
  }

  /** Why CPython rejects the text. A bug in finding its words leaves those of the parser. */
  private reasons(error: PythonSyntaxError, { source, length }: FileInput): string[] {
    try {
      return [rejectionText(error, source, length, this.options.version)];
    } catch (thrown) {
      return [`SyntaxError: ${error.message}`, failureText(thrown)];
    }
  }

  private addOutlined(input: FileInput, errors: readonly string[]): void | Promise<void> {
    const before = this.mark();
    const failed = (thrown: unknown): void => {
      this.truncate(before);
      this.addRejected(input, [], [...errors, failureText(thrown)]);
    };
    try {
      const outline = input.length === 0 ? [] : this.options.outline(input.source, input.length);
      if (!(outline instanceof Promise)) this.addRejected(input, outline, errors);
      else return outline.then((done) => this.addRejected(input, done, errors)).catch(failed);
    } catch (thrown) {
      failed(thrown);
    }
  }

  private addRejected(input: FileInput, outline: Outline, errors: readonly string[]): void {
    const { pool, ids, measurer } = this;
    const { nodes, edges, files } = this.tables;
    const moduleRow = addModuleRow(nodes, ids, pool, input.file, input.length);
    addOutlineRows(outline, nodes, edges, ids, pool, moduleRow);
    measurer.measureLines(input.source, input.length);
    const row = this.addFileRow(input, errors);
    writeFileMetrics(files.columns, row, measurer.file, pool);
  }

  private addFileRow(input: FileInput, errors: readonly string[] | null): number {
    const { pool } = this;
    const row = this.tables.files.add();
    const { columns } = this.tables.files;
    columns.file[row] = input.file;
    columns.path[row] = pool.intern(input.path);
    columns.module[row] = pool.intern(input.module);
    columns.blob[row] = input.blob === null ? -1 : pool.intern(input.blob);
    columns.ok[row] = errors === null ? 1 : 0;
    columns.errors[row] = errors === null ? -1 : packList(pool, errors);
    return row;
  }

  private mark(): number[] {
    return Object.values(this.tables).map((rows) => rows.count);
  }

  private truncate(counts: readonly number[]): void {
    Object.values(this.tables).forEach((rows, i) => rows.truncate(counts[i]!));
  }
}

/** The buffers of a batch, to be handed to another thread. */
export function transferList(batch: Batch): ArrayBuffer[] {
  const arrays = Object.values(batch.tables).flatMap((table) => Object.values(table.columns));
  return [...arrays, batch.strings.bytes, batch.strings.offsets].map((array) => array.buffer as ArrayBuffer);
}

/** A limit that one file meets; else a bug of ours, or a limit of JavaScript's. */
function failureText(thrown: unknown): string {
  if (thrown instanceof LimitError) return thrown.message;
  return `internal error: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
}
