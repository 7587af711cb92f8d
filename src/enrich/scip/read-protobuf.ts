import type { ReportFile } from '../reading/report-file';
import { DEFINITION, ENCODINGS, placeOf, type IndexDocument, type IndexMetadata, type IndexPart, type Occurrence } from './index-part';
import { topMessages } from './messages';
import type { WireReader } from './wire';

/** The parts of index.scip. Field numbers are those of scip.proto. */
export function readProtobuf(file: ReportFile): AsyncGenerator<IndexPart> {
  return topMessages(
    file,
    new Map<number, (reader: WireReader) => IndexPart>([
      [1, metadata],
      [2, document],
    ]),
  );
}

function metadata(message: WireReader): IndexMetadata {
  let tool = '';
  let projectRoot = '';
  while (message.next()) {
    if (message.field === 2) tool = textField(message.message(), 1);
    else if (message.field === 3) projectRoot = message.text();
    else message.skip();
  }
  return { part: 'metadata', tool, projectRoot };
}

function document(message: WireReader): IndexDocument {
  let relativePath = '';
  let text: string | null = null;
  let encoding = 0;
  const occurrences: Occurrence[] = [];
  const symbols: string[] = [];
  while (message.next()) {
    if (message.field === 1) relativePath = message.text();
    else if (message.field === 2) addOccurrence(message.message(), occurrences);
    else if (message.field === 3) symbols.push(textField(message.message(), 1));
    else if (message.field === 5) text = message.text();
    else if (message.field === 6) encoding = message.int32();
    else message.skip();
  }
  return { part: 'document', relativePath, text, encoding: ENCODINGS[encoding] ?? 'utf16', occurrences, symbols };
}

function addOccurrence(message: WireReader, to: Occurrence[]): void {
  const range: number[] = [];
  let symbol = '';
  let roles = 0;
  while (message.next()) {
    if (message.field === 1) message.int32s(range);
    else if (message.field === 2) symbol = message.text();
    else if (message.field === 3) roles = message.int32();
    else message.skip();
  }
  const place = placeOf(range);
  if (place !== null && symbol !== '') to.push({ ...place, symbol, isDefinition: (roles & DEFINITION) !== 0 });
}

function textField(message: WireReader, field: number): string {
  let text = '';
  while (message.next()) {
    if (message.field === field) text = message.text();
    else message.skip();
  }
  return text;
}
