/**
 * Writes src/discover/decode/tables.generated.ts from the `encodings` package of CPython 3.13 (the command in PYTHON_3_13,
 * `python3.13` by default).
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const python = process.env.PYTHON_3_13 ?? 'python3.13';
const json = execFileSync(python, ['-I', join(__dirname, 'codecs/dump.py')], { maxBuffer: 64 * 1024 * 1024 });
// One window over everything: the East Asian tables share most of their rows.
const packed = brotliCompressSync(json, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: json.length,
  },
}).toString('base64');
const header = "// Generated from CPython's encodings by scripts/generate-codecs.ts. DO NOT EDIT.\n";
const lines = packed.match(/.{1,4000}/g) ?? [];
writeFileSync(
  join(__dirname, '../src/discover/decode/tables.generated.ts'),
  `${header}\n/** JSON, see scripts/codecs/dump.py; brotli, base64. */\nexport const PACKED = [\n${lines.map((line) => `  '${line}',\n`).join('')}];\n`,
);
