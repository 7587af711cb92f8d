import type { FileDiff } from '../../diff';
import type { FileChange, Rejected, Some } from '../model';
import { measureOf } from './measures';
import { someOf } from './subjects';

/** Files whose path or bytes differ, those first whose complexity changed most. */
export function changedFiles(files: readonly FileDiff[]): Some<FileChange> {
  const size = (file: FileDiff): number => Math.abs((file.head_cognitive_total ?? 0) - (file.base_cognitive_total ?? 0));
  const rows = [...files].sort((a, b) => size(b) - size(a));
  return someOf(rows, (file) => ({
    path: file.path,
    basePath: file.base_path === file.path ? null : file.base_path,
    status: file.status,
    complexity: measureOf(file, 'cognitive_total'),
    annotated: measureOf(file, 'annotation_coverage'),
  }));
}

/** Files of one side that Python rejects. */
export function rejectedFiles(files: readonly FileDiff[], side: 'base' | 'head'): Some<Rejected> {
  return someOf(
    files.filter((file) => file[`${side}_ok`] === false),
    (file) => {
      const error = file[`${side}_errors`]?.[0] ?? 'it could not be read';
      return { path: file[`${side}_path`] ?? file.path, line: Number(/ at (\d+):\d+$/.exec(error)?.[1] ?? 0), error };
    },
  );
}
