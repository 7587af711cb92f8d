import { Field, Kind } from '../../python/tree';

/** The name a node carries by itself, as an id of the NameTable; 0 where it has none or it must be looked up. */
export function ownName(heap: Int32Array, node: number, kind: Kind): number {
  switch (kind) {
    case Kind.FunctionDef:
    case Kind.AsyncFunctionDef:
    case Kind.ClassDef:
    case Kind.Name:
    case Kind.arg:
    case Kind.keyword:
    case Kind.TypeVar:
    case Kind.ParamSpec:
    case Kind.TypeVarTuple:
    case Kind.MatchStar:
      return heap[node + 3]!;
    case Kind.Attribute:
      return heap[node + Field.Attribute_attr]!;
    case Kind.ExceptHandler:
      return heap[node + Field.ExceptHandler_name]!;
    case Kind.MatchAs:
      return heap[node + Field.MatchAs_name]!;
    case Kind.MatchMapping:
      return heap[node + Field.MatchMapping_rest]!;
    case Kind.AnnAssign:
    case Kind.AugAssign:
    case Kind.NamedExpr:
    case Kind.TypeAlias:
      return nameOf(heap, heap[node + 3]!);
    case Kind.Assign: {
      const targets = heap[node + Field.Assign_targets]!;
      for (let i = 1; i <= heap[targets]!; i++) {
        const name = nameOf(heap, heap[targets + i]!);
        if (name !== 0) return name;
      }
      return 0;
    }
    default:
      return 0;
  }
}

function nameOf(heap: Int32Array, expression: number): number {
  return heap[expression] === Kind.Name ? heap[expression + Field.Name_id]! : 0;
}
