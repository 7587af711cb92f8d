import { Field, Kind, type Tree } from '../../python/tree';
import { KEYWORDS, KnownName } from '../../python/tokens';
import { NULL_INT } from '../../tables/staging';
import type { DefinitionMetrics } from './definition-metrics';
import type { FileMetrics } from './file-metrics';
import { roundRatio } from './ratio';
import { isFunction, type Skeleton } from './skeleton';

/** The keyword `return` as a name. */
const RETURN = KEYWORDS.indexOf('return') + 1;

/**
 * Annotations of signatures. `params`, `params_annotated` and `returns_annotated` are the seed's: all parameters, self and cls
 * too. Slots are what a type checker would ask for: the parameters but the implicit first one of a method, and the return
 * but of `__init__`. Those of the file are sums; classes have none.
 */
export class AnnotationMeter {
  private params = 0;
  private annotated = 0;
  private functions = 0;
  private returns = 0;

  measure(tree: Tree, skeleton: Skeleton, definitions: DefinitionMetrics, file: FileMetrics): void {
    this.params = this.annotated = this.functions = this.returns = 0;
    let missing = 0;
    for (let row = 0; row < definitions.count; row++) {
      const entry = skeleton.definitions[row]!;
      if (isFunction(skeleton.kind[entry]!)) {
        const isMethod = skeleton.kind[skeleton.scope[entry]!] === Kind.ClassDef;
        missing = this.measureFunction(tree, row, isMethod, definitions, missing);
        file.slots += definitions.slots[row]!;
        file.slotsAnnotated += definitions.slotsAnnotated[row]!;
      } else {
        definitions.params[row] = definitions.paramsAnnotated[row] = definitions.returnsAnnotated[row] = 0;
        definitions.slots[row] = definitions.slotsAnnotated[row] = NULL_INT;
      }
      definitions.missingEnd[row] = missing;
    }
    file.paramAnnotationRatio = this.params === 0 ? 0 : roundRatio(this.annotated / this.params);
    file.returnAnnotationRatio = this.functions === 0 ? 0 : roundRatio(this.returns / this.functions);
    file.annotationCoverage = file.slots === 0 ? NaN : roundRatio(file.slotsAnnotated / file.slots);
  }

  /** Gives the end of the missing names. */
  private measureFunction(tree: Tree, row: number, isMethod: boolean, definitions: DefinitionMetrics, firstMissing: number): number {
    const { heap } = tree;
    const node = definitions.node[row]!;
    const args = heap[node + Field.FunctionDef_args]!;
    const implicit = isMethod && !isStatic(tree, node) ? firstPositional(heap, args) : 0;
    let params = 0;
    let annotated = 0;
    let missing = firstMissing;
    const count = (parameter: number): void => {
      if (parameter === 0) return;
      params++;
      if (heap[parameter + Field.arg_annotation] !== 0) annotated++;
      else if (parameter !== implicit) missing = addMissing(definitions, missing, heap[parameter + Field.arg_arg]!);
    };
    const countAll = (list: number): void => {
      if (list !== 0) for (let i = 1; i <= heap[list]!; i++) count(heap[list + i]!);
    };
    countAll(heap[args + Field.arguments_posonlyargs]!);
    countAll(heap[args + Field.arguments_args]!);
    count(heap[args + Field.arguments_vararg]!);
    countAll(heap[args + Field.arguments_kwonlyargs]!);
    count(heap[args + Field.arguments_kwarg]!);
    const returns = heap[node + Field.FunctionDef_returns] === 0 ? 0 : 1;
    const hasReturn = heap[node + Field.FunctionDef_name] !== KnownName.__init__;
    if (hasReturn && returns === 0) missing = addMissing(definitions, missing, RETURN);
    const slots = params - (implicit === 0 ? 0 : 1) + (hasReturn ? 1 : 0);
    definitions.params[row] = params;
    definitions.paramsAnnotated[row] = annotated;
    definitions.returnsAnnotated[row] = returns;
    definitions.slots[row] = slots;
    definitions.slotsAnnotated[row] = slots - (missing - firstMissing);
    this.params += params;
    this.annotated += annotated;
    this.functions++;
    this.returns += returns;
    return missing;
  }
}

function addMissing(definitions: DefinitionMetrics, at: number, name: number): number {
  if (at === definitions.missing.length) {
    const larger = new Int32Array(at * 2);
    larger.set(definitions.missing);
    definitions.missing = larger;
  }
  definitions.missing[at] = name;
  return at + 1;
}

/** The first positional parameter, or 0: `*args` in its place is none. */
function firstPositional(heap: Int32Array, args: number): number {
  const list = heap[args + Field.arguments_posonlyargs]! || heap[args + Field.arguments_args]!;
  return list === 0 ? 0 : heap[list + 1]!;
}

/** Whether one of the decorators is `staticmethod`, or ends in it: `builtins.staticmethod`. */
function isStatic({ heap }: Tree, node: number): boolean {
  const list = heap[node + Field.FunctionDef_decorator_list]!;
  if (list === 0) return false;
  for (let i = 1; i <= heap[list]!; i++) {
    const decorator = heap[list + i]!;
    if (heap[decorator] === Kind.Name && heap[decorator + Field.Name_id] === KnownName.staticmethod) return true;
    if (heap[decorator] === Kind.Attribute && heap[decorator + Field.Attribute_attr] === KnownName.staticmethod) return true;
  }
  return false;
}
