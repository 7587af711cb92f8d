import { decode } from '../../src/discover/decode/decode';
import { BatchBuilder } from '../../src/facts/batch-builder';
import type { PythonVersion } from '../../src/python/tree';
import { publicRows, tableRows, type Row } from './batch-rows';
import { jsonText } from './canonical';

const COLUMNS = ['docstring', 'decorators', 'bases', 'params', 'args', 'returns', 'annotation', 'value_preview'];

const FILE = [
  'loc', 'sloc', 'num_functions', 'num_classes', 'imports', 'cyclomatic', 'max_nesting', 'param_annotation_ratio',
  'return_annotation_ratio', 'branches', 'comprehensions', 'literals', 'slots', 'slots_annotated', 'annotation_coverage',
  'documentable', 'documented',
]; // prettier-ignore

/** In the order of metrics.py. */
const DEFINITION = [
  'lineno', 'name', 'kind', 'cyclomatic', 'nesting', 'params', 'params_annotated', 'returns_annotated', 'sloc', 'slots',
  'slots_annotated', 'missing_annotations', 'has_docstring', 'is_method', 'is_public',
]; // prettier-ignore

/** Our rows of a file, in the sections of facts.py. */
export class OurFacts {
  private readonly builder: BatchBuilder;

  constructor(
    private readonly version: PythonVersion,
    readonly full: boolean,
  ) {
    this.builder = new BatchBuilder({ version, nodeDetail: full ? 'full' : 'standard', outline: () => [], rootIsPackage: false });
  }

  sections(bytes: Uint8Array, path: string, module: string): Record<string, string> {
    const decoded = decode(bytes, this.version);
    void this.builder.addFile({ file: 0, path, module, blob: null, size: bytes.length, ...decoded });
    const batch = this.builder.finish();
    const { nodes, edges, bindings } = publicRows(batch);
    const texts: Record<string, string[]> = Object.fromEntries(COLUMNS.map((name) => [name, []]));
    const rest: string[] = [];
    for (const node of nodes as Record<string, unknown>[]) {
      const place = `${String(node.lineno)}:${String(node.col_offset)} ${String(node.node_type)} `;
      for (const name of COLUMNS) if (node[name] !== null) texts[name]!.push(place + dump(node[name]));
      rest.push(dump(Object.fromEntries(Object.entries(node).filter(([name]) => !COLUMNS.includes(name)))));
    }
    texts.rows = rest;
    texts.edges = edges.map(dump);
    texts.bindings = bindings.map(dump);
    const file = tableRows(batch, 'files')[0]!;
    texts['file metrics'] = FILE.map((name) => `${name} ${dump(file[name])}`);
    texts['definition metrics'] = tableRows(batch, 'defs').map(definition);
    texts.comment_lines = [String(file.comment_lines)];
    return Object.fromEntries(Object.entries(texts).map(([name, lines]) => [name, lines.join('\n')]));
  }
}

function definition(row: Row): string {
  return dump(DEFINITION.map((name) => (name === 'kind' ? (row.kind === 1 ? 'class' : 'function') : row[name])));
}

/** As Python's `json.dumps(value, separators=(',', ':'), sort_keys=True)`. */
function dump(value: unknown): string {
  if (typeof value === 'string') return jsonText(value);
  if (Array.isArray(value)) return `[${value.map(dump).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([name, inner]) => `${jsonText(name)}:${dump(inner)}`).join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}
