import { code, link, plain, table } from '../markdown';
import type { PagePlaces } from './place';

/** A row of sql/report/pages.sql. */
export interface PageRow {
  readonly path: string;
  readonly module: string;
  readonly docstring: string | null;
  readonly errors: readonly string[];
  readonly tags: readonly string[];
  /** Null where no type checker was asked. */
  readonly type_errors: number | null;
  readonly exports: readonly string[] | null;
  readonly all_exports: number;
  readonly exports_complete: boolean | null;
  readonly defs: readonly PageDefinition[];
  /** In place of `defs` in a file that Python rejects. */
  readonly outline: readonly { readonly kind: string; readonly qualname: string; readonly lineno: number }[];
  readonly all_defs: number;
  readonly imports: readonly { readonly name: string; readonly path: string | null }[];
  readonly all_imports: number;
  readonly imported_by: readonly string[];
  readonly all_imported_by: number;
  readonly called_from: readonly { readonly path: string; readonly calls: number }[];
  readonly all_called_from: number;
  readonly sloc: number;
  readonly cognitive_total: number;
  readonly annotation_coverage: number | null;
  readonly documentable: number;
  readonly documented: number;
}

export interface PageDefinition {
  readonly kind: string;
  readonly qualname: string;
  readonly lineno: number;
  readonly sloc: number;
  readonly cyclomatic: number;
  readonly cognitive: number;
  readonly slots: number | null;
  readonly slots_annotated: number | null;
  readonly has_docstring: boolean;
  readonly callers: number;
}

/** The page about a file: what it is, defines, imports and exports, and who uses it. Every text of the repository is escaped. */
export function renderPage(row: PageRow, places: PagePlaces): string {
  const to = (path: string): string => link(code(path), places.link(row.path, path));
  const sections = [
    `# ${code(row.path)}`,
    facts(row),
    quoted(row.docstring),
    section('Errors', row.errors.map((error) => `- ${code(error, 500)}`).join('\n')),
    section('Definitions', definitions(row)),
    section('Exports', exported(row)),
    section(
      'Imports',
      list(
        row.imports.map(({ name, path }) => (path === null ? code(name) : `${code(name)} from ${to(path)}`)),
        row.all_imports,
      ),
    ),
    section('Imported by', list(row.imported_by.map(to), row.all_imported_by)),
    section(
      'Called from',
      list(
        row.called_from.map(({ path, calls }) => `${to(path)}, ${count(calls, 'call')}`),
        row.all_called_from,
      ),
    ),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

function facts(row: PageRow): string {
  const { module, tags, sloc, cognitive_total, annotation_coverage, documentable, documented, type_errors, errors } = row;
  const measured =
    errors.length > 0
      ? []
      : [
          `cognitive complexity ${cognitive_total}`,
          ...(annotation_coverage === null ? [] : [`${percent(annotation_coverage)} annotated`]),
          `${documented} of ${documentable} documented`,
        ];
  const checked = type_errors === null ? [] : [count(type_errors, 'type error')];
  const tagged = tags.length === 0 ? [] : [tags.map((tag) => code(tag)).join(' ')];
  return [`Module ${code(module)}`, count(sloc, 'line'), ...measured, ...checked, ...tagged].join(' · ');
}

function definitions({ defs, all_defs, outline }: PageRow): string {
  if (outline.length > 0) {
    const rows = outline.map(({ kind, qualname, lineno }) => [String(lineno), code(qualname), kind]);
    return table('><<', ['line', 'definition', 'kind'], rows) + rest(rows.length, all_defs);
  }
  if (defs.length === 0) return '';
  const rows = defs.map((d) => [
    String(d.lineno),
    code(d.qualname),
    d.kind,
    String(d.sloc),
    String(d.cyclomatic),
    String(d.cognitive),
    d.slots === null || d.slots === 0 ? '' : `${d.slots_annotated} of ${d.slots}`,
    d.has_docstring ? 'yes' : '',
    String(d.callers),
  ]);
  const heads = ['line', 'definition', 'kind', 'lines', 'cyclomatic', 'cognitive', 'annotated', 'documented', 'callers'];
  return table('><<>>>>>>', heads, rows) + rest(defs.length, all_defs);
}

function exported({ exports, all_exports, exports_complete }: PageRow): string {
  if (exports === null) return '';
  const names = exports.length === 0 ? 'Nothing.' : exports.map((name) => code(name)).join(' ') + rest(exports.length, all_exports);
  return exports_complete === true ? names : `${names}\n\nOther code changes \`__all__\` too.`;
}

function list(items: readonly string[], all: number): string {
  return items.map((item) => `- ${item}`).join('\n') + rest(items.length, all);
}

function rest(shown: number, all: number): string {
  return shown < all ? `\n\nAnd ${count(all - shown, 'other')}.` : '';
}

function section(heading: string, body: string): string {
  return body === '' ? '' : `## ${heading}\n\n${body}`;
}

/** The first paragraph of a docstring. */
function quoted(docstring: string | null): string {
  const [first = ''] = (docstring ?? '').trim().split(/\n\s*\n/, 1);
  return first === '' ? '' : `> ${plain(first.replace(/\s+/g, ' '), 600)}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function percent(ratio: number): string {
  return `${Math.floor(ratio * 100)} %`;
}
