/**
 * The one table of outputs; action.yml and the README follow it. What could not be found out is not set: GitHub gives the
 * empty string for it, and no zero is invented.
 */
export const OUTPUTS = {
  'dataset-path': 'Absolute path of the dataset folder',
  'artifact-id': 'Id of the uploaded artifact; empty when none was uploaded',
  'artifact-url': 'Where people download the artifact; empty when none was uploaded',
  'report-path': 'The page to look at; empty unless html is set',
  'report-url': 'Where a browser opens that page; empty when it was not uploaded',
  commit: 'The commit that was indexed; empty outside git',
  files: 'Number of Python files in the dataset',
  'files-rejected': 'Number of files that are not valid Python of the chosen version',
  lines: 'Lines of all files',
  sloc: 'Lines that are neither blank nor comments, of all files',
  functions: 'Number of functions and methods',
  classes: 'Number of classes',
  definitions: 'Rows of metrics/ast_defs.parquet',
  nodes: 'Rows of ast/ast_nodes.parquet',
  edges: 'Rows of ast/ast_edges.parquet',
  'cognitive-total': 'Cognitive complexity of all functions together',
  'cognitive-max': 'Cognitive complexity of the most complex function',
  'annotation-coverage': 'Share of parameters and returns that have an annotation, from 0 to 1; empty without any',
  'documentation-coverage': 'Share of public modules, classes and functions that have a docstring, from 0 to 1; empty without any',
  verdict: 'pass, warn, fail, or neutral where there was nothing to compare with; set where a comparison was asked for',
  'head-commit': 'The head of the pull request',
  'base-commit': 'The commit that was compared with; empty without one, like all that follow',
  'diff-path': 'Folder with files.parquet, defs.parquet and summary.parquet of the comparison',
  findings: 'Number of findings of the gates',
  failures: 'Number of those that fail',
  warnings: 'Number of those that warn',
  'functions-changed': 'Functions whose code differs',
  'functions-added': 'Functions that only the head has',
  'functions-removed': 'Functions that only the base has',
  'functions-worse': 'Functions whose cognitive complexity has grown',
  'functions-better': 'Functions whose cognitive complexity has fallen',
  'cognitive-delta': 'Change of the cognitive complexity of all touched functions together',
  'annotation-coverage-delta': 'Change of annotation-coverage',
  'comment-url': 'The comment on the pull request; empty without one',
  'sarif-path': 'The SARIF file; empty unless sarif is set',
} as const satisfies Record<string, string>;

export type OutputName = keyof typeof OUTPUTS;

/** Values of outputs; null is not set. */
export type Outputs = Readonly<Partial<Record<OutputName, string | number | null>>>;
