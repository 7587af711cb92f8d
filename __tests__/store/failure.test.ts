import { UsageError, UserError } from '../../src/errors';
import { writeFailure } from '../../src/store/failure';

/** What Node and DuckDB say, and what the user is told. */
test.each([
  [
    Object.assign(new Error("ENOSPC: no space left on device, mkdir '/data/out'"), { code: 'ENOSPC' }),
    'no space left to write the dataset at /data/out',
  ],
  [
    new Error('IO Error: Could not write file "/data/x.parquet": No space left on device'),
    'no space left to write the dataset at /data/out',
  ],
  [
    new Error(
      "Failed to append: failed to offload data block of size 64.0 KiB (10.7 MiB/10.7 MiB used).\nThis limit was set by the 'max_temp_directory_size' setting.",
    ),
    'no space left to write the dataset at /data/out',
  ],
  [
    Object.assign(new Error("EROFS: read-only file system, mkdtemp '/data/.out'"), { code: 'EROFS' }),
    "the dataset cannot be written at /data/out: EROFS: read-only file system, mkdtemp '/data/.out'",
  ],
  [
    new Error('Out of Memory Error: failed to allocate data of size 2.4 MiB\n\nPossible solutions'),
    'not enough memory to write the dataset',
  ],
  [
    new Error('IO Error: Cannot open file "/data/x": Input/output error'),
    'the dataset cannot be written at /data/out: IO Error: Cannot open file',
  ],
])('failure %#', (error, message) => {
  const failure = writeFailure(error, '/data/out');
  expect(failure).toBeInstanceOf(UserError);
  expect(failure).toMatchObject({ message: expect.stringContaining(message) as string, cause: error });
});

test('an error that already is one of the run, and a bug, stay what they are', () => {
  const usage = new UsageError('wrong');
  expect(writeFailure(usage, '/data/out')).toBe(usage);
  const bug = new Error('Binder Error: no such column');
  expect(writeFailure(bug, '/data/out')).toBe(bug);
});
