import { readConfiguration } from '../../../src/config/read';
import { compileGates } from '../../../src/diff/gates/compile';
import { checkExpression } from '../../../src/diff/gates/expression';
import { columnsOf } from '../../../src/diff/gates/columns';
import { UsageError } from '../../../src/errors';
import { Session } from '../../../src/store/session';
import { compareFiles } from '../comparing';

async function compiled(when: string, on = 'defs'): Promise<string> {
  try {
    const text = `gates:\n  - name: g\n    level: warn\n    on: ${on}\n    when: ${JSON.stringify(when)}\n`;
    const { gates } = await compileGates(readConfiguration(text, 'c.yml'));
    return gates[0]!.metrics.join(' ');
  } catch (error) {
    if (error instanceof UsageError) return error.message.replace('when of the gate g: ', '');
    throw error;
  }
}

let session: Session;
beforeAll(async () => (session = await Session.open({ threads: 1, memoryLimit: '256MB', folders: [] })));
afterAll(() => session.close());

test('what a gate asks about', async () => {
  expect(await compiled('head_cognitive > 15 and delta_cognitive > 0')).toBe('cognitive');
  expect(await compiled("path like 'src/%' and len(head_missing_annotations) > 0 -- why not")).toBe('annotation_coverage');
  expect(await compiled("case when kind = 'class' then head_sloc else head_cyclomatic end between 10 and 20")).toBe('sloc cyclomatic');
  expect(await compiled('delta_annotation_coverage < -0.01 or delta_type_ignores > 0', 'summary')).toBe('annotation_coverage type_ignores');
  expect(await compiled('HEAD_SLOC::int % 2 = 0 and coalesce(base_sloc, 0) < 3')).toBe('sloc');
});

test.each([
  ['head_cognitiv > 15', 'c.yml:5:12: there is no column "head_cognitiv"'],
  ['true and hed_sloc > 1', 'c.yml:5:21: there is no column "hed_sloc"'],
  ["name = 'ü' and hed_sloc > 1", 'c.yml:5:27: there is no column "hed_sloc"'],
  ['verdict = 1', 'c.yml:5:12: there is no column "verdict"'],
  ['head_sloc', 'c.yml:5:12: it gives INTEGER, no yes or no'],
  ['path > head_sloc', 'c.yml:5:12: Binder Error: Cannot compare'],
  ['head_sloc >', 'c.yml:5:23: syntax error'],
  ['true; drop table diff_defs', 'c.yml:5:12: it is more than one condition'],
  ['true; select 1', 'c.yml:5:12: it is more than one condition'],
  ['true) or (true', 'c.yml:5:16: syntax error'],
  ['true from diff_defs', 'c.yml:5:12: it is more than one condition'],
  ['true where false', 'c.yml:5:12: it is more than one condition'],
  ['true union select true', 'c.yml:5:12: it is more than one condition'],
  ['true order by 1', 'c.yml:5:12: it is more than one condition'],
  ['true limit 1', 'c.yml:5:12: it is more than one condition'],
  ['head_sloc > 1, true', 'c.yml:5:12: it is more than one condition'],
  ['true as x', 'c.yml:5:12: it is more than one condition'],
  ['true /* ', 'c.yml:5:17: unterminated'],
  ['name in (select 1)', 'c.yml:5:17: a subquery is not for gates'],
  ['exists (from diff_defs)', 'c.yml:5:12: a subquery is not for gates'],
  ["'x' = any(base_errors)", 'c.yml:5:16: a subquery is not for gates'],
  ['row_number() over () > 1', 'c.yml:5:12: a window function is not for gates'],
  ['columns(*) > 1', 'c.yml:5:12: a star is not for gates'],
  ['$1 = 1', 'c.yml:5:12: a parameter is not for gates'],
  ["read_text('/etc/passwd') <> ''", 'c.yml:5:12: the function "read_text" is not for gates'],
  ["getenv('TOKEN') = 'x'", 'c.yml:5:12: the function "getenv" is not for gates'],
  ["current_setting('temp_directory') = ''", 'c.yml:5:12: the function "current_setting" is not for gates'],
  ["repeat('a', 1000000000) = 'a'", 'c.yml:5:12: the function "repeat" is not for gates'],
  ['list_filter([1], lambda x: x > 0) = [1]', 'c.yml:5:12: the function "list_filter" is not for gates'],
  ['random() > 0.5', 'c.yml:5:12: the function "random" is not for gates'],
  ['main.abs(head_sloc) > 1', 'c.yml:5:12: the function "abs" is not for gates'],
  ["head_sloc::blob = '1'", 'c.yml:5:21: a gate has no use for the type "BLOB"'],
])('%j is refused', async (when, message) => {
  expect((await compiled(when)).slice(0, message.length)).toBe(message);
});

test('deep expressions are read to their end', async () => {
  expect(await compiled(`${'('.repeat(900)}true${')'.repeat(900)} or x`)).toBe('c.yml:5:1820: there is no column "x"');
});

test('no function of DuckDB that is not listed passes, whatever DuckDB adds', async () => {
  const rows = await session.rows<{ name: string }>(
    "select distinct function_name as name from duckdb_functions() where function_type in ('scalar', 'table', 'aggregate', 'macro') and regexp_full_match(function_name, '[a-z_0-9]+')",
  );
  const passing: string[] = [];
  for (const { name } of rows) {
    try {
      await checkExpression(session, `"${name}"(path) = 'x'`, columnsOf('defs'));
      passing.push(name);
    } catch {
      // Refused, as it should be.
    }
  }
  expect(rows.length).toBeGreaterThan(500);
  expect(passing.sort()).toMatchInlineSnapshot(`
    [
      "abs",
      "array_contains",
      "ceil",
      "ceiling",
      "contains",
      "ends_with",
      "floor",
      "greatest",
      "isnan",
      "least",
      "len",
      "length",
      "like_escape",
      "list_contains",
      "list_has",
      "list_has_all",
      "list_has_any",
      "ln",
      "log",
      "log10",
      "log2",
      "lower",
      "not_like_escape",
      "nullif",
      "parse_dirname",
      "parse_filename",
      "prefix",
      "regexp_full_match",
      "regexp_matches",
      "round",
      "sign",
      "split_part",
      "sqrt",
      "starts_with",
      "suffix",
      "trim",
      "upper",
    ]
  `);
});

test('an expression that fails on a row ends the run with its gate', async () => {
  const configuration = 'gates:\n  - { name: odd, level: warn, on: defs, when: name = 5 }\n';
  await expect(compareFiles({ 'a.py': '' }, { 'a.py': 'def f(): pass\n' }, { configuration })).rejects.toThrow(
    /^the gate odd cannot be asked: /,
  );
});
