import { join } from 'node:path';
import { readTags } from '../../src/enrich/tags/read';
import { folderOf, indexed, modulesOf } from './datasets';

const FILES = {
  'src/pkg/__init__.py': 'from .a import f\n__all__ = ["f"]\n',
  'src/pkg/a.py': 'import click\n@click.command()\ndef f(): pass\n',
  'src/pkg/_hidden.py': 'def f(): pass\n',
  'src/pkg/b.py': 'import argparse.extra, asyncio\nfrom pydantic import BaseModel as B\nclass M(B): pass\n',
  'src/pkg/clicks.py': 'import clicks\n',
  'src/pkg/gen_pb2.py': 'X = 1\n',
  'tests/test_a.py': 'def test(): pass\n',
  'elsewhere.py': 'import unittest\nclass T(unittest.TestCase): pass\n',
  'setup.py': 'import setuptools\n',
};

test('built-in tags', async () => {
  const rows = modulesOf(await indexed(folderOf(FILES)));
  expect(Object.fromEntries(Object.entries(rows).map(([path, { tags }]) => [path, tags]))).toEqual({
    'elsewhere.py': ['public-api', 'tests'],
    'setup.py': ['build'],
    'src/pkg/__init__.py': ['package', 'public-api'],
    'src/pkg/_hidden.py': ['private'],
    'src/pkg/a.py': ['cli', 'public-api'],
    'src/pkg/b.py': ['async', 'data-model', 'public-api'],
    'src/pkg/clicks.py': [],
    'src/pkg/gen_pb2.py': ['generated'],
    'tests/test_a.py': ['tests'],
  });
});

test('tags of a file', async () => {
  const tags = join(
    folderOf({
      'tags.yml': `
built-in: false
tags:
  commands:
    decorators: "click.*"
  models:
    - bases: [pydantic.BaseModel]
    - exports: f
  inner:
    - module: pkg.*
      unless:
        - path: _hidden.py
        - imports: [asyncio, clicks]
  "o'clock'": {has: [all]}
`.replace(`"o'clock'"`, 'quoted'),
    }),
    'tags.yml',
  );
  const rows = modulesOf(await indexed(folderOf(FILES), { tags }));
  expect(
    Object.fromEntries(
      Object.entries(rows)
        .filter(([, row]) => row.tags.length > 0)
        .map(([path, row]) => [path, row.tags]),
    ),
  ).toEqual({
    'src/pkg/__init__.py': ['models', 'quoted'],
    'src/pkg/a.py': ['commands', 'inner'],
    'src/pkg/b.py': ['models'],
    'src/pkg/gen_pb2.py': ['inner'],
  });
});

test.each([
  ['tags:\n  a:\n    - paths: [x]', 't.yml:3:7: a condition of a has no key "paths"'],
  ['tags:\n  a: []\n  a b: {path: x}', 't.yml:3:3: a tag cannot be called "a b"'],
  ['tags:\n  a: {has: [mein]}', 't.yml:2:13: has cannot be "mein"'],
  ['tags:\n  a: {}', 't.yml:2:6: a condition of a is empty'],
  ['tags: [a', 't.yml:1:9: is no YAML'],
  ['tags:\n  a: {unless: {unless: {path: x}}}', 't.yml:2:16: a condition of unless has no key "unless"'],
])('a mistake is named with its place: %s', (text, message) => {
  expect(() => readTags(text, 't.yml')).toThrow(message);
});

test('names of a file add to the built-in ones and replace them', () => {
  const rules = readTags('tags:\n  cli: {path: x}\n  own: {path: y}', 't.yml');
  expect([...rules.keys()]).toEqual(expect.arrayContaining(['tests', 'own']));
  expect(rules.get('cli')).toMatchObject([{ path: ['x'] }]);
});
