import { PythonSyntaxError } from '../syntax-error';

/** CPython's default limit on the digits of a decimal integer. */
const MAX_INTEGER_DIGITS = 4300;

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isIdentifierPart = (c: number): boolean => isDigit(c) || (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95;
const isHexDigit = (c: number): boolean => isDigit(c) || ((c | 32) >= 97 && (c | 32) <= 102);
const isOctalDigit = (c: number): boolean => c >= 48 && c <= 55;
const isBinaryDigit = (c: number): boolean => c === 48 || c === 49;

/** End of the number that begins at `i` with a digit, or with a dot and a digit. */
export function scanNumber(source: Uint8Array, i: number): number {
  const start = i;
  if (source[i] === 48) {
    const letter = source[i + 1]! | 32;
    if (letter === 120) return scanRadix(source, i + 2, isHexDigit, 'hexadecimal');
    if (letter === 111) return scanRadix(source, i + 2, isOctalDigit, 'octal');
    if (letter === 98) return scanRadix(source, i + 2, isBinaryDigit, 'binary');
  }
  let leadingZero = false;
  if (source[i] !== 46) {
    i = scanDigits(source, i);
    leadingZero = source[start] === 48 && hasNonZeroDigit(source, start, i);
  }
  let isInteger = true;
  if (source[i] === 46) {
    isInteger = false;
    i++;
    if (isDigit(source[i]!)) i = scanDigits(source, i);
  }
  if ((source[i]! | 32) === 101) {
    const sign = source[i + 1] === 43 || source[i + 1] === 45;
    if (isDigit(source[sign ? i + 2 : i + 1]!)) {
      isInteger = false;
      i = scanDigits(source, sign ? i + 2 : i + 1);
    } else if (sign) throw new PythonSyntaxError('invalid decimal literal', i + 1);
    else checkEnd(source, i, 'decimal');
  }
  if ((source[i]! | 32) === 106) {
    i++;
    checkEnd(source, i, 'imaginary');
    return i;
  }
  if (isInteger && leadingZero) {
    let zeros = start;
    while (source[zeros] === 48 || source[zeros] === 95) zeros++;
    throw new PythonSyntaxError(
      'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers',
      start,
      'SyntaxError',
      zeros,
    );
  }
  checkEnd(source, i, 'decimal');
  if (isInteger && i - start > MAX_INTEGER_DIGITS && source[start] !== 48) checkDigits(source, start, i);
  return i;
}

/** digit ('_'? digit)* */
function scanDigits(source: Uint8Array, i: number): number {
  for (;;) {
    while (isDigit(source[i]!)) i++;
    if (source[i] !== 95) return i;
    i++;
    if (!isDigit(source[i]!)) throw new PythonSyntaxError('invalid decimal literal', i - 1);
  }
}

function scanRadix(source: Uint8Array, i: number, isOne: (c: number) => boolean, name: string): number {
  do {
    if (source[i] === 95) i++;
    const c = source[i]!;
    if (!isOne(c)) {
      if (isDigit(c)) throw new PythonSyntaxError(`invalid digit '${String.fromCharCode(c)}' in ${name} literal`, i);
      throw new PythonSyntaxError(`invalid ${name} literal`, i - 1);
    }
    while (isOne(source[i]!)) i++;
  } while (source[i] === 95);
  const c = source[i]!;
  if (isDigit(c)) throw new PythonSyntaxError(`invalid digit '${String.fromCharCode(c)}' in ${name} literal`, i);
  checkEnd(source, i, name);
  return i;
}

function hasNonZeroDigit(source: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (source[i]! > 48 && source[i] !== 95) return true;
  return false;
}

const FOLLOWING_KEYWORDS = ['and', 'else', 'for', 'or', 'not'].map((keyword) => Buffer.from(keyword));

function isWord(source: Uint8Array, i: number, word: Uint8Array): boolean {
  for (let k = 0; k < word.length; k++) if (source[i + k] !== word[k]) return false;
  const after = source[i + word.length]!;
  return !isIdentifierPart(after) && after < 128;
}

/** What follows a number may be a keyword that can follow an expression, but no other name: `1if x else y`, not `1x`. */
function checkEnd(source: Uint8Array, i: number, kind: string): void {
  const c = source[i]!;
  if (!isIdentifierPart(c)) return;
  const second = source[i + 1]!;
  // `if`, `in` and `is` CPython knows by two letters; the others it wants as whole words.
  if (c === 105 && (second === 102 || second === 110 || second === 115)) return;
  if (!FOLLOWING_KEYWORDS.some((keyword) => isWord(source, i, keyword))) throw new PythonSyntaxError(`invalid ${kind} literal`, i - 1);
}

function checkDigits(source: Uint8Array, start: number, end: number): void {
  let digits = 0;
  for (let i = start; i < end; i++) if (source[i] !== 95) digits++;
  if (digits <= MAX_INTEGER_DIGITS) return;
  throw new PythonSyntaxError(
    `Exceeds the limit (${MAX_INTEGER_DIGITS} digits) for integer string conversion: value has ${digits} digits; ` +
      'use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.',
    start,
    'SyntaxError',
    end,
  );
}
