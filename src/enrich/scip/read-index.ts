import type { ReportFile } from '../reading/report-file';
import type { IndexPart } from './index-part';
import { readJson } from './read-json';
import { readProtobuf } from './read-protobuf';

/** JSON begins with a brace and then a name; the marks are those of UTF-8 and UTF-16. A message may begin with a line feed and a brace. */
const JSON_START = /^(?:\xef\xbb\xbf)?\s*\{\s*(?:["}]|$)|^\xff\xfe/;
const LOOKED_AT = 256;

/** The parts of an index, in either of its forms. */
export async function* readIndex(file: ReportFile): AsyncGenerator<IndexPart> {
  let start = '';
  for await (const chunk of file.chunks()) {
    start = chunk.toString('latin1', 0, LOOKED_AT);
    break;
  }
  if (start === '') throw file.wrong(0, 'the file is empty');
  yield* JSON_START.test(start) ? readJson(file) : readProtobuf(file);
}
