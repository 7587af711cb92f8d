import { renderTerminal } from '../../src/report/terminal';
import { CASES, caseOf } from './cases';

const words = (text: string): string => text.replace(/\s+/g, ' ');

test.each([80, 120])('a terminal of %i columns breaks no line, and reads the same', (columns) => {
  for (const name of CASES) {
    const wrapped = renderTerminal(caseOf(name), { colour: false, columns });
    expect(wrapped.split('\n').filter((line) => line.length > columns)).toEqual([]);
    expect(words(wrapped)).toBe(words(renderTerminal(caseOf(name), { colour: false })));
  }
});

test('gates stand below their numbers where there is no room beside them, and a reason goes on below itself', () => {
  const lines = renderTerminal(caseOf('regressions'), { colour: true, columns: 80 })
    .replace(/\x1b\[[\d;]*m/g, '')
    .split('\n');
  expect(lines.slice(5, 9)).toEqual([
    '  Cognitive complexity, touched functions     184  →      206      +22',
    '    fails complexity (2 functions)',
    '  Most complex touched function                22  →       31       +9',
    '  Annotated parameters and returns         81.4 %  →   80.8 %  −0.5 pp',
  ]);
  const reason = lines.findIndex((line) => line.startsWith('     nested for L19'));
  expect(lines.slice(reason, reason + 2)).toEqual([
    '     nested for L19 +4, nested if L21 +4, nested if L24 +4, nested if expression',
    '       L26 +4, 7 more +11',
  ]);
});
