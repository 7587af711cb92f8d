/** A file's rows would cost out of all proportion to its size; the message is a line of its `errors`. */
export class LimitError extends Error {
  override readonly name = 'LimitError';
}
