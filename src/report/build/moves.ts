import type { DefDiff, Diff } from '../../diff';
import type { Move, Some } from '../model';
import type { Context } from './context';
import { baseSubject, headSubject, isFunction, some } from './subjects';

/** Code that is the same in another place: whole files first, then single functions. */
export function moves({ files, defs, summary }: Pick<Diff, 'files' | 'defs' | 'summary'>, context: Context): Some<Move> {
  const whole = new Map(files.filter(({ status }) => status === 'moved').map((file) => [file.path, file]));
  const rows = defs.filter((row) => isFunction(row) && (row.status === 'moved' || row.status === 'renamed'));
  const inFile = new Map<string, number>();
  const single: DefDiff[] = [];
  for (const row of rows) {
    if (whole.has(row.path)) inFile.set(row.path, (inFile.get(row.path) ?? 0) + 1);
    else single.push(row);
  }
  const asFiles = [...whole.values()].map((file) => ({
    from: fileSubject(file.base_path ?? file.path),
    to: fileSubject(file.path),
    functions: inFile.get(file.path) ?? 0,
  }));
  const asFunctions = single.map((row) => ({ from: baseSubject(row), to: headSubject(row, context), functions: null }));
  return some([...asFiles, ...asFunctions], summary.functions_moved + summary.functions_renamed);
}

function fileSubject(path: string): Move['from'] {
  return { name: null, place: { path, first: 0, last: 0 } };
}
