import type { Matcher } from './matcher';
import { Value } from './nodes';
import { childCount, childOf, kindOf } from './values';

/** `_PyPegen_get_invalid_target`: the first part of an expression that cannot be assigned to, or 0. */
export function invalidTarget(matcher: Matcher, value: number, inFor: boolean): number {
  switch (kindOf(matcher, value)) {
    case 'List':
    case 'Tuple':
      return firstInvalid(matcher, value, (child) => invalidTarget(matcher, child, inFor));
    case 'Starred':
      return invalidTarget(matcher, childOf(matcher, value, 0), inFor);
    case 'Compare':
      // The `a in b` of `for a in b` was read as a comparison.
      if (!inFor) return value;
      if (kindOf(matcher, childOf(matcher, value, 1)) !== 'CompareIn') return Value.Fail;
      return invalidTarget(matcher, childOf(matcher, value, 0), inFor);
    case 'Name':
    case 'Subscript':
    case 'Attribute':
      return Value.Fail;
    default:
      return value;
  }
}

/** The first part of an expression that cannot be deleted, or 0. */
export function deletionTarget(matcher: Matcher, value: number): number {
  switch (kindOf(matcher, value)) {
    case 'List':
    case 'Tuple':
      return firstInvalid(matcher, value, (child) => deletionTarget(matcher, child));
    case 'Name':
    case 'Subscript':
    case 'Attribute':
      return Value.Fail;
    default:
      return value;
  }
}

function firstInvalid(matcher: Matcher, container: number, search: (child: number) => number): number {
  for (let i = 0; i < childCount(matcher, container); i++) {
    const invalid = search(childOf(matcher, container, i));
    if (invalid !== Value.Fail) return invalid;
  }
  return Value.Fail;
}
