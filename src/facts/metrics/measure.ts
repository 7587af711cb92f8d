import { Kind, lineOf, type Tree } from '../../python/tree';
import { AnnotationMeter } from './annotations';
import { measureCognitive } from './cognitive';
import { measureCyclomatic } from './cyclomatic';
import { DefinitionMetrics } from './definition-metrics';
import { measureDocumentation } from './documentation';
import { FileMetrics } from './file-metrics';
import { LineCounter, SourceLines } from './lines';
import { measureMccabe } from './mccabe';
import { measureNesting } from './nesting';
import { measureRadon } from './radon';
import { isFunction, type Skeleton } from './skeleton';
import { Walk } from './walk';

/** What the tokenizer knows of a file's comments; a Parser has it for the file parsed last. */
export interface CommentCounts {
  readonly commentLines: number;
  readonly typeIgnores: number;
  /** Whether a type comment out of place makes the typed parse fail. */
  readonly typeCommentsMisplaced: boolean;
}

/**
 * Measures one file after the other: a walk over the tree, a loop per metric over its skeleton. The results are in `file`
 * and `definitions` until the next file.
 */
export class Measurer {
  readonly file = new FileMetrics();
  readonly definitions = new DefinitionMetrics();
  private readonly walk = new Walk();
  private readonly lineCounter = new LineCounter();
  private readonly sourceLines = new SourceLines();
  private readonly annotations = new AnnotationMeter();

  measure(tree: Tree, comments: CommentCounts): void {
    const { file, definitions, walk } = this;
    const { skeleton } = walk;
    file.reset();
    this.sourceLines.read(tree);
    this.lineCounter.countParsed(tree, this.sourceLines);
    this.takeLines();
    walk.run(tree, file.nodeHistogram, definitions);
    countNodes(file, walk.nones, comments);
    measureCyclomatic(tree.heap, skeleton, definitions.cyclomatic);
    measureNesting(skeleton, definitions.nesting);
    measureMccabe(tree.heap, skeleton, definitions.mccabe);
    measureRadon(tree.heap, skeleton, definitions.radonCc);
    measureCognitive(tree, skeleton, definitions.cognitive);
    this.annotations.measure(tree, skeleton, definitions, file);
    measureDocumentation(tree, skeleton, definitions, file);
    this.measureSourceLines(tree);
    summarize(skeleton, definitions, file);
  }

  /** For a file that Python rejects: its lines, and 0 for all else. */
  measureLines(source: Uint8Array, length: number): void {
    this.file.reset();
    this.definitions.reset();
    this.lineCounter.count(source, length);
    this.takeLines();
  }

  private takeLines(): void {
    this.file.loc = this.lineCounter.loc;
    this.file.sloc = this.lineCounter.sloc;
  }

  private measureSourceLines(tree: Tree): void {
    const { definitions, sourceLines } = this;
    for (let row = 0; row < definitions.count; row++) {
      const node = definitions.node[row]!;
      definitions.sloc[row] = sourceLines.between(lineOf(tree, tree.heap[node + 1]!), lineOf(tree, tree.heap[node + 2]!));
    }
  }
}

/** The counts that follow from the histogram. */
function countNodes(file: FileMetrics, nones: number, comments: CommentCounts): void {
  const { nodeHistogram: of } = file;
  file.typeIgnores = comments.typeIgnores;
  file.commentLines = comments.commentLines;
  of[Kind.TypeIgnore] = comments.typeCommentsMisplaced ? 0 : comments.typeIgnores;
  file.numNodes = of.reduce((sum, count) => sum + count);
  file.numFunctions = of[Kind.FunctionDef]! + of[Kind.AsyncFunctionDef]!;
  file.numClasses = of[Kind.ClassDef]!;
  file.imports = of[Kind.Import]! + of[Kind.ImportFrom]!;
  file.branches = of[Kind.If]! + of[Kind.IfExp]! + of[Kind.For]! + of[Kind.While]! + of[Kind.Try]! + of[Kind.With]! + of[Kind.Match]!;
  file.comprehensions = of[Kind.ListComp]! + of[Kind.SetComp]! + of[Kind.DictComp]! + of[Kind.GeneratorExp]!;
  file.literals = of[Kind.Constant]! - nones;
}

/** Maxima and sums over the definitions. */
function summarize(skeleton: Skeleton, definitions: DefinitionMetrics, file: FileMetrics): void {
  const inFunction = skeleton.scratch[0];
  inFunction[0] = 0;
  for (let row = 0; row < definitions.count; row++) {
    file.cyclomatic = Math.max(file.cyclomatic, definitions.cyclomatic[row]!);
    file.maxNesting = Math.max(file.maxNesting, definitions.nesting[row]!);
    const entry = skeleton.definitions[row]!;
    const outer = skeleton.scope[entry]!;
    inFunction[entry] = isFunction(skeleton.kind[outer]!) ? 1 : inFunction[outer]!;
    if (!isFunction(skeleton.kind[entry]!)) continue;
    file.mccabeMax = Math.max(file.mccabeMax, definitions.mccabe[row]!);
    file.cognitiveMax = Math.max(file.cognitiveMax, definitions.cognitive[row]!);
    if (inFunction[entry] === 0) file.cognitiveTotal += definitions.cognitive[row]!;
  }
}
