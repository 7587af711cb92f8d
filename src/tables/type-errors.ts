import { INT, STRING, optional, required, table } from './column';

/** metrics/type_errors.parquet: there only with a report of a type checker. */
export const TYPE_ERRORS = table(
  'type_errors',
  'One row per error that a type checker reports in a file of the dataset, by path, line and checker. Only with the report of one.',
  'metrics/type_errors.parquet',
  null,
  [
    required('path', STRING, 'File, relative to the root of the repository, with / as separator.'),
    required('checker', STRING, 'pyright or pyrefly.'),
    required('lineno', INT, 'First line of what is wrong, counted from 1; 0 for the file as a whole.'),
    required('end_lineno', INT, 'Last line of it.'),
    optional('rule', STRING, 'Rule that is broken, as the checker names it.'),
    required('message', STRING, 'What the checker says.'),
  ],
);
