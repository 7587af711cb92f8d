import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, SourceLines } from '../../../src/facts/metrics/lines';
import { roundRatio } from '../../../src/facts/metrics/ratio';
import { Parser } from '../../../src/python/parser';
import { PythonSyntaxError } from '../../../src/python/syntax-error';

const read = (name: string): unknown => JSON.parse(readFileSync(join(__dirname, 'cases', name), 'utf8'));
const texts = read('texts.json') as [text: string, loc: number, sloc: number][];

test('loc and sloc by str.splitlines and str.strip', () => {
  const counter = new LineCounter();
  for (const [text, loc, sloc] of texts) {
    const bytes = new TextEncoder().encode(text);
    counter.count(bytes, bytes.length);
    expect([text, counter.loc, counter.sloc]).toEqual([text, loc, sloc]);
  }
});

test('the same by way of the lines that the tokenizer saw', () => {
  const parser = new Parser('3.13');
  const counter = new LineCounter();
  const lines = new SourceLines();
  let parsed = 0;
  for (const [text, loc, sloc] of texts) {
    const bytes = new TextEncoder().encode(text);
    try {
      const tree = parser.parse(bytes, bytes.length);
      lines.read(tree);
      counter.countParsed(tree, lines);
    } catch (error) {
      if (error instanceof PythonSyntaxError) continue;
      throw error;
    }
    parsed++;
    expect([text, counter.loc, counter.sloc]).toEqual([text, loc, sloc]);
  }
  expect(parsed).toBeGreaterThan(100);
});

test('bytes cut in the middle of a character are no separator', () => {
  const counter = new LineCounter();
  counter.count(Uint8Array.of(0xe2, 0x80, 0xa8), 2);
  expect([counter.loc, counter.sloc]).toEqual([1, 1]);
});

test("ratios by Python's round", () => {
  for (const [a, b, rounded] of read('ratios.json') as [number, number, number][])
    expect([a, b, roundRatio(a / b)]).toEqual([a, b, rounded]);
});
