import type { Tree } from '../tree';
import { sliceText } from './text';

/** The `str` of an Interpolation from its Text: the source of the expression, without comments and what follows it. */
export function interpolationText(tree: Tree, text: number): string {
  const { heap, source } = tree;
  const expression = sliceText(source, heap[text]!, heap[text + 1]!).replace(/\r\n?/g, '\n');
  return (expression.includes('#') ? withoutComments(expression) : expression).replace(/[\s=]+$/, '');
}

/** As CPython cuts them out: a quote ends at the next of its kind, escaped or not. */
function withoutComments(expression: string): string {
  let out = '';
  let quote = '';
  for (let i = 0; i < expression.length; i++) {
    const unit = expression[i]!;
    if (unit === "'" || unit === '"') {
      if (quote === '') quote = unit;
      else if (quote === unit) quote = '';
    } else if (unit === '#' && quote === '') {
      while (i + 1 < expression.length && expression[i + 1] !== '\n') i++;
      continue;
    }
    out += unit;
  }
  return out;
}
