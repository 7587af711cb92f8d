import { RunError, UserError, errorCode, errorMessage } from '../errors';

const NO_SPACE = /no space left|ENOSPC|EDQUOT|disk quota|max_temp_directory_size/i;
const NO_ACCESS = /EACCES|EPERM|EROFS|permission denied|read-only file system|operation not permitted/i;
const NO_MEMORY = /out of memory|failed to allocate|failed to pin/i;
const IO = 'IO Error';

/** What went wrong while writing at `out` in words for the user; an error that is a bug of ours stays what it is. */
export function writeFailure(error: unknown, out: string): unknown {
  if (error instanceof RunError) return error;
  const message = errorMessage(error);
  const [line = ''] = message.split('\n');
  const options = { cause: error };
  if (NO_SPACE.test(message))
    return new UserError(`no space left to write the dataset at ${out}`, 'free some space, or choose another folder', options);
  if (NO_ACCESS.test(message))
    return new UserError(`the dataset cannot be written at ${out}: ${line}`, 'choose a folder that may be written', options);
  if (NO_MEMORY.test(message))
    return new UserError(
      `not enough memory to write the dataset: ${line}`,
      'allow DuckDB more memory, or free some disk space beside the dataset',
      options,
    );
  if (message.startsWith(IO) || errorCode(error) !== undefined)
    return new UserError(`the dataset cannot be written at ${out}: ${line}`, undefined, options);
  return error;
}
