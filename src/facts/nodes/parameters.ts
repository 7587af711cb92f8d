import { Field, type Tree } from '../../python/tree';
import { endElement, endField, packText } from '../batch/pack';
import type { StringPool } from '../batch/string-pool';
import { unparsed } from './texts';

/** `args`: the names of an `arguments` node in signature order, `*args` and `**kwargs` with their stars; a packed list. */
export function packArgs(tree: Tree, args: number, pool: StringPool): number {
  pool.open();
  forEachParameter(tree, args, (arg, _fallback, kind) => {
    if (kind === 'vararg') pool.text('*');
    else if (kind === 'varkw') pool.text('**');
    pool.text(tree.names.text(tree.heap[arg + Field.arg_arg]!));
    endElement(pool);
  });
  return pool.close();
}

/** `params`: the same as structs of name, annotation, default and kind. */
export function packParams(tree: Tree, args: number, pool: StringPool): number {
  pool.open();
  forEachParameter(tree, args, (arg, fallback, kind) => {
    const annotation = tree.heap[arg + Field.arg_annotation]!;
    pool.text(tree.names.text(tree.heap[arg + Field.arg_arg]!));
    endField(pool);
    packText(pool, annotation === 0 ? null : unparsed(tree, annotation));
    endField(pool);
    packText(pool, fallback === 0 ? null : unparsed(tree, fallback));
    endField(pool);
    pool.text(kind);
    endElement(pool);
  });
  return pool.close();
}

type ParameterKind = 'posonly' | 'pos' | 'vararg' | 'kwonly' | 'varkw';

/** Visits the parameters in signature order, with the expression of their default or 0. */
function forEachParameter(tree: Tree, args: number, visit: (arg: number, fallback: number, kind: ParameterKind) => void): void {
  const { heap } = tree;
  const positionalOnly = heap[args + Field.arguments_posonlyargs]!;
  const positional = heap[args + Field.arguments_args]!;
  const defaults = heap[args + Field.arguments_defaults]!;
  const before = length(heap, positionalOnly);
  const required = before + length(heap, positional) - length(heap, defaults);
  const fallback = (index: number): number => (index < required ? 0 : heap[defaults + 1 + index - required]!);
  for (let i = 0; i < before; i++) visit(heap[positionalOnly + 1 + i]!, fallback(i), 'posonly');
  for (let i = 0; i < length(heap, positional); i++) visit(heap[positional + 1 + i]!, fallback(before + i), 'pos');
  const vararg = heap[args + Field.arguments_vararg]!;
  if (vararg !== 0) visit(vararg, 0, 'vararg');
  const keywordOnly = heap[args + Field.arguments_kwonlyargs]!;
  const keywordDefaults = heap[args + Field.arguments_kw_defaults]!;
  for (let i = 1; i <= length(heap, keywordOnly); i++) visit(heap[keywordOnly + i]!, heap[keywordDefaults + i]!, 'kwonly');
  const kwarg = heap[args + Field.arguments_kwarg]!;
  if (kwarg !== 0) visit(kwarg, 0, 'varkw');
}

function length(heap: Int32Array, list: number): number {
  return list === 0 ? 0 : heap[list]!;
}
