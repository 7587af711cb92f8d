import { createHash } from 'node:crypto';
import { decode } from '../../src/discover/decode/decode';
import { diagnose } from '../../src/python/diagnose/diagnose';
import { Diagnosis } from '../../src/python/diagnose/diagnosis';
import { Parser } from '../../src/python/parser';
import { PythonSyntaxError } from '../../src/python/syntax-error';
import type { PythonVersion, Tree } from '../../src/python/tree';
import { characterPosition, histogramText, treeText } from './canonical';
import { constantsText } from './constants';
import type { Failure, Outcome } from './oracle';

/** Our parser, answering what oracle.py answers. */
export class Ours {
  private readonly parser: Parser;

  constructor(private readonly version: PythonVersion) {
    this.parser = new Parser(version);
  }

  /** The tree, or the rejection. The tree is valid until the next call. */
  parse(bytes: Uint8Array): Tree | Failure {
    const { source, length, error } = decode(bytes, this.version);
    if (error !== null) return readError(error);
    try {
      return this.parser.parse(source, length);
    } catch (error) {
      if (!(error instanceof PythonSyntaxError)) throw error;
      return failureOf(diagnose(source, length, this.version, error), source.subarray(0, length));
    }
  }

  /** The canonical texts of a file. */
  sections(bytes: Uint8Array): Outcome {
    const tree = this.parse(bytes);
    if (Array.isArray(tree)) return { error: tree };
    const typeIgnores = this.parser.typeCommentsMisplaced ? 0 : this.parser.typeIgnores;
    return { sections: { tree: treeText(tree), constants: constantsText(tree), histogram: histogramText(tree, typeIgnores) } };
  }

  /** Null when accepted. */
  verdict(bytes: Uint8Array): Failure | null {
    const tree = this.parse(bytes);
    return Array.isArray(tree) ? tree : null;
  }
}

/** A line of `errors`, taken apart again. */
function readError(error: string): Failure {
  const [, type = '', message = '', line, offset] = /^(\w+): (.*?)(?: at (\d+):(-?\d+))?$/s.exec(error) ?? [];
  return [type, message, line === undefined ? null : Number(line), offset === undefined ? null : Number(offset), null, null];
}

export function digest(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

function failureOf(error: PythonSyntaxError, source: Uint8Array): Failure {
  if (error instanceof Diagnosis) return [error.type, error.message, error.line, error.offset, null, null];
  if (error.start < 0) return [error.type, error.message, null, null, null, null];
  const lineStarts = startsOfLines(source);
  const text = { source, lineStarts, lineCount: lineStarts.length };
  const [line, column] = characterPosition(text, error.start);
  if (error.end < 0) return [error.type, error.message, line, column + 1, null, null];
  const [endLine, endColumn] = characterPosition(text, error.end);
  return [error.type, error.message, line, column + 1, endLine, endColumn + 1];
}

function startsOfLines(source: Uint8Array): Int32Array {
  const starts = [0];
  for (let i = 0; i < source.length; i++) {
    if (source[i] === 10 || (source[i] === 13 && source[i + 1] !== 10)) starts.push(i + 1);
  }
  return Int32Array.from(starts);
}
