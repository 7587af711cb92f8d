import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { query } from '../../src/store/dataset';
import { folderOf, indexed } from '../enrich/datasets';

const ROOT = folderOf({
  'shop/__init__.py': 'from .log import debug as say\n',
  'shop/log.py': `import logging
def debug(text):
    logging.getLogger("shop").debug(text)
class Timer:
    def __init__(self): ...
    def stop(self): ...
`,
  'shop/main.py': `import logging
from . import say
from .log import Timer
log = logging.getLogger(__name__)
def main():
    say("a")
    logging.info("b")
    log.info("c")
    loggingx.info("d")
    print("e")
    timer = Timer()
    timer.stop()
    (lambda: 0)()
`,
});

/** Worked out by hand, in the order of the calls; a call without a name is null. */
const ALL = [
  ...['logging.getLogger.debug', 'logging.getLogger', 'logging.getLogger', 'shop.log.debug', 'logging.info', 'log.info'],
  ...['loggingx.info', 'print', 'shop.log.Timer.__init__', 'shop.log.Timer.stop', null],
];

async function namesOf(out: string, type: string): Promise<(string | null)[]> {
  const edges = await query<{ dst_qname: string | null }>(out, `select dst_qname from ast_edges where edge_type = '${type}'`);
  return edges.map(({ dst_qname }) => dst_qname);
}

test.each([
  ['nothing', [], ALL],
  ['a name, and no longer one', ['print', 'log.info'], ALL.filter((name) => name !== 'print' && name !== 'log.info')],
  ['all below a name', ['logging.*'], [...ALL.slice(3, 4), ...ALL.slice(5)]],
  [
    'where it leads, not how it is called',
    ['say', 'shop.main.*', 'timer.*', '*Timer', 'shop.log.*'],
    [...ALL.slice(0, 3), ...ALL.slice(4, 8), null],
  ],
  ['stars anywhere', ['log*.in*o', '*get*r', '**.__*__'], [ALL[0], ALL[3], 'print', 'shop.log.Timer.stop', null]],
  ['every name', ['*'], [null]],
])('calls that lead to noise have no edge: %s', async (_, noise, left) => {
  const out = await indexed(ROOT, { noise });
  expect(await namesOf(out, 'call')).toEqual(left);
  expect(await namesOf(out, 'import')).toEqual(['shop.log.debug', 'logging', 'logging', 'shop.log.debug', 'shop.log.Timer']);
  expect((await namesOf(out, 'child')).length).toBe((await query(out, 'select 1 from ast_nodes where parent_id is not null')).length);
  const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as { options: { noise: unknown } };
  expect(manifest.options.noise).toEqual(noise);
});

test('all but a star is itself', async () => {
  const none = [
    'pr.nt',
    'p_int',
    'prin?',
    'print%',
    '[p]rint',
    'print|log',
    '(print)',
    '^print$',
    '\\Qprint',
    'prin\\t',
    'PRINT',
    'rint',
    'prin',
  ];
  const hostile = ["print') or true or ('", 'prínt', '\u{1f600}', '\ud800', 'print\n', '(((', '*)*+'.repeat(30)];
  const many = Array.from({ length: 2_000 }, (_, i) => `no.such.name_${i}*`);
  expect(await namesOf(await indexed(ROOT, { noise: [...none, ...hostile, ...many] }), 'call')).toEqual(ALL);
});

test('a pattern of many stars takes no time', async () => {
  const root = folderOf({ 'a.py': `${'a'.repeat(5_000)}()\nb()\n` });
  expect(await namesOf(await indexed(root, { noise: [`${'*a'.repeat(60)}*b`] }), 'call')).toEqual(['a'.repeat(5_000), 'b']);
});
