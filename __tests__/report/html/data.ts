import { Flag, type About, type PageData } from '../../../src/report/html/model/data';

/** A definition of a small repository: depth by lines. */
export interface Def {
  readonly file: number;
  readonly name: string;
  readonly lines: readonly [first: number, last: number];
  readonly isClass?: boolean;
  readonly isPublic?: boolean;
  readonly cognitive?: number;
  readonly slots?: readonly [annotated: number, all: number];
}

export interface Small {
  readonly files: readonly (readonly [path: string, loc: number])[];
  readonly defs: readonly Def[];
  readonly calls?: readonly (readonly [from: number, to: number])[];
  readonly imports?: readonly (readonly [from: number, to: number])[];
  readonly about?: Partial<About>;
}

const COMMIT = 'd4e5f6a7b8c9d0e1f2a3b4c5d6e7f8091a2b3c4d';

/** The data of a page about a small repository. */
export function pageData({ files, defs, calls = [], imports = [], about = {} }: Small): PageData {
  const column = (of: (def: Def) => number): Int32Array => Int32Array.from(defs, of);
  const pairs = (list: readonly (readonly [number, number])[]): PageData['calls'] => ({
    from: Int32Array.from(list, ([from]) => from),
    to: Int32Array.from(list, ([, to]) => to),
  });
  return {
    about: {
      ...{ title: 'acme/shop', commit: COMMIT, pythonVersion: '3.15', generatedAt: null, definitions: defs.length, calls: calls.length },
      ...{ blobs: `https://github.com/acme/shop/blob/${COMMIT}/`, changes: null },
      ...about,
    },
    files: {
      path: files.map(([path]) => path),
      loc: Int32Array.from(files, ([, loc]) => loc),
      sloc: Int32Array.from(files, ([, loc]) => loc),
      error: files.map(() => ''),
    },
    defs: {
      file: column(({ file }) => file),
      name: defs.map(({ name }) => name),
      line: column(({ lines }) => lines[0]),
      endLine: column(({ lines }) => lines[1]),
      flags: column(({ isClass = false, isPublic = true }) => (isClass ? Flag.class : 0) | (isPublic ? Flag.public : 0)),
      sloc: column(({ lines }) => lines[1] - lines[0] + 1),
      cognitive: column(({ cognitive = 0 }) => cognitive),
      mccabe: column(({ cognitive = 0, isClass = false }) => (isClass ? 0 : cognitive + 1)),
      nesting: column(() => 1),
      slots: column(({ slots = [0, 0] }) => slots[1]),
      annotated: column(({ slots = [0, 0] }) => slots[0]),
      missing: defs.map(({ slots = [0, 0] }) => (slots[0] < slots[1] ? 'return' : '')),
      uncovered: null,
    },
    calls: pairs(calls),
    imports: pairs(imports),
  };
}

/** Files 0 to 3; definitions 0 to 5. */
export const SHOP: Small = {
  files: [
    ['shop/__init__.py', 3],
    ['shop/cart.py', 60],
    ['shop/money/parse.py', 40],
    ['tests/test_cart.py', 20],
  ],
  defs: [
    { file: 1, name: 'Cart', lines: [3, 40], isClass: true },
    { file: 1, name: 'add', lines: [5, 12], cognitive: 2, slots: [1, 2] },
    { file: 1, name: 'total', lines: [14, 38], cognitive: 18, slots: [1, 1] },
    { file: 1, name: 'key', lines: [20, 22], cognitive: 1, slots: [0, 2] },
    { file: 2, name: 'parse_money', lines: [1, 30], cognitive: 7, slots: [2, 2] },
    { file: 3, name: 'test_total', lines: [4, 9], slots: [0, 1] },
  ],
  calls: [
    [6, 8],
    [9, 4],
    [9, 6],
  ],
  imports: [
    [0, 1],
    [1, 2],
    [2, 1],
    [3, 1],
  ],
};

export const EVIL = '</script><img src=x onerror=alert(1)>\u202e"';

/** The shop as a pull request has changed it, with a file that nobody would call so. */
export const CHANGED: Small = {
  ...SHOP,
  files: [...SHOP.files, [`zz/${EVIL}.py`, 12]],
  defs: [...SHOP.defs, { file: 4, name: 'ſtrange', lines: [2, 9], cognitive: 3 }],
  calls: [
    [6, 8],
    [7, 5],
    [10, 6],
  ],
  about: {
    changes: {
      ...{ base: 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334', verdict: 'warn', allDefs: 4, allFiles: 2 },
      totals: [
        { label: 'Functions', unit: 'count', base: 4, head: 5, good: null },
        { label: 'Cognitive complexity', unit: 'count', base: 16, head: 27, good: 'down' },
        { label: 'Annotated', unit: 'ratio', base: 0.4, head: 0.5, good: 'up' },
      ],
      defs: [
        {
          ...{ status: 'changed', kind: 'function', path: 'shop/cart.py', qualname: 'Cart.total', from: null, line: 14 },
          ...{ cognitive: [7, 18], annotated: [0, 1], slots: [1, 1], lines: [9, 25], gates: ['complexity'] },
          why: [
            { change: 'new', construct: 'for', line: 16, points: 4 },
            { change: 'deeper', construct: 'if', line: 18, points: 7 },
          ],
        },
        {
          ...{ status: 'changed', kind: 'function', path: 'shop/money/parse.py', qualname: 'parse_money', from: null, line: 1 },
          ...{ cognitive: [9, 7], annotated: [2, 2], slots: [2, 2], lines: [33, 30], gates: [], why: [] },
        },
        {
          ...{ status: 'added', kind: 'function', path: `zz/${EVIL}.py`, qualname: 'ſtrange', from: null, line: 2 },
          ...{ cognitive: [null, 3], annotated: [null, 0], slots: [null, 0], lines: [null, 8], gates: [], why: [] },
        },
        {
          ...{ status: 'removed', kind: 'function', path: 'shop/old.py', qualname: 'gone', from: null, line: 0 },
          ...{ cognitive: [2, null], annotated: [0, null], slots: [1, null], lines: [5, null], gates: [], why: [] },
        },
      ],
      files: [
        { status: 'changed', path: 'shop/cart.py', from: null, cognitive: [9, 20], lines: [44, 60] },
        { status: 'added', path: `zz/${EVIL}.py`, from: null, cognitive: [null, 3], lines: [null, 12] },
      ],
    },
  },
};
