import { PythonSyntaxError } from '../syntax-error';

/** CPython's error with its own position: it can lie where no byte is, or be 0. */
export class Diagnosis extends PythonSyntaxError {
  /**
   * @param line CPython's `lineno`
   * @param offset CPython's `offset`: 1-based, in characters
   */
  constructor(
    message: string,
    start: number,
    type: PythonSyntaxError['type'],
    end: number,
    readonly line: number,
    readonly offset: number,
  ) {
    super(message, start, type, end);
  }
}
