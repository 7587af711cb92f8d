import { Token } from '../../../src/python/tokens';
import type { Files } from '../repositories';
import type { Chance } from './chance';
import { cut, cutClass, isPython, linesInsideTokens, linesOf, wordsOf, type Piece } from './pieces';

type Tree = Record<string, string>;
/** Changes the files in place; false when it found nothing to change. */
type Step = (files: Tree, chance: Chance) => boolean;

const join = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
const definitions = (pieces: readonly Piece[]): Piece[] => pieces.filter(({ name }) => name !== null);
const fresh = (files: Tree, chance: Chance): string => {
  const folder = chance.of(Object.keys(files)).replace(/[^/]*$/, '');
  return `${folder}${chance.of(['made', 'extra', 'parts', 'moved'])}_${Object.keys(files).length}_${chance.below(1000)}.py`;
};
/** Below what is there, behind an empty line. */
const appended = (text: string, more: string): string => `${text.replace(/\n*$/, '\n')}\n\n${more.replace(/^\n+/, '')}`;

/** Functions and classes go to another file, which may be new. */
const moveDefinitions: Step = (files, chance) => {
  const path = chance.of(Object.keys(files));
  const pieces = cut(files[path]!);
  const candidates = definitions(pieces);
  if (candidates.length === 0) return false;
  const moved = new Set(chance.shuffled(candidates).slice(0, 1 + chance.below(4)));
  const target = chance.below(2) === 0 ? chance.of(Object.keys(files)) : fresh(files, chance);
  if (target === path) return false;
  files[path] = join(pieces.filter((piece) => !moved.has(piece)));
  files[target] = appended(files[target] ?? '"""Made by a refactoring."""\n', join([...moved]));
  return true;
};

/** Half of a file becomes another file. */
const splitFile: Step = (files, chance) => {
  const path = chance.of(Object.keys(files));
  const pieces = cut(files[path]!);
  const all = definitions(pieces);
  if (all.length < 2) return false;
  const second = new Set(all.slice(Math.floor(all.length / 2)));
  files[path] = join(pieces.filter((piece) => !second.has(piece)));
  files[fresh(files, chance)] = join(pieces.filter((piece) => second.has(piece) || piece.text.startsWith('import ')));
  return true;
};

/** A file goes to another name or folder. */
const moveFile: Step = (files, chance) => {
  const path = chance.of(Object.keys(files));
  const text = files[path]!;
  Reflect.deleteProperty(files, path);
  files[chance.below(2) === 0 ? `moved/${path}` : path.replace(/[^/]*$/, `renamed_${chance.below(1000)}.py`)] = text;
  return true;
};

/** All files of a folder go to another one. */
const moveFolder: Step = (files, chance) => {
  const folder = chance.of(Object.keys(files)).replace(/[^/]*$/, '');
  for (const path of Object.keys(files).filter((name) => name.startsWith(folder))) {
    const text = files[path]!;
    Reflect.deleteProperty(files, path);
    files[`${folder}inner/${path.slice(folder.length)}`] = text;
  }
  return true;
};

/** A function or class gets another name, wherever that stands. */
const rename: Step = (files, chance) => {
  const candidates = Object.values(files).flatMap((text) => definitions(cut(text)));
  if (candidates.length === 0) return false;
  const { name } = chance.of(candidates);
  const other = `${name!}_${chance.of(['x', 'new', 'v2'])}`;
  for (const [path, text] of Object.entries(files)) files[path] = replaceNames(text, name!, other);
  return true;
};

/** Definitions of a file, or of a class, in another order: runs of them between other statements are shuffled. */
const reorder: Step = (files, chance) => {
  const path = chance.of(Object.keys(files));
  const pieces = cut(files[path]!);
  const classes = pieces.filter(({ isClass }) => isClass);
  if (classes.length > 0 && chance.below(2) === 0) {
    const chosen = chance.of(classes);
    const inside = cutClass(chosen.text);
    if (inside === null || inside.body.some(({ name }, i) => inside.body.findIndex((other) => other.name === name) !== i && name !== null))
      return false;
    const text = inside.head + join(shuffleRuns(inside.body, chance));
    files[path] = join(pieces.map((piece) => (piece === chosen ? { ...piece, text } : piece)));
  } else files[path] = join(shuffleRuns(pieces, chance));
  return true;
};

function shuffleRuns(pieces: readonly Piece[], chance: Chance): Piece[] {
  const result: Piece[] = [];
  for (let i = 0; i < pieces.length;) {
    let end = i;
    while (end < pieces.length && pieces[end]!.name !== null) end++;
    result.push(...chance.shuffled(pieces.slice(i, end)));
    if (end < pieces.length) result.push(pieces[end]!);
    i = end + 1;
  }
  return result;
}

