import { jsonItems } from '../reading/json-items';
import { countIn, listIn, member, textIn } from '../reading/json-value';
import type { ReportFile } from '../reading/report-file';
import { DEFINITION, ENCODINGS, placeOf, type IndexDocument, type IndexPart, type Occurrence, type PositionEncoding } from './index-part';

const NAMED: Readonly<Record<string, PositionEncoding>> = {
  UTF8CodeUnitOffsetFromLineStart: 'utf8',
  UTF16CodeUnitOffsetFromLineStart: 'utf16',
  UTF32CodeUnitOffsetFromLineStart: 'utf32',
};

/** The parts of an index as JSON: as `scip print --json` writes it, or with the names of scip.proto. Its metadata comes last. */
export async function* readJson(file: ReportFile): AsyncGenerator<IndexPart> {
  let any = false;
  for await (const { list, value, offset } of jsonItems(file, ['documents', 'external_symbols', 'externalSymbols'])) {
    if (list === 'documents') {
      any = true;
      yield document(value);
    } else if (list === null) {
      const metadata = member(value, 'metadata');
      if (!any && metadata === undefined) throw file.wrong(offset, 'an object without documents and metadata is no index');
      const tool = textIn(either(metadata, 'tool_info', 'toolInfo'), 'name') ?? '';
      const root = either(metadata, 'project_root', 'projectRoot');
      yield { part: 'metadata', tool, projectRoot: typeof root === 'string' ? root : '' };
    }
  }
}

function either(value: unknown, name: string, camel: string): unknown {
  return member(value, name) ?? member(value, camel);
}

function document(value: unknown): IndexDocument {
  const path = either(value, 'relative_path', 'relativePath');
  const encoding = either(value, 'position_encoding', 'positionEncoding');
  return {
    part: 'document',
    relativePath: typeof path === 'string' ? path : '',
    text: textIn(value, 'text'),
    encoding:
      (typeof encoding === 'string' && Object.hasOwn(NAMED, encoding) ? NAMED[encoding] : ENCODINGS[Number(encoding ?? 0)]) ?? 'utf16',
    occurrences: listIn(value, 'occurrences').flatMap(occurrence),
    symbols: listIn(value, 'symbols').flatMap((symbol) => textIn(symbol, 'symbol') ?? []),
  };
}

function occurrence(value: unknown): Occurrence[] {
  const place = placeOf(listIn(value, 'range').map(Number));
  const symbol = textIn(value, 'symbol') ?? '';
  const roles = countIn(value, 'symbol_roles') ?? countIn(value, 'symbolRoles') ?? 0;
  return place === null || symbol === '' ? [] : [{ ...place, symbol, isDefinition: (roles & DEFINITION) !== 0 }];
}
