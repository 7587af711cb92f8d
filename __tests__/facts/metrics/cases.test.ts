import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OurMetrics } from '../../../scripts/agreement/ours';

/** Cases measured by the references: CPython with the seed's rules, radon, ruff and SonarSource's analyser (scripts/metric-cases.ts). */
const CASES = join(__dirname, 'cases');
const names = readdirSync(CASES).flatMap((name) => (name.endsWith('.py') ? [name.slice(0, -3)] : []));

interface Expected {
  file: Record<string, unknown>;
  defs: Record<string, unknown>[];
}

test.each(names)('%s', (name) => {
  const expected = JSON.parse(readFileSync(join(CASES, `${name}.json`), 'utf8')) as Expected;
  const actual = new OurMetrics().measure(readFileSync(join(CASES, `${name}.py`)))!;
  expect(actual.file).toMatchObject(expected.file);
  expect(actual.defs.length).toBe(expected.defs.length);
  actual.defs.forEach(({ fingerprint, ...row }, i) => {
    const { in_function, shape, ...theirs } = expected.defs[i]!;
    expect(row).toEqual(theirs);
    expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect([in_function, shape]).not.toContain(undefined);
  });
});

test('equal trees, and only they, have equal fingerprints', () => {
  const byShape = new Map<unknown, unknown>();
  const measurer = new OurMetrics();
  for (const name of names) {
    const expected = JSON.parse(readFileSync(join(CASES, `${name}.json`), 'utf8')) as Expected;
    measurer.measure(readFileSync(join(CASES, `${name}.py`)))!.defs.forEach(({ fingerprint }, i) => {
      const { shape } = expected.defs[i]!;
      expect(byShape.get(shape) ?? fingerprint).toBe(fingerprint);
      byShape.set(shape, fingerprint);
    });
  }
  expect(new Set(byShape.values()).size).toBe(byShape.size);
});
