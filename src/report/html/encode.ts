import { deflateSync } from 'fflate';
import { encodeData, type PageData } from './model/data';

/**
 * The data as text that a script element can hold: columns, deflated, in base64. Deflated in JavaScript, since zlib's bytes differ between
 * processors and versions of Node.
 */
export function embed(data: PageData): string {
  return Buffer.from(deflateSync(encodeData(data), { level: 9 })).toString('base64');
}
