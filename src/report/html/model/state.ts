import { SIZES, type Colour, type Size } from './measure';
import { SPREADS, type Spread } from './distribution';

/** Everything that can be seen is a function of the data and this; it is the fragment of the page's address. */
export interface State {
  readonly view: View;
  /** Address of the node that fills the map and the graph: see `address.ts`. */
  readonly at: string;
  /** Address of what the panel explains; empty for what `at` names. */
  readonly pick: string;
  readonly query: string;
  readonly size: Size;
  readonly colour: Colour;
  readonly sort: Sort;
  readonly spread: Spread;
  readonly form: Form;
}

export const VIEWS = { map: 'Map', functions: 'Functions', imports: 'Imports', distribution: 'Distribution', changes: 'Changes' } as const;
export type View = keyof typeof VIEWS;

/** How imports are drawn; auto goes by their number. */
export const FORMS = { auto: 'Automatic', graph: 'Graph', matrix: 'Matrix' } as const;
export type Form = keyof typeof FORMS;

/** A column of the table; `-` before it is from the highest down. */
export type Sort = `${'' | '-'}${SortColumn}`;
export const SORT_COLUMNS = ['name', 'path', 'lines', 'cognitive', 'mccabe', 'nesting', 'annotated', 'callers', 'uncovered'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

export const START: State = {
  view: 'map',
  at: '',
  pick: '',
  query: '',
  size: 'lines',
  colour: 'cognitive',
  sort: '-cognitive',
  spread: 'cognitive',
  form: 'auto',
};

const COLOURS: readonly Colour[] = ['cognitive', 'mccabe', 'annotated', 'documented', 'uncovered', 'change'];
const NAMES = {
  view: 'view',
  at: 'at',
  pick: 'pick',
  query: 'q',
  size: 'size',
  colour: 'colour',
  sort: 'sort',
  spread: 'of',
  form: 'as',
} as const;

/** `#view=functions&sort=-lines`; what is as at the start is left out. */
export function fragmentOf(state: State): string {
  const parts = (Object.keys(NAMES) as (keyof State)[])
    .filter((key) => state[key] !== START[key])
    .map((key) => `${NAMES[key]}=${encodeURIComponent(state[key]).replaceAll('%2F', '/').replaceAll('%3A', ':')}`);
  return parts.join('&');
}

/** The state that a fragment names; what it gets wrong is as at the start. */
export function stateOf(fragment: string, views: readonly View[], colours: readonly Colour[]): State {
  const given = new Map(
    fragment
      .replace(/^#/, '')
      .split('&')
      .map((part) => [part.slice(0, part.indexOf('=')), decoded(part.slice(part.indexOf('=') + 1))]),
  );
  const text = (key: keyof State): string => given.get(NAMES[key]) ?? START[key];
  const oneOf = <T extends string>(key: keyof State, known: readonly T[], otherwise: T): T =>
    known.find((value) => value === text(key)) ?? otherwise;
  return {
    view: oneOf('view', views, START.view),
    at: text('at'),
    pick: text('pick'),
    query: text('query'),
    size: oneOf('size', Object.keys(SIZES) as Size[], START.size),
    colour: oneOf(
      'colour',
      COLOURS.filter((colour) => colours.includes(colour)),
      START.colour,
    ),
    sort: oneOf(
      'sort',
      SORT_COLUMNS.flatMap((column): Sort[] => [column, `-${column}`]),
      START.sort,
    ),
    spread: oneOf('spread', Object.keys(SPREADS) as Spread[], START.spread),
    form: oneOf('form', Object.keys(FORMS) as Form[], START.form),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