/** Other indentation, line ends, empty lines, comments. */
const reformatLines: Step = (files, chance) => {
  const path = chance.of(Object.keys(files));
  const text = files[path]!;
  const inside = linesInsideTokens(text);
  const lines = linesOf(text);
  const how = chance.below(4);
  if (how === 0) {
    const unit = chance.of(['  ', '        ', '\t', '   ']);
    files[path] = lines
      .map((line, i) => (inside.has(i + 1) ? line : line.replace(/^(?: {4})+/, (spaces) => unit.repeat(spaces.length / 4))))
      .join('');
  } else if (how === 1) files[path] = text.replaceAll('\n', '\r\n');
  else {
    const addition = how === 2 ? '\n' : '# as it was\n';
    const isContinued = (i: number): boolean => /\\\s*$/.test(lines[i - 1] ?? '');
    files[path] = lines
      .map((line, i) => (!inside.has(i + 1) && !isContinued(i) && chance.below(5) === 0 ? addition + line : line))
      .join('');
  }
  return true;
};

/** Other quotes, breaks behind commas, comments at the ends of lines. */
const reformatTokens: Step = (files, chance) => {
  const path = chance.of(Object.keys(files));
  const text = files[path]!;
  let depth = 0;
  let formatted = 0;
  let result = '';
  let at = 0;
  for (const { kind, start, end } of wordsOf(text)) {
    if (kind === Token.Newline || kind === Token.Indent || kind === Token.Dedent || start < at) continue;
    const word = text.slice(start, end);
    result += text.slice(at, start);
    at = end;
    if (kind === Token.FStringStart || kind === Token.TStringStart) formatted++;
    if (kind === Token.FStringEnd || kind === Token.TStringEnd) formatted--;
    if ('([{'.includes(word) && word.length === 1) depth++;
    if (')]}'.includes(word) && word.length === 1) depth--;
    if (formatted === 0 && kind === Token.String && /^'[^'"\\\n]+'$/.test(word)) result += `"${word.slice(1, -1)}"`;
    else if (formatted === 0 && kind === Token.Comma && depth > 0 && chance.below(4) === 0) result += ',  # more\n    ';
    else result += word;
  }
  files[path] = result + text.slice(at);
  return true;
};

function replaceNames(text: string, name: string, other: string): string {
  if (!new RegExp(`\\b${name}\\b`).test(text)) return text;
  let result = '';
  let at = 0;
  for (const { kind, start, end } of wordsOf(text)) {
    if (kind !== Token.Name || start < at || text.slice(start, end) !== name) continue;
    result += text.slice(at, start) + other;
    at = end;
  }
  return result + text.slice(at);
}

export const STEPS = { moveDefinitions, splitFile, moveFile, moveFolder, rename, reorder, reformatLines, reformatTokens };

/** The same code in other places, under other names or in another form. Gives what was done, too. */
export function refactor(before: Files, chance: Chance): { readonly files: Files; readonly steps: readonly string[] } {
  const files: Tree = { ...before };
  const steps: string[] = [];
  const wanted = 1 + chance.below(4);
  for (let tries = 0; steps.length < wanted && tries < 20; tries++) {
    const name = chance.of(Object.keys(STEPS) as (keyof typeof STEPS)[]);
    const copy = { ...files };
    if (!STEPS[name](copy, chance)) continue;
    const broken = Object.entries(copy).find(([path, text]) => files[path] !== text && !isPython(text));
    // A form that Python would not take is none: some steps are rough.
    if (broken !== undefined) continue;
    for (const path of Object.keys(files)) Reflect.deleteProperty(files, path);
    Object.assign(files, copy);
    steps.push(name);
  }
  return { files, steps };
}

/** Gates that find whatever grows, comes or goes. */
export const STRICT = `gates:
  - { name: cognitive, level: fail, on: defs, when: delta_cognitive > 0 }
  - { name: cyclomatic, level: fail, on: defs, when: delta_cyclomatic > 0 or delta_mccabe > 0 or delta_radon_cc > 0 or delta_nesting > 0 }
  - { name: typing, level: fail, on: defs, when: delta_slots <> delta_slots_annotated }
  - { name: comes, level: fail, on: defs, when: "status in ('added', 'removed') and (kind = 'class' or kind = 'function') and (is_inner or not is_inner)" }
  - { name: total, level: fail, on: summary, when: delta_cognitive_total <> 0 or delta_slots <> 0 or delta_num_functions <> 0 }
`;
