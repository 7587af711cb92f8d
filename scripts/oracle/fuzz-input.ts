import { readFileSync } from 'node:fs';
import { breakProgram, tokens } from './mutate';
import { Random } from './random';

const NASTY = [
  '\0', '\r', '\n', '\r\n', '\f', '\t', '\\\n', '\\', '"""', "'''", '"', "'", 'f"', "f'''{", '{', '}', '{{', '}}', '(', ')', '[', ']', ':', ';', ',', '#', '# type: ignore\n', '# type: int',
  '# coding: latin-1\n', '\ufeff', '\u2028', 'é', '日本', '𝐱', '\ud800', '\\N{', '\\x', '\\u12', '\\U00110000', '0x', '1_', '1e', '9'.repeat(5000), '(((((((((('.repeat(30), 'f"{' .repeat(100), '-'.repeat(2000),
  'a.'.repeat(3000), 'not '.repeat(1000), 'lambda: '.repeat(500), 'x if y else '.repeat(500), 'if x:\n '.repeat(120), '[x for x in '.repeat(150), '**', ':=', '->', '...', '@', '!', '$', '`', '<>', '=', '==',
]; // prettier-ignore

/** The bytes of a case: the same number and files give the same bytes. */
export function fuzzed(number: number, files: readonly string[]): Buffer {
  const random = new Random(Math.imul(number, 0x9e3779b1));
  const draw = random.next();
  if (draw < 0.03) return anyBytes(random);
  if (draw < 0.06) return anyTokens(random);
  let text: Buffer = readFileSync(random.pick(files));
  if (draw < 0.6) text = window(text, random);
  if (draw < 0.25) return bytesChanged(text, random);
  if (draw < 0.5) return Buffer.from(breakProgram(text.toString('utf8'), random));
  if (draw < 0.75) return nastyInserted(text, random);
  if (draw < 0.9) return spliced(text, window(readFileSync(random.pick(files)), random), random);
  return text.subarray(0, random.below(text.length + 1));
}

function window(text: Buffer, random: Random): Buffer {
  const start = random.below(text.length + 1);
  return text.subarray(start, start + 1 + random.below(4000));
}

function anyBytes(random: Random): Buffer {
  const bytes = Buffer.alloc(random.below(400));
  for (let i = 0; i < bytes.length; i++) bytes[i] = random.below(256);
  return bytes;
}

function anyTokens(random: Random): Buffer {
  let text = '';
  for (let count = random.below(60); count > 0; count--) text += random.pick(NASTY) + (random.next() < 0.3 ? ' ' : '');
  return Buffer.from(text);
}

function bytesChanged(text: Buffer, random: Random): Buffer {
  const bytes = Buffer.from(text);
  for (let count = 1 + random.below(6); count > 0 && bytes.length > 0; count--) bytes[random.below(bytes.length)] = random.below(256);
  return bytes;
}

function nastyInserted(text: Buffer, random: Random): Buffer {
  const pieces = tokens(text.toString('utf8'));
  for (let count = 1 + random.below(3); count > 0; count--) pieces.splice(random.below(pieces.length + 1), 0, random.pick(NASTY));
  return Buffer.from(pieces.join(''));
}

function spliced(text: Buffer, other: Buffer, random: Random): Buffer {
  const at = random.below(text.length + 1);
  return Buffer.concat([text.subarray(0, at), other, text.subarray(at)]);
}
