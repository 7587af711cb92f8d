import type { Tree } from '../tree';
import { sliceText } from './text';

/** The `str` of an Interpolation from its Text: the source of the expression, without comments and what follows it. */
export function interpolationText(tree: Tree, text: number): string {
  const { heap, source } = tree;
  const expression = sliceText(source, heap[text]!, heap[text + 1]!).replace(/\r\n?/g, '\n');
  return (hasComment(expression) ? withoutComments(expression) : expression).replace(/[\s=]+$/, '');
}

/** Whether CPython sees a `#` outside strings. */
function hasComment(expression: string): boolean {
  if (!expression.includes('#')) return false;
  let quote = '';
  for (let i = 0; i < expression.length; i++) {
    const unit = expression[i]!;
    if (unit === '#' && quote === '') return true;
    if (unit === '\\') i++;
    else quote = nextQuote(quote, unit);
  }
  return false;
}

/** As CPython cuts them out: here a quote ends at the next of its kind, escaped or not. */
function withoutComments(expression: string): string {
  let out = '';
  let quote = '';
  for (let i = 0; i < expression.length; i++) {
    const unit = expression[i]!;
    if (unit === '#' && quote === '') {
      while (i + 1 < expression.length && expression[i + 1] !== '\n') i++;
    } else {
      quote = nextQuote(quote, unit);
      out += unit;
    }
  }
  return out;
}

/** The quote that is open after `unit`. */
function nextQuote(quote: string, unit: string): string {
  if (unit !== "'" && unit !== '"') return quote;
  if (quote === '') return unit;
  return quote === unit ? '' : quote;
}
