/**
 * The closed family of errors that end a run. Whatever is wrong with one file of a repository is no error but a row of the
 * dataset; anything thrown that is not of this family is a bug of ours and is reported with its stack.
 */
export abstract class RunError extends Error {
  /** What the process exits with. */
  abstract readonly exitCode: 1 | 2;

  /**
   * @param message what is wrong and where, one sentence without a full stop
   * @param advice what would be right, for the next line of the report
   */
  constructor(
    message: string,
    readonly advice?: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The command or the inputs are wrong: the run never started. */
export class UsageError extends RunError {
  override readonly name = 'UsageError';
  override readonly exitCode = 2;
}

/** The run started and could not end well: a full disk, an unreadable repository, a lost worker. */
export class UserError extends RunError {
  override readonly name = 'UserError';
  override readonly exitCode = 1;
}

/** The user stopped the run. */
export class Interrupted extends RunError {
  override readonly name = 'Interrupted';
  override readonly exitCode = 1;

  constructor() {
    super('interrupted, nothing was written');
  }
}

/** The `code` of a Node.js system error, such as `ENOENT`; undefined for anything else. */
export function errorCode(error: unknown): string | undefined {
  return textOf(error, 'code');
}

/** The message of anything thrown. */
export function errorMessage(error: unknown): string {
  return textOf(error, 'message') ?? String(error);
}

/** The stack of anything thrown, or at least its message. */
export function errorStack(error: unknown): string {
  return textOf(error, 'stack') ?? errorMessage(error);
}

function textOf(error: unknown, property: 'code' | 'message' | 'stack'): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const value: unknown = Reflect.get(error, property);
  return typeof value === 'string' ? value : undefined;
}
