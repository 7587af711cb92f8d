import { brotliDecompressSync } from 'node:zlib';
import { PYTHON_VERSIONS, type PythonVersion } from '../tree';
import { hangulSyllable } from './hangul';
import { NAMES, SERIES } from './names.generated';
import { inRanges, unpackRanges } from './ranges';

/** Longer than any name; CPython's own limit is 255. */
const LONGEST_NAME = 255;
const HANGUL = 'HANGUL SYLLABLE ';
const CJK = 'CJK UNIFIED IDEOGRAPH-';

/** Code points by name for one version. */
let names = new Map<string, number>();
let namesVersion: PythonVersion | undefined;

/** Code point of the character that `\N{source[start, end)}` names, or -1. Named sequences are no characters. */
export function characterByName(source: Uint8Array, start: number, end: number, version: PythonVersion): number {
  if (end - start > LONGEST_NAME) return -1;
  let text = '';
  for (let i = start; i < end; i++) {
    const byte = source[i]!;
    if (byte >= 0x80) return -1;
    text += String.fromCharCode(byte);
  }
  const name = text.toUpperCase();
  if (name.startsWith(HANGUL)) {
    // Only 3.15 takes these names in lower case.
    return version === '3.15' || text === name ? hangulSyllable(name.slice(HANGUL.length)) : -1;
  }
  if (name.startsWith(CJK) && version !== '3.15') return text === name ? unifiedIdeograph(name, version) : -1;
  return inSeries(name, version) ?? load(version).get(name) ?? -1;
}

/** 3.13 and 3.14 take four or five digits, leading zeros included. */
function unifiedIdeograph(name: string, version: PythonVersion): number {
  const digits = name.slice(CJK.length);
  if (!/^[0-9A-F]{4,5}$/.test(digits)) return -1;
  const code = parseInt(digits, 16);
  return inRanges(unpackRanges(SERIES[CJK]![PYTHON_VERSIONS.indexOf(version)]!), code) ? code : -1;
}

/** A name made of a known prefix and its code point. */
function inSeries(name: string, version: PythonVersion): number | undefined {
  const match = /^(.*-)([1-9A-F][0-9A-F]{3,4})$/.exec(name);
  const ranges = match === null ? undefined : SERIES[match[1]!]?.[PYTHON_VERSIONS.indexOf(version)];
  if (match === null || ranges === undefined) return undefined;
  const code = parseInt(match[2]!, 16);
  return inRanges(unpackRanges(ranges), code) ? code : undefined;
}

function load(version: PythonVersion): Map<string, number> {
  if (namesVersion === version) return names;
  names = new Map();
  namesVersion = version;
  const sections = brotliDecompressSync(Buffer.from(NAMES, 'base64')).toString('latin1').split('\n\n');
  for (let i = 0; i <= PYTHON_VERSIONS.indexOf(version); i++) {
    let code = -1;
    for (const line of lines(sections[2 * i])) code = add(line, code, 1);
    for (const line of lines(sections[2 * i + 1])) add(line, 0, 0);
  }
  return names;
}

const lines = (section: string | undefined): string[] => (section === undefined || section === '' ? [] : section.split('\n'));

/** Adds one line: a difference to `base` (`usual` when left out) in lower case, then the name. */
function add(line: string, base: number, usual: number): number {
  let length = 0;
  while (!isUpper(line.charCodeAt(length))) length++;
  const code = base + (length === 0 ? usual : parseInt(line.slice(0, length), 36));
  names.set(line.slice(length), code);
  return code;
}

const isUpper = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;
