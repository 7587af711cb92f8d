import { jsonItems } from '../reading/json-items';
import { countIn, member, textIn } from '../reading/json-value';
import type { ReportFile } from '../reading/report-file';
import type { TypeError } from './load';

/** The errors of `pyrefly check --output-format json`: one object that lists them, or one error per line. */
export async function* readPyrefly(file: ReportFile): AsyncGenerator<TypeError> {
  let isReport = false;
  for await (const { list, value, offset } of jsonItems(file, ['errors'])) {
    const path = textIn(value, 'path');
    if (list === null && path === null) {
      if (!isReport && member(value, 'errors') === undefined) throw file.wrong(offset, 'an object without errors');
      continue;
    }
    isReport = true;
    const severity = textIn(value, 'severity') ?? 'error';
    if (severity !== 'error') continue;
    if (path === null) throw file.wrong(offset, 'an error without a path');
    const lineno = countIn(value, 'line') ?? 0;
    yield {
      path,
      lineno,
      end_lineno: Math.max(lineno, countIn(value, 'stop_line') ?? 0),
      rule: textIn(value, 'name'),
      message: textIn(value, 'description') ?? textIn(value, 'concise_description') ?? '',
    };
  }
}
