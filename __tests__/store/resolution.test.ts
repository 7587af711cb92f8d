import { openDataset } from '../../src/store/dataset';
import { batchOf, type StagingRow } from './batches';
import { datasetOf } from './datasets';

/** A file of a repository: what it defines, what it binds by imports, and the names that its edges ask for. */
interface File {
  readonly path: string;
  readonly module: string;
  readonly defs?: readonly string[];
  /** Inside a function: no importer can reach them. */
  readonly hidden?: readonly string[];
  /** [name or null for a star import, target] */
  readonly binds?: readonly (readonly [string | null, string])[];
  readonly calls?: readonly string[];
  readonly imports?: readonly string[];
}

interface Edge {
  readonly edge_type: string;
  readonly dst_node_id: string | null;
  readonly dst_qname: string;
  readonly dst_module: string | null;
  readonly dst_path: string | null;
  readonly resolution: string | null;
}

const idOf = (file: number, number: number): string => (file * 1000 + number + 1).toString(16).padStart(16, '0');

/** Edges of the files; `dst_node_id` is shown as `path:number of the definition`. */
async function resolved(files: readonly File[]): Promise<Edge[]> {
  const names = new Map<string, string>();
  const defs: StagingRow[] = [];
  const edges: StagingRow[] = [];
  files.forEach(({ path, defs: shown = [], hidden = [], calls = [], imports = [] }, file) => {
    [...shown, ...hidden].forEach((qualname, number) => {
      names.set(idOf(file, number), `${path}:${number}`);
      const importable = number < shown.length ? 1 : 0;
      defs.push({
        file,
        seq: number + 1,
        node_id: idOf(file, number),
        name: qualname,
        qualname,
        decorators: [],
        fingerprint: 'f',
        importable,
      });
    });
    const edge = (edge_type: number) => (dst_qname: string) =>
      edges.push({ file, seq: edges.length, edge_type, src_node_id: idOf(file, 999), dst_qname, resolution: edge_type });
    imports.forEach(edge(1));
    calls.forEach(edge(2));
  });
  const batch = batchOf(
    {
      files: files.map(({ path, module }, file) => ({ file, path, module, ok: 1 })),
      defs,
      edges,
      bindings: files.flatMap(({ binds = [] }, file) => binds.map(([name, target]) => ({ file, name, target }))),
    },
    0,
    files.length - 1,
  );
  const dataset = await openDataset((await datasetOf([batch])).out);
  const rows = await dataset.query<Edge>('select edge_type, dst_node_id, dst_qname, dst_module, dst_path, resolution from ast_edges');
  dataset.close();
  return rows.map((row) => ({ ...row, dst_node_id: row.dst_node_id === null ? null : names.get(row.dst_node_id)! }));
}

/** The one call of the first file. */
async function call(name: string, ...others: File[]): Promise<Omit<Edge, 'edge_type'>> {
  const [{ edge_type, ...edge }] = (await resolved([{ path: 'main.py', module: 'main', calls: [name] }, ...others])) as [Edge];
  expect(edge_type).toBe('call');
  return edge;
}

const a: File = { path: 'pkg/a.py', module: 'pkg.a', defs: ['f', 'C', 'C.m'], hidden: ['f.inner'] };

test('a function, a class and a method of a module', async () => {
  expect(await call('pkg.a.f', a)).toEqual({
    dst_node_id: 'pkg/a.py:0',
    dst_qname: 'pkg.a.f',
    dst_module: 'pkg.a',
    dst_path: 'pkg/a.py',
    resolution: 'attribute',
  });
  expect(await call('pkg.a.C', a)).toMatchObject({ dst_node_id: 'pkg/a.py:1', dst_qname: 'pkg.a.C' });
  expect(await call('pkg.a.C.m', a)).toMatchObject({ dst_node_id: 'pkg/a.py:2', dst_qname: 'pkg.a.C.m' });
});

