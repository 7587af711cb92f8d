import { inflateRawSync } from 'node:zlib';
import { decodeData, type PageData } from '../../../src/report/html/model/data';

/** The data in a page. */
export function dataOf(page: string): PageData {
  const text = /<script id="data" type="application\/octet-stream">([A-Za-z0-9+/=]*)<\/script>/.exec(page)![1]!;
  return decodeData(inflateRawSync(Buffer.from(text, 'base64')));
}
