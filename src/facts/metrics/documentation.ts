import { docstringNode } from '../../python/literals/docstring';
import { Field, Kind, type Tree } from '../../python/tree';
import type { DefinitionMetrics } from './definition-metrics';
import type { FileMetrics } from './file-metrics';
import { isFunction, type Skeleton } from './skeleton';

const UNDERSCORE = '_';

/**
 * Docstrings, and who ought to have one: the module, and each definition not inside a function of whose qualified name no part
 * begins with an underscore. An empty docstring is a docstring.
 */
export function measureDocumentation(tree: Tree, skeleton: Skeleton, definitions: DefinitionMetrics, file: FileMetrics): void {
  const { kind, scope } = skeleton;
  const exposed = skeleton.scratch[0];
  exposed[0] = 1;
  file.documentable = 1;
  file.documented = docstringNode(tree, tree.root) === 0 ? 0 : 1;
  for (let row = 0; row < definitions.count; row++) {
    const entry = skeleton.definitions[row]!;
    const node = skeleton.node[entry]!;
    const outer = scope[entry]!;
    const isClass = kind[entry] === Kind.ClassDef;
    const documented = docstringNode(tree, node) !== 0;
    const isPublic = !tree.names.text(tree.heap[node + Field.FunctionDef_name]!).startsWith(UNDERSCORE);
    definitions.hasDocstring[row] = documented ? 1 : 0;
    definitions.isPublic[row] = isPublic ? 1 : 0;
    definitions.isMethod[row] = !isClass && kind[outer] === Kind.ClassDef ? 1 : 0;
    exposed[entry] = isPublic && exposed[outer] === 1 && !isFunction(kind[outer]!) ? 1 : 0;
    if (exposed[entry] === 1) {
      file.documentable++;
      if (documented) file.documented++;
    }
  }
}
