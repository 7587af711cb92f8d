import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../../src/discover';
import { transcode } from '../../src/discover/decode/codec';

interface Expected {
  /** Source in hex, what 3.13's `ast.parse` says, and 3.14's where it differs. */
  readonly cases: readonly (readonly [string, string, string?])[];
  readonly codecs: Readonly<Record<string, string | { readonly sha256: string }>>;
}

const expected = JSON.parse(readFileSync(join(__dirname, 'encodings.expected.json'), 'utf8')) as Expected;

/** What the parser says, be it before 3.13 meets the bytes. */
const OF_THE_PARSER = /invalid (character|non-printable)|invalid syntax/;
const LEFT_OUT = 'SyntaxError: encoding not supported here: ';

describe('decoding a source', () => {
  test.each(['3.13', '3.14', '3.15'] as const)('refuses what CPython %s refuses, in its words', (version) => {
    const wrong: string[] = [];
    let leftOut = 0;
    for (const [hex, at313, at314] of expected.cases) {
      const verdict = version === '3.13' ? at313 : (at314 ?? at313);
      const { error } = decode(Buffer.from(hex, 'hex'), version);
      if (error?.startsWith(LEFT_OUT) === true) leftOut++;
      else if ((error ?? 'ok') !== verdict && !OF_THE_PARSER.test(verdict)) {
        wrong.push(`${Buffer.from(hex, 'hex').toString('latin1')}\n  CPython: ${verdict}\n  ours:    ${error ?? 'ok'}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(leftOut).toBeLessThanOrEqual(72);
  });

  test.each([...Object.keys(expected.codecs)])('%s decodes as CPython does', (codec) => {
    const table = expected.codecs[codec]!;
    if (typeof table === 'string') {
      let ours = '';
      for (let byte = 0; byte < 256; byte++) {
        const { source, message } = transcode(Uint8Array.of(byte), codec);
        ours += message?.includes('character maps to <undefined>') === true ? '\ufffe' : Buffer.from(source).toString('utf8');
      }
      expect(ours).toBe(table);
      return;
    }
    const hash = createHash('sha256');
    for (const bytes of sample(codec)) {
      const { source, message } = transcode(bytes, codec);
      hash.update(`${Buffer.from(bytes).toString('hex')} ${message === null ? Buffer.from(source).toString('utf8') : `!${message}`}\n`);
    }
    expect(hash.digest('hex')).toBe(table.sha256);
  });
});

/** The sequences of `sample` in scripts/codecs/expect.py. */
function* sample(codec: string): Generator<Uint8Array> {
  for (let a = 0; a < 256; a++) yield Uint8Array.of(a);
  for (let a = 128; a < 256; a++) for (let b = 0; b < 256; b++) yield Uint8Array.of(a, b);
  if (codec.startsWith('euc_j')) {
    for (let b = 0xa0; b < 256; b++) for (let c = 0xa0; c < 256; c++) yield Uint8Array.of(0x8f, b, c);
  }
  if (codec === 'gb18030') {
    for (let a = 0x81; a < 0xff; a++) {
      for (let b = 0x30; b < 0x3a; b++) for (let c = 0x80; c < 0x100; c += 5) yield Uint8Array.of(a, b, c, 0x30 + (c % 10));
    }
  }
  if (codec === 'euc_kr') {
    for (let a = 0xa0; a < 0xc0; a++) {
      for (let b = 0xbe; b < 0xd6; b++) yield Uint8Array.of(0xa4, 0xd4, 0xa4, a, 0xa4, b, 0xa4, 0xa0 + ((a * b) % 64));
    }
  }
  let state = 1;
  for (let i = 0; i < 4000; i++) {
    const bytes = new Uint8Array(6);
    for (let j = 0; j < 6; j++) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
      bytes[j] = ((state >> 16) & 0xff) | (state >> 30 === 0 ? 0 : 0x80);
    }
    yield bytes;
  }
}
