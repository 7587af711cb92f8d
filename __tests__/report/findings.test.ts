import { readFileSync } from 'node:fs';
import Ajv, { type AnySchema } from 'ajv';
import addFormats from 'ajv-formats';
import { annotationsOf } from '../../src/report/annotations';
import { readFinding } from '../../src/report/marker';
import { remarksOf } from '../../src/report/review';
import { sarifOf } from '../../src/report/sarif';
import { caseOf } from './cases';
import { HOSTILE, hostile, huge } from './extremes';

const schema = JSON.parse(readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as Record<
  string,
  unknown
>;
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
// The schema is of draft 4, whose only difference here is the name of its own address.
const { $schema: _, id: __, ...rules } = schema;
const validate = ajv.compile(rules as AnySchema);

/** What the schema says against a log. */
function errorsOf(log: unknown): unknown {
  return validate(JSON.parse(JSON.stringify(log))) === true ? null : validate.errors;
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: { readonly startLine: number } };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly help: { readonly text: string } }[] } };
  readonly results: readonly Result[];
  readonly invocations: readonly { readonly toolExecutionNotifications?: readonly { readonly message: { readonly text: string } }[] }[];
}

function runOf(log: unknown): Run {
  return (JSON.parse(JSON.stringify(log)) as { runs: [Run] }).runs[0];
}

describe('SARIF', () => {
  test.each(['regressions', 'clean', 'local', 'no-baseline', 'many', 'waivers'])('%s is valid', (name) => {
    const log = sarifOf(caseOf(name), '1.2.3');
    expect(errorsOf(log)).toBeNull();
    expect(errorsOf({ ...log, version: '2.0' })).not.toBeNull();
  });

  test('hostile text is valid too', () => {
    for (let shift = 0; shift < HOSTILE.length; shift += 4) {
      expect(errorsOf(sarifOf(hostile(shift), '1.2.3'))).toBeNull();
    }
  });

  test('a rule per gate, a result per finding, and what does not change with the lines', () => {
    const { tool, results } = runOf(sarifOf(caseOf('regressions'), '1.2.3'));
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(['complexity', 'typing']);
    expect(tool.driver.rules[0]?.help.text).toContain('head_cognitive > 15');
    expect(results.map(({ ruleId, ruleIndex, level }) => [ruleId, ruleIndex, level])).toEqual([
      ['complexity', 0, 'error'],
      ['complexity', 0, 'error'],
      ['typing', 1, 'warning'],
    ]);
    expect(results[0]).toMatchObject({
      message: {
        text: 'Cognitive complexity of Scheduler.run 22 → 31 (+9): nested for L71 +4, nested except L80 +3, and L83 +1, recursion L90 +1',
      },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'src/sched.py' }, region: { startLine: 71 } } }],
      partialFingerprints: { primaryLocationLineHash: '0a1b2c3d4e5f6071:1' },
    });
    // What is about all files stands where most of it comes from.
    expect(results[2]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('src/client.py');
  });

  test('no more results than are shown, and the others are counted', () => {
    const { results, invocations } = runOf(sarifOf(huge(100_000), '1.2.3'));
    expect(results.length).toBeLessThanOrEqual(5000);
    expect(invocations[0]?.toolExecutionNotifications?.[0]?.message.text).toBe(
      `${(100_000 - results.length).toLocaleString('en')} more findings have no line or no room here`,
    );
  });
});

describe('annotations', () => {
  test('changed lines only', () => {
    const annotations = annotationsOf(caseOf('regressions'));
    expect(annotations.map(({ type, path, line }) => [type, path, line])).toEqual([
      ['error', 'src/sched.py', 71],
      ['error', 'src/io.py', 12],
    ]);
    expect(annotations[0]?.title).toBe('complexity: Scheduler.run');
  });

  test('ten of a type; the last one counts what is not shown', () => {
    const annotations = annotationsOf(caseOf('many'));
    const of = (type: string) => annotations.filter((annotation) => annotation.type === type);
    expect(of('error')).toHaveLength(9);
    expect(of('warning')).toHaveLength(10);
    expect(of('warning').at(-1)).toEqual({
      type: 'warning',
      path: null,
      line: null,
      title: 'Code metrics',
      message: '42 more findings are in the job summary',
    });
  });

  test('paths begin at the repository', () => {
    const report = caseOf('regressions');
    const inside = { ...report, head: { ...report.head, blobs: { ...report.head.blobs!, root: 'services/api' } } };
    expect(annotationsOf(inside)[0]?.path).toBe('services/api/src/sched.py');
    expect(remarksOf(inside).remarks[0]?.path).toBe('services/api/src/sched.py');
  });
});

describe('review', () => {
  test('a remark says what, why, and which finding it is', () => {
    const { remarks, left } = remarksOf({ ...caseOf('regressions'), key: 'api' });
    expect(left).toBe(0);
    expect(remarks.map(({ path, line }) => [path, line])).toEqual([
      ['src/sched.py', 71],
      ['src/io.py', 12],
    ]);
    expect(readFinding(remarks[0]!.body)).toEqual({ id: '0a1b2c3d4e5f6071', key: 'api' });
    expect(remarks[0]?.body).toContain('**Cognitive complexity 22 → 31 (+9)**');
    expect(remarks[0]?.body).toContain('`# ast-dataset: allow complexity`');
  });

  test('thirty at most', () => {
    expect(remarksOf(caseOf('many'))).toMatchObject({ left: 30, remarks: { length: 30 } });
  });
});
