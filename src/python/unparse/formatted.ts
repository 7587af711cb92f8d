import type { Characters } from '../literals/decode-string';
import { interpolationText } from '../literals/interpolation';
import { validText } from '../literals/valid-text';
import { stringCharacters } from '../literals/values';
import { Field, Kind } from '../tree';
import { Precedence } from './precedence';
import { ALL_QUOTES, MULTI_QUOTES, quoteString } from './quotes';
import { reprString } from './repr-string';
import { UNWRITABLE, type Writer } from './writer';

/** Text of the literal with braces doubled, or the source of a replacement field. */
type Part = { readonly literal: Characters } | { readonly field: string };

/** JoinedStr and TemplateStr: quotes are chosen for the whole. */
export function writeFormatted(w: Writer, node: number): void {
  const before = w.out;
  const { limit } = w;
  w.limit = Number.MAX_SAFE_INTEGER;
  const parts: Part[] = [];
  const values = w.heap[node + Field.JoinedStr_values]!;
  const count = values === 0 ? 0 : w.heap[values]!;
  for (let i = 1; i <= count; i++) {
    const value = w.heap[values + i]!;
    if (w.heap[value] === Kind.Constant) parts.push({ literal: doubleBraces(stringCharacters(w.tree, value)) });
    else {
      w.out = '';
      writeField(w, value);
      parts.push({ field: w.out });
    }
  }
  w.limit = limit;
  w.out = before + (w.heap[node] === Kind.TemplateStr ? 't' : 'f') + (withOneQuote(w, parts) ?? withReprs(w, parts));
}

function doubleBraces(value: Characters): Characters {
  if (typeof value === 'string') return value.replace(/[{}]/g, '$&$&');
  return value.flatMap((character) => (character === '{' || character === '}' ? [character, character] : [character]));
}

/** The parts between a quote that fits all of them, if there is one. */
function withOneQuote(w: Writer, parts: readonly Part[]): string | undefined {
  let quotes = ALL_QUOTES;
  let text = '';
  for (const part of parts) {
    if ('literal' in part) {
      const quoted = quoteString(part.literal, quotes, true, w.version);
      if (!quoted.quotes.some((quote) => quotes.includes(quote))) return undefined;
      quotes = quoted.quotes;
      text += quoted.text;
    } else {
      if (part.field.includes('\n')) {
        quotes = quotes.filter((quote) => MULTI_QUOTES.includes(quote));
        if (quotes.length === 0) throw UNWRITABLE;
      }
      // 3.13 nests the same quotes, later versions avoid it where they can.
      const others = w.version === '3.13' ? [] : quotes.filter((quote) => !part.field.includes(quote));
      if (others.length > 0) quotes = others;
      text += part.field;
    }
  }
  return quotes[0]! + text + quotes[0]!;
}

/** CPython's last resort: `repr` of each literal part with a quote before it that forces single quotes. */
function withReprs(w: Writer, parts: readonly Part[]): string {
  const texts = parts.map((part) => {
    if ('field' in part) return part.field;
    const forced: Characters = typeof part.literal === 'string' ? `"${part.literal}` : ['"', ...part.literal];
    return reprString(forced, w.version).slice(2, -1);
  });
  return `'''${texts.join('')}'''`;
}

/** FormattedValue and Interpolation. */
export function writeField(w: Writer, node: number): void {
  const { heap } = w;
  const template = heap[node] === Kind.Interpolation;
  const conversion = heap[node + (template ? Field.Interpolation_conversion : Field.FormattedValue_conversion)]!;
  const specification = heap[node + (template ? Field.Interpolation_format_spec : Field.FormattedValue_format_spec)]!;
  const before = w.out;
  w.out = '';
  if (template) w.out = interpolationText(w.tree, heap[node + Field.Interpolation_str]!);
  else w.expression(heap[node + Field.FormattedValue_value]!, Precedence.Test + 1);
  w.out = before + (w.out.startsWith('{') ? '{ ' : '{') + w.out;
  if (conversion > 0) w.out += `!${String.fromCharCode(conversion)}`;
  if (specification !== 0) {
    w.out += ':';
    writeSpecification(w, specification);
  }
  w.out += '}';
}

/** The JoinedStr after the colon. */
function writeSpecification(w: Writer, node: number): void {
  const { heap } = w;
  const values = heap[node + Field.JoinedStr_values]!;
  const count = values === 0 ? 0 : heap[values]!;
  for (let i = 1; i <= count; i++) {
    const value = heap[values + i]!;
    if (heap[value] === Kind.Constant) w.out += escapeSpecification(validText(doubleBraces(stringCharacters(w.tree, value))));
    else writeField(w, value);
  }
}

const escapeSpecification = (text: string): string => text.replace(/[\\'"]/g, '\\$&').replaceAll('\n', '\\n');
