import { Kind } from '../../python/tree';
import { isDefinition, type Skeleton } from './skeleton';

/**
 * The seed's nesting: the deepest stack of definitions, If, For, While, AsyncFor, IfExp, With, AsyncWith and Try in a
 * definition, which itself counts 1. An `elif` is an If inside an If.
 */
export function measureNesting(skeleton: Skeleton, into: Int32Array): void {
  const { kind, parent, definitions, definitionCount } = skeleton;
  const height = skeleton.scratch[0].fill(0, 0, skeleton.count);
  for (let i = skeleton.count - 1; i > 0; i--) {
    if (nests(kind[i]!)) height[i]!++;
    const above = parent[i]!;
    if (height[i]! > height[above]!) height[above] = height[i]!;
  }
  for (let row = 0; row < definitionCount; row++) into[row] = height[definitions[row]!]!;
}

function nests(kind: number): boolean {
  switch (kind) {
    case Kind.If:
    case Kind.For:
    case Kind.While:
    case Kind.AsyncFor:
    case Kind.IfExp:
    case Kind.With:
    case Kind.AsyncWith:
    case Kind.Try:
      return true;
    default:
      return isDefinition(kind);
  }
}
