import { Kind, KIND_NAMES } from '../../python/tree';

export type NodeDetail = 'standard' | 'full';

/** Expressions that have a row also in the standard detail. */
const EXPRESSIONS: readonly Kind[] = [
  Kind.Call,
  Kind.Lambda,
  Kind.NamedExpr,
  Kind.Await,
  Kind.Yield,
  Kind.YieldFrom,
  Kind.ListComp,
  Kind.SetComp,
  Kind.DictComp,
  Kind.GeneratorExp,
  Kind.ExceptHandler,
  Kind.alias,
];

/** Kinds without a position: the operators and contexts stand in one run, the rest apart. */
const WITHOUT_POSITION: readonly Kind[] = [Kind.comprehension, Kind.arguments, Kind.withitem, Kind.match_case, Kind.TypeIgnore];

/** 1 for each kind that has a row. */
export function emittedKinds(detail: NodeDetail): Uint8Array {
  const emitted = new Uint8Array(KIND_NAMES.length);
  for (let kind = Kind.Module; kind <= Kind.Continue; kind++) emitted[kind] = 1;
  for (const kind of EXPRESSIONS) emitted[kind] = 1;
  if (detail === 'full') {
    emitted.fill(1, Kind.BoolOp, Kind.Load);
    emitted.fill(1, Kind.comprehension);
    for (const kind of WITHOUT_POSITION) emitted[kind] = 0;
  }
  return emitted;
}