test('a name that its module lacks leads to the module', async () => {
  expect(await call('pkg.a.missing', a)).toEqual({
    dst_node_id: null,
    dst_qname: 'pkg.a.missing',
    dst_module: 'pkg.a',
    dst_path: 'pkg/a.py',
    resolution: 'attribute',
  });
  expect(await call('pkg.a.C.missing', a)).toMatchObject({ dst_node_id: null, dst_module: 'pkg.a' });
  expect(await call('pkg.a.f.inner', a)).toMatchObject({ dst_node_id: null, dst_module: 'pkg.a' });
});

test('a name from outside the repository leads nowhere', async () => {
  for (const name of ['requests.get', 'pkgs.a.f', '.a.f', 'pkg', '', '.', '..', 'pkg..a']) {
    expect(await call(name, a)).toEqual({ dst_node_id: null, dst_qname: name, dst_module: null, dst_path: null, resolution: null });
  }
});

test('a re-export is followed to the definition, through any number of packages', async () => {
  const pkg: File = {
    path: 'pkg/__init__.py',
    module: 'pkg',
    binds: [
      ['g', 'pkg.a.f'],
      ['sub', 'pkg.a'],
    ],
  };
  const top: File = {
    path: 'top/__init__.py',
    module: 'top',
    binds: [
      ['h', 'pkg.g'],
      ['K', 'pkg.sub.C'],
    ],
  };
  const found = { dst_node_id: 'pkg/a.py:0', dst_qname: 'pkg.a.f', dst_module: 'pkg.a', dst_path: 'pkg/a.py', resolution: 'attribute' };
  expect(await call('pkg.g', a, pkg)).toEqual(found);
  expect(await call('pkg.sub.f', a, pkg)).toEqual(found);
  expect(await call('top.h', a, pkg, top)).toEqual(found);
  expect(await call('top.K.m', a, pkg, top)).toMatchObject({ dst_node_id: 'pkg/a.py:2', dst_qname: 'pkg.a.C.m' });
});

test('a re-export of something outside leads to the module that re-exports it', async () => {
  const pkg: File = { path: 'pkg/__init__.py', module: 'pkg', binds: [['get', 'requests.get']] };
  expect(await call('pkg.get', pkg)).toEqual({
    dst_node_id: null,
    dst_qname: 'pkg.get',
    dst_module: 'pkg',
    dst_path: 'pkg/__init__.py',
    resolution: 'attribute',
  });
});

test('star imports are followed, also when they go in circles', async () => {
  const pkg: File = {
    path: 'pkg/__init__.py',
    module: 'pkg',
    binds: [
      [null, 'pkg.b'],
      [null, 'pkg.a'],
    ],
  };
  const b: File = { path: 'pkg/b.py', module: 'pkg.b', binds: [[null, 'pkg']] };
  expect(await call('pkg.f', a, b, pkg)).toMatchObject({ dst_node_id: 'pkg/a.py:0' });
  expect(await call('pkg.b.C.m', a, b, pkg)).toMatchObject({ dst_node_id: 'pkg/a.py:2' });
  expect(await call('pkg.nothing', a, b, pkg)).toMatchObject({ dst_node_id: null, dst_module: 'pkg' });
});

test('a module’s own definition counts before what it imports under that name', async () => {
  const pkg: File = {
    path: 'pkg/__init__.py',
    module: 'pkg',
    defs: ['f'],
    binds: [
      ['f', 'pkg.a.f'],
      [null, 'pkg.a'],
    ],
  };
  expect(await call('pkg.f', a, pkg)).toMatchObject({ dst_node_id: 'pkg/__init__.py:0', dst_module: 'pkg' });
});

test('of several definitions with one name the last counts', async () => {
  const twice: File = { path: 'm.py', module: 'm', defs: ['f', 'g', 'f'] };
  expect(await call('m.f', twice)).toMatchObject({ dst_node_id: 'm.py:2' });
});

test('a call of a name that is both a module and a definition means the definition, an import means the module', async () => {
  const files: File[] = [
    { path: 'main.py', module: 'main', imports: ['pkg.run'], calls: ['pkg.run'] },
    { path: 'pkg/__init__.py', module: 'pkg', binds: [['run', 'pkg.run.run']] },
    { path: 'pkg/run.py', module: 'pkg.run', defs: ['run'] },
  ];
  expect(await resolved(files)).toEqual([
    { edge_type: 'import', dst_node_id: null, dst_qname: 'pkg.run', dst_module: 'pkg.run', dst_path: 'pkg/run.py', resolution: 'import' },
    {
      edge_type: 'call',
      dst_node_id: 'pkg/run.py:0',
      dst_qname: 'pkg.run.run',
      dst_module: 'pkg.run',
      dst_path: 'pkg/run.py',
      resolution: 'attribute',
    },
  ]);
});

