import type { Random } from './random';

/** Pieces of a program, near enough to its tokens; joined they are the program. */
const TOKEN =
  /(?:[rRbBuUfFtT]{0,2})(?:"""[^]*?"""|'''[^]*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|#[^\n]*|\d[\w.]*|[^\W\d]\w*|\*\*=?|\/\/=?|<<=?|>>=?|->|:=|\.\.\.|[-+*/%@&|^<>=!]=|\n[ \t]*|[ \t\f]+|\\\n|[^]/gu;

const INSERTED = [
  ...'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  ),
  ...'match case type _ print x f self'.split(' '),
  ...'( ) [ ] { } : , ; . = := == != < > <= >= + - * ** / // % @ & | ^ ~ << >> -> ... += -= *= **= @ ! ? $ `'.split(' '),
  ...'0 1 1.5 2j 0x1F 01 1_ "a" \'b\' f"{x}" f\'{x!r:>{y}}\' b"c" r"\\d" """ \''.split(' '),
  'not in',
  'is not',
  'yield from',
  'async def',
  'async for',
  'async with',
  'except*',
  'lambda:',
  'for x in y',
  'if x else',
  'as x',
  '*a',
  '**k',
  'x=1',
  '\n',
  '\n    ',
  '\n        ',
  '    ',
  '\t',
  '\\\n',
  '#',
  ' ',
];

export function tokens(program: string): string[] {
  return program.match(TOKEN) ?? [];
}

/** A program broken, most often, by deleting, doubling, swapping, inserting or replacing one token, sometimes two. */
export function breakProgram(program: string, random: Random): string {
  const pieces = tokens(program);
  const times = random.next() < 0.8 ? 1 : 2;
  for (let i = 0; i < times && pieces.length > 1; i++) breakOnce(pieces, random);
  return pieces.join('');
}

function breakOnce(pieces: string[], random: Random): void {
  const at = solidAt(pieces, random);
  const draw = random.next();
  if (draw < 0.25) pieces.splice(at, 1);
  else if (draw < 0.4) pieces.splice(at, 0, pieces[at]!, ' ');
  else if (draw < 0.55) {
    const other = solidAt(pieces, random);
    const held = pieces[at]!;
    pieces[at] = pieces[other]!;
    pieces[other] = held;
  } else if (draw < 0.65 && at + 1 < pieces.length) {
    const next = pieces.findIndex((piece, i) => i > at && piece.trim() !== '');
    if (next > 0) [pieces[at], pieces[next]] = [pieces[next]!, pieces[at]!];
  } else if (draw < 0.9) pieces.splice(at, 0, ' ', random.pick(INSERTED), ' ');
  else pieces[at] = random.pick(INSERTED);
}

/** A place in the program, white space seldom. */
function solidAt(pieces: readonly string[], random: Random): number {
  for (let tries = 0; tries < 8; tries++) {
    const at = random.below(pieces.length);
    if (pieces[at]!.trim() !== '') return at;
  }
  return random.below(pieces.length);
}

/** Runs of whole top-level statements of at most `most` lines, cut out of a file. */
export function excerpts(text: string, most: number): string[] {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, i) => (/^[\w@]/.test(line) && !/^(else|elif|except|finally)\b/.test(line) ? [i] : []));
  const found: string[] = [];
  for (let i = 0; i < starts.length; i++) {
    const first = starts[i]!;
    let next = i + 1;
    // Decorators and short statements stay with what follows.
    while (next < starts.length && (lines[starts[next - 1]!]!.startsWith('@') || starts[next]! - first < 3)) next++;
    const end = starts[next] ?? lines.length;
    if (end - first <= most) found.push(lines.slice(first, end).join('\n') + '\n');
    else found.push(lines.slice(first, first + most).join('\n') + '\n');
    i = next - 1;
  }
  return found;
}
