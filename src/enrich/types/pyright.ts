import { jsonItems } from '../reading/json-items';
import { countIn, member, textIn } from '../reading/json-value';
import type { ReportFile } from '../reading/report-file';
import type { TypeError } from './load';

/** The errors of `pyright --outputjson`, and of basedpyright. Lines are counted from 0 there. */
export async function* readPyright(file: ReportFile): AsyncGenerator<TypeError> {
  let isReport = false;
  for await (const { list, value, offset } of jsonItems(file, ['generalDiagnostics'])) {
    if (list === null) {
      if (!isReport && member(value, 'summary') === undefined) throw file.wrong(offset, 'an object without generalDiagnostics and summary');
      continue;
    }
    isReport = true;
    const path = textIn(value, 'file') ?? textIn(value, 'uri');
    if (textIn(value, 'severity') !== 'error') continue;
    if (path === null) throw file.wrong(offset, 'an error without a file');
    const range = member(value, 'range');
    const line = countIn(member(range, 'start'), 'line');
    const lineno = line === null ? 0 : line + 1;
    yield {
      path,
      lineno,
      end_lineno: Math.max(lineno, (countIn(member(range, 'end'), 'line') ?? -1) + 1),
      rule: textIn(value, 'rule'),
      message: textIn(value, 'message') ?? '',
    };
  }
}
