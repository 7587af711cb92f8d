/** What CPython raises for source it does not accept, in its words. */
export class PythonSyntaxError extends Error {
  override readonly name = 'PythonSyntaxError';

  /**
   * @param message CPython's `msg`
   * @param start byte offset in the decoded source where CPython points, or -1 where it gives no position
   * @param type the exception's class
   * @param end byte offset of CPython's `end_lineno`/`end_offset`, or -1
   */
  constructor(
    message: string,
    readonly start: number,
    readonly type: 'SyntaxError' | 'IndentationError' | 'TabError' | 'RecursionError' | 'MemoryError' = 'SyntaxError',
    readonly end: number = -1,
  ) {
    super(message);
  }
}
