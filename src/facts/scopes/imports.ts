import { Field, type Tree } from '../../python/tree';
import type { StringPool } from '../batch/string-pool';
import { importBase } from './relative';
import { Bound, type Scopes } from './scopes';

/** What a file's relative imports start from. */
export interface ModuleName {
  readonly module: string;
  readonly isPackage: boolean;
  readonly rootIsPackage: boolean;
}

const DOT = 0x2e;
const STAR = 0x2a;

/** Binds what import statements import, and keeps its names. */
export class ImportCollector {
  /** The absolute dotted name of each alias of the file, in pre-order; in the pool. */
  imported: Int32Array = new Int32Array(256);
  /** The import statements of the file, in pre-order; `statementCount` of them count. */
  statements: Int32Array = new Int32Array(64);
  statementCount = 0;
  private count = 0;
  private tree!: Tree;
  private heap: Int32Array = new Int32Array(0);
  private module!: ModuleName;

  constructor(
    private readonly pool: StringPool,
    private readonly scopes: Scopes,
  ) {}

  setFile(tree: Tree, module: ModuleName): void {
    this.tree = tree;
    this.heap = tree.heap;
    this.module = module;
    this.count = 0;
    this.statementCount = 0;
  }

  /** `import a.b` binds `a`; `import a.b as c` binds `c` to `a.b`. */
  visitImport(node: number, scope: number, block: number): void {
    const { heap, scopes, pool } = this;
    const { names } = this.tree;
    this.addStatement(node);
    const aliases = heap[node + Field.Import_names]!;
    for (let i = 1; i <= heap[aliases]!; i++) {
      const alias = heap[aliases + i]!;
      const name = heap[alias + Field.alias_name]!;
      const asname = heap[alias + Field.alias_asname]!;
      const target = pool.name(names, name);
      this.addImported(target);
      if (asname !== 0) scopes.bind(scope, block, asname, Bound.Import, target);
      else {
        const text = names.text(name);
        const dot = text.indexOf('.');
        const head = dot < 0 ? name : names.internString(text.slice(0, dot));
        scopes.bind(scope, block, head, Bound.Import, pool.name(names, head));
      }
    }
  }

  visitImportFrom(node: number, scope: number, block: number): void {
    const { heap, scopes, pool, module } = this;
    const { names } = this.tree;
    this.addStatement(node);
    const level = heap[node + Field.ImportFrom_level]!;
    const base = importBase(
      module.module,
      module.isPackage,
      module.rootIsPackage,
      level,
      names.text(heap[node + Field.ImportFrom_module]!),
    );
    const aliases = heap[node + Field.ImportFrom_names]!;
    for (let i = 1; i <= heap[aliases]!; i++) {
      const alias = heap[aliases + i]!;
      const name = heap[alias + Field.alias_name]!;
      const text = pool.name(names, name);
      pool.open();
      pool.text(base);
      if (base !== '' && !base.endsWith('.')) pool.byte(DOT);
      pool.copy(text);
      const target = pool.close();
      this.addImported(target);
      const asname = heap[alias + Field.alias_asname]!;
      if (pool.bytes[pool.offsets[text]!] !== STAR) scopes.bind(scope, block, asname === 0 ? name : asname, Bound.Import, target);
      else if (scope === 0) scopes.stars.push(pool.intern(base));
    }
  }

  private addStatement(node: number): void {
    if (this.statementCount === this.statements.length) this.statements = twice(this.statements);
    this.statements[this.statementCount++] = node;
  }

  private addImported(target: number): void {
    if (this.count === this.imported.length) this.imported = twice(this.imported);
    this.imported[this.count++] = target;
  }
}

function twice(old: Int32Array): Int32Array {
  const larger = new Int32Array(old.length * 2);
  larger.set(old);
  return larger;
}