test('imports of a module, a definition, a star and something outside', async () => {
  const files: File[] = [{ path: 'main.py', module: 'main', imports: ['pkg.a', 'pkg.a.f', 'pkg.a.*', 'os.path'] }, a];
  expect((await resolved(files)).map(({ dst_node_id, dst_qname, dst_path }) => [dst_node_id, dst_qname, dst_path])).toEqual([
    [null, 'pkg.a', 'pkg/a.py'],
    ['pkg/a.py:0', 'pkg.a.f', 'pkg/a.py'],
    [null, 'pkg.a.*', 'pkg/a.py'],
    [null, 'os.path', null],
  ]);
});

test('a file is found by its module, and by its path from src/ and from the root', async () => {
  const storage: File = { path: 'google/cloud/storage/__init__.py', module: 'storage', defs: ['f'] };
  const inner: File = { path: 'src/space/mod.py', module: 'mod', defs: ['f'] };
  const found = { dst_node_id: 'google/cloud/storage/__init__.py:0', dst_qname: 'storage.f', dst_module: 'storage' };
  expect(await call('google.cloud.storage.f', storage)).toMatchObject(found);
  expect(await call('storage.f', storage)).toMatchObject(found);
  for (const name of ['mod.f', 'space.mod.f', 'src.space.mod.f'])
    expect(await call(name, inner)).toMatchObject({ dst_node_id: 'src/space/mod.py:0', dst_qname: 'mod.f' });
});

test('of several files with one name a module counts before a path, and .py before .pyi', async () => {
  const stub: File = { path: 'm.pyi', module: 'm', defs: ['f'] };
  const source: File = { path: 'src/m.py', module: 'm', defs: ['f'] };
  const other: File = { path: 'lib/x/m.py', module: 'm', defs: ['f'] };
  expect(await call('m.f', stub, source)).toMatchObject({ dst_path: 'src/m.py' });
  expect(await call('m.f', other, source, stub)).toMatchObject({ dst_path: 'lib/x/m.py' });
});

test('what a file resolved itself stays, with its own module and path', async () => {
  const batch = batchOf(
    {
      files: [{ file: 0, path: 'm.py', module: 'm', ok: 1 }],
      edges: [
        { file: 0, seq: 1, edge_type: 2, src_node_id: idOf(0, 0), dst_node_id: idOf(0, 1), dst_qname: 'm.f', resolution: 0 },
        { file: 0, seq: 2, edge_type: 2, src_node_id: idOf(0, 0), dst_qname: 'len', resolution: null },
      ],
    },
    0,
    0,
  );
  const dataset = await openDataset((await datasetOf([batch])).out);
  expect(await dataset.query('select dst_node_id, dst_qname, dst_module, dst_path, resolution from ast_edges')).toEqual([
    { dst_node_id: idOf(0, 1), dst_qname: 'm.f', dst_module: 'm', dst_path: 'm.py', resolution: 'local' },
    { dst_node_id: null, dst_qname: 'len', dst_module: null, dst_path: null, resolution: null },
  ]);
  dataset.close();
});

test('hostile names and modules that star-import each other end in time', async () => {
  const ring = Array.from({ length: 100 }, (_, number): File => ({
    path: `r/m${number}.py`,
    module: `r.m${number}`,
    binds: Array.from({ length: 100 }, (_, other) => [null, `r.m${other}`] as const),
  }));
  const deep = Array.from({ length: 20_000 }, () => 'r').join('.');
  const files: File[] = [{ path: 'main.py', module: 'main', calls: [deep, `r.m0.${deep}`, 'r.m1.nothing', 'r.m2.x.y.z'] }, ...ring];
  expect((await resolved(files)).map((edge) => edge.dst_node_id)).toEqual([null, null, null, null]);
});
