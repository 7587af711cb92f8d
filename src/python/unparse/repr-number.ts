/** `_INFSTR` of CPython's ast.py. */
const INFINITY = '1e309';

/** `repr` of a float that is not negative, infinity as `ast.unparse` writes it. */
export function reprFloat(value: number): string {
  const text = shortest(value);
  return Number.isInteger(value) && value < 1e16 ? `${text}.0` : text;
}

/** `repr` of an imaginary number. */
export function reprImaginary(value: number): string {
  return `${shortest(value)}j`;
}

/** The shortest digits that read back as `value`, in C's `%r` of Python: an exponent below 1e-4 and from 1e16 on. */
function shortest(value: number): string {
  if (value === Infinity) return INFINITY;
  if (value === 0 || (value >= 1e-4 && value < 1e16)) return String(value);
  const [digits, exponent] = value.toExponential().split('e') as [string, string];
  return `${digits}e${exponent[0]!}${exponent.slice(1).padStart(2, '0')}`;
}
