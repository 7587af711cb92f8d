import { decode } from '../../src/discover/decode/decode';
import { fingerprintText } from '../../src/facts/metrics/fingerprint';
import { Measurer } from '../../src/facts/metrics/measure';
import { Parser } from '../../src/python/parser';
import { PythonSyntaxError } from '../../src/python/syntax-error';
import { Field, Kind, KIND_NAMES, lineOf, type Tree } from '../../src/python/tree';
import { NULL_INT } from '../../src/tables/staging';

export type OurRow = Record<string, string | number | null | string[]>;

/** Our metrics of a file under the dataset's names of columns. */
export class OurMetrics {
  private readonly parser = new Parser('3.13');
  private readonly measurer = new Measurer();

  /** Null where the file is rejected. */
  measure(bytes: Uint8Array): { file: Record<string, unknown>; defs: OurRow[] } | null {
    const { source, length, error } = decode(bytes, '3.13');
    if (error !== null) return null;
    let tree: Tree;
    try {
      tree = this.parser.parse(source, length);
    } catch (error) {
      if (error instanceof PythonSyntaxError) return null;
      throw error;
    }
    const { measurer } = this;
    measurer.measure(tree, this.parser);
    return { file: this.fileRow(), defs: Array.from({ length: measurer.definitions.count }, (_, row) => this.defRow(tree, row)) };
  }

  private fileRow(): Record<string, unknown> {
    const { file } = this.measurer;
    const histogram: Record<string, number> = {};
    file.nodeHistogram.forEach((count, kind) => {
      if (count > 0) histogram[KIND_NAMES[kind]!] = count;
    });
    const row: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(file)) row[name.replace(/[A-Z]/g, (letter) => '_' + letter.toLowerCase())] = value;
    return {
      ...row,
      node_histogram: histogram,
      annotation_coverage: Number.isNaN(file.annotationCoverage) ? null : file.annotationCoverage,
    };
  }

  private defRow(tree: Tree, row: number): OurRow {
    const { definitions } = this.measurer;
    const { heap, names } = tree;
    const node = definitions.node[row]!;
    const isClass = heap[node] === Kind.ClassDef;
    const orNull = (value: number): number | null => (value === NULL_INT ? null : value);
    const missing = definitions.missing.subarray(row === 0 ? 0 : definitions.missingEnd[row - 1]!, definitions.missingEnd[row]);
    return {
      lineno: lineOf(tree, heap[node + 1]!),
      name: names.text(heap[node + Field.FunctionDef_name]!),
      kind: isClass ? 'class' : 'function',
      cyclomatic: definitions.cyclomatic[row]!,
      nesting: definitions.nesting[row]!,
      params: definitions.params[row]!,
      params_annotated: definitions.paramsAnnotated[row]!,
      returns_annotated: definitions.returnsAnnotated[row]!,
      mccabe: orNull(definitions.mccabe[row]!),
      radon_cc: definitions.radonCc[row]!,
      cognitive: definitions.cognitive[row]!,
      sloc: definitions.sloc[row]!,
      slots: orNull(definitions.slots[row]!),
      slots_annotated: orNull(definitions.slotsAnnotated[row]!),
      missing_annotations: isClass ? null : Array.from(missing, (id) => names.text(id)),
      fingerprint: fingerprintText(definitions.fingerprintLow[row]!, definitions.fingerprintHigh[row]!),
      has_docstring: definitions.hasDocstring[row]!,
      is_method: definitions.isMethod[row]!,
      is_public: definitions.isPublic[row]!,
    };
  }
}
