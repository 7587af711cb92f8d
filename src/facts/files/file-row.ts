import { Kind, KIND_NAMES } from '../../python/tree';
import { endElement, endField } from '../batch/pack';
import type { Columns } from '../batch/rows';
import type { StringPool } from '../batch/string-pool';
import type { FileMetrics } from '../metrics/file-metrics';

/** Kinds in the order of their class names, so that histograms need no sorting. */
const KINDS_BY_NAME: readonly number[] = KIND_NAMES.map((_, kind) => kind)
  .filter((kind) => kind >= Kind.Module)
  .sort((a, b) => (KIND_NAMES[a]! < KIND_NAMES[b]! ? -1 : 1));

/** Writes what was measured of a file into its row of `files`. */
export function writeFileMetrics(columns: Columns<'files'>, row: number, metrics: FileMetrics, pool: StringPool): void {
  columns.loc[row] = metrics.loc;
  columns.sloc[row] = metrics.sloc;
  columns.num_functions[row] = metrics.numFunctions;
  columns.num_classes[row] = metrics.numClasses;
  columns.imports[row] = metrics.imports;
  columns.cyclomatic[row] = metrics.cyclomatic;
  columns.max_nesting[row] = metrics.maxNesting;
  columns.param_annotation_ratio[row] = metrics.paramAnnotationRatio;
  columns.return_annotation_ratio[row] = metrics.returnAnnotationRatio;
  columns.num_nodes[row] = metrics.numNodes;
  columns.node_histogram[row] = packHistogram(metrics.nodeHistogram, pool);
  columns.branches[row] = metrics.branches;
  columns.comprehensions[row] = metrics.comprehensions;
  columns.literals[row] = metrics.literals;
  columns.mccabe_max[row] = metrics.mccabeMax;
  columns.cognitive_total[row] = metrics.cognitiveTotal;
  columns.cognitive_max[row] = metrics.cognitiveMax;
  columns.slots[row] = metrics.slots;
  columns.slots_annotated[row] = metrics.slotsAnnotated;
  columns.annotation_coverage[row] = metrics.annotationCoverage;
  columns.documentable[row] = metrics.documentable;
  columns.documented[row] = metrics.documented;
  columns.type_ignores[row] = metrics.typeIgnores;
  columns.comment_lines[row] = metrics.commentLines;
}

function packHistogram(histogram: Int32Array, pool: StringPool): number {
  pool.open();
  for (const kind of KINDS_BY_NAME) {
    const count = histogram[kind]!;
    if (count === 0) continue;
    pool.text(KIND_NAMES[kind]!);
    endField(pool);
    pool.text(String(count));
    endElement(pool);
  }
  return pool.close();
}
