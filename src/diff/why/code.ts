import { decode, openReader, ReadError, type Discovery, type Reader, type SourceFile } from '../../discover';
import { cognitivePoints, prepareCognitivePoints, type CognitivePoint } from '../../facts/metrics/cognitive-points';
import { DefinitionMetrics } from '../../facts/metrics/definition-metrics';
import { Walk } from '../../facts/metrics/walk';
import { KIND_COUNT } from '../../python/nodes.generated';
import { Parser } from '../../python/parser';
import { PythonSyntaxError } from '../../python/syntax-error';
import { lineOf, type PythonVersion, type Tree } from '../../python/tree';
import { findWaivers, type WaiverComment } from './waiver-comments';

/** A point, and the text of its line from it on, for finding it again on the other side. */
export interface PlacedPoint extends CognitivePoint {
  readonly text: string;
}

/** What a look at the code itself tells of a definition. */
export interface DefinitionCode {
  /** Empty where they were not asked for. */
  readonly points: readonly PlacedPoint[];
  readonly waivers: readonly WaiverComment[];
}

/** Reads the code of one side again, file by file, for the few definitions that need more than their metrics. */
export class Code {
  private readonly reader: Reader;
  private readonly files: ReadonlyMap<string, SourceFile>;
  private readonly parser: Parser;
  private readonly walk = new Walk();
  private readonly definitions = new DefinitionMetrics();
  private readonly histogram = new Int32Array(KIND_COUNT);

  constructor(
    side: Discovery,
    private readonly version: PythonVersion,
  ) {
    this.reader = openReader(side.source);
    this.files = new Map(side.files.map((file) => [file.path, file]));
    this.parser = new Parser(version);
  }

  /**
   * The definitions of a file that begin on these lines (of `def` or `class`), with their points where the line says true; those that
   * are not there any more are left out.
   */
  async definitionsOf(path: string, lines: ReadonlyMap<number, boolean>): Promise<Map<number, DefinitionCode>> {
    const found = new Map<number, DefinitionCode>();
    const tree = await this.parse(path);
    if (tree === null) return found;
    const { skeleton } = this.walk;
    prepareCognitivePoints(tree, skeleton);
    for (let row = 0; row < this.definitions.count; row++) {
      const node = this.definitions.node[row]!;
      const lineno = lineOf(tree, tree.heap[node + 1]!);
      const wantsPoints = lines.get(lineno);
      if (wantsPoints === undefined) continue;
      const points = wantsPoints ? cognitivePoints(tree, skeleton, row) : [];
      found.set(lineno, {
        points: points.map((point) => ({ ...point, text: restOfLine(tree, point.start) })),
        waivers: findWaivers(tree, this.parser.tokens, node),
      });
    }
    return found;
  }

  close(): void {
    this.reader.close();
  }

  private async parse(path: string): Promise<Tree | null> {
    const file = this.files.get(path);
    if (file === undefined) return null;
    try {
      const { source, length, error } = decode(await this.reader.read(file), this.version);
      if (error !== null) return null;
      const tree = this.parser.parse(source, length);
      this.walk.run(tree, this.histogram, this.definitions);
      return tree;
    } catch (error) {
      // The file was there and parsed a moment ago; a work tree may change under us, and code may nest too deep for this thread's stack.
      if (error instanceof ReadError || error instanceof PythonSyntaxError || error instanceof RangeError) return null;
      throw error;
    }
  }
}

const MAX_TEXT = 200;

function restOfLine({ source, length, lineStarts, lineCount }: Tree, start: number): string {
  const line = lineOf({ lineStarts, lineCount }, start);
  const end = Math.min(line < lineCount ? lineStarts[line]! : length, start + MAX_TEXT);
  return Buffer.from(source.subarray(start, end)).toString('utf8').replace(/\s+/g, ' ').trim();
}
