/**
 * The tags that every dataset has, written as a user would write them. A file of tags adds to these, replaces those of
 * the same name, or drops all with `built-in: false`.
 */
export const BUILT_IN_TAGS = `
tags:
  public-api:
    - has: [all, public-defs]
      unless:
        - path: ['_[!_]*', tests/, test/, 'test_*.py', '*_test.py', conftest.py, docs/, doc/, examples/, example/, benchmarks/, setup.py, noxfile.py]
  private:
    - path: ['_[!_]*']
  tests:
    - path: [tests/, test/, testing/, 'test_*.py', '*_test.py', conftest.py]
    - bases: [unittest.TestCase, unittest.IsolatedAsyncioTestCase, 'django.test.*TestCase']
  cli:
    - path: [__main__.py, cli.py, cli/]
    - imports: [click, typer]
    - imports: [argparse, optparse, getopt, docopt, fire]
      has: [main]
  script:
    - has: [main]
  package:
    - path: [__init__.py, __init__.pyi]
  stub:
    - path: ['*.pyi']
  generated:
    - path: ['*_pb2.py', '*_pb2_grpc.py', '*_pb2.pyi', _version.py, '*_generated.py', generated/]
  migrations:
    - path: [migrations/, alembic/versions/]
  build:
    - path: [/setup.py, /noxfile.py, /tasks.py, /fabfile.py, conf.py]
  docs:
    - path: [docs/, doc/]
  examples:
    - path: [examples/, example/, samples/, demo/, demos/]
  benchmarks:
    - path: [benchmarks/, benchmark/, bench/, asv_bench/]
  web:
    - imports: [fastapi, flask, django, starlette, aiohttp.web, sanic, tornado.web, bottle, falcon]
  data-model:
    - decorators: [dataclasses.dataclass, attr.s, attr.attrs, attr.define, attrs.define, attrs.frozen, attr.dataclass]
    - bases: [pydantic.BaseModel, typing.NamedTuple, typing.TypedDict, 'sqlalchemy.orm.DeclarativeBase', 'django.db.models.Model']
  async:
    - imports: [asyncio, trio, anyio]
  broken:
    - has: [errors]
  needs-types:
    - has: [type-errors]
`;
