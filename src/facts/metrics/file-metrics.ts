import { KIND_COUNT } from '../../python/nodes.generated';

/** Everything measured in one file; columns of metrics/ast.parquet of the same names. One object is reused for all files. */
export class FileMetrics {
  loc = 0;
  sloc = 0;
  numFunctions = 0;
  numClasses = 0;
  imports = 0;
  cyclomatic = 0;
  maxNesting = 0;
  paramAnnotationRatio = 0;
  returnAnnotationRatio = 0;
  numNodes = 0;
  /** Nodes by Kind; only the counts above 0 belong to node_histogram. */
  readonly nodeHistogram = new Int32Array(KIND_COUNT);
  branches = 0;
  comprehensions = 0;
  literals = 0;
  mccabeMax = 0;
  cognitiveTotal = 0;
  cognitiveMax = 0;
  slots = 0;
  slotsAnnotated = 0;
  /** NaN without slots. */
  annotationCoverage = NaN;
  documentable = 0;
  documented = 0;
  typeIgnores = 0;
  commentLines = 0;

  reset(): void {
    this.loc = this.sloc = this.numFunctions = this.numClasses = this.imports = this.cyclomatic = this.maxNesting = 0;
    this.paramAnnotationRatio = this.returnAnnotationRatio = 0;
    this.numNodes = this.branches = this.comprehensions = this.literals = 0;
    this.nodeHistogram.fill(0);
    this.mccabeMax = this.cognitiveTotal = this.cognitiveMax = this.slots = this.slotsAnnotated = 0;
    this.annotationCoverage = NaN;
    this.documentable = this.documented = this.typeIgnores = this.commentLines = 0;
  }
}
