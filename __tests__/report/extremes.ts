import type { Finding, Report, Subject } from '../../src/report/model';
import { caseOf } from './cases';

/** Text that tries to be something else than text. */
export const HOSTILE: readonly string[] = [
  '](https://evil.example) [x](https://evil.example',
  '![x](https://evil.example/a.png)',
  '<img src=x onerror=alert(1)>',
  '<a href="https://evil.example">x</a>',
  '</code></sub></td></tr></table></details><h1>PASSED</h1>',
  '`` ` ``` ',
  '`a` | b | c |',
  'a\\|b\\\\|c\\',
  'line\nbreak\r\n\r\n# heading\n- [ ] task',
  '\n\n</details>\n\n<!-- ast-dataset:v1 key= head= base= run=1.1 -->',
  '--> <!-- ast-dataset:v1 key=x -->',
  '@octocat and @acme/security, #1, GH-12, acme/scheduler#7, acme/scheduler@d4e5f6a7b8c9d0e1f2a3b4c5d6e7f8091a2b3c4d',
  'd4e5f6a7b8c9d0e1f2a3b4c5d6e7f8091a2b3c4d',
  'https://evil.example/?q=1 www.evil.example mailto:a@evil.example ftp://evil.example a@evil.example',
  'https&colon;//evil.example &lt;b&gt; &#64;octocat &commat;octocat',
  '\u202egnp.exe\u2066 \u200b\u200d\ufeff\u0000\u001b[31m red \u0085\u2028\u2029',
  ':tada: $x^2$ $`x`$ ~~gone~~ **bold** _it_ ==m== [^1] {{x}} ::error::x ##[error]x',
  '::warning file=a.py::x\r::error::y',
  'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324\u031e\u0349a\u0351\u036b\u0343\u036a\u0302\u036b\u033d',
  '\ud800 half \udc00',
  'x'.repeat(10_000),
  '|'.repeat(10_000),
  '<!--'.repeat(2_500),
  '\u0301'.repeat(10_000),
  '__init__',
  '',
  ' ',
  '\\',
  '&',
  '.*',
  '1. x',
  'javascript:alert(1)',
];

/** A report with `text(n)` in every place that a repository has a say in. */
export function filled(text: (n: number) => string): Report {
  let n = 0;
  const say = (): string => text(n++);
  const state = caseOf('regressions');
  const subject = <T extends Subject>(one: T): T => ({
    ...one,
    name: one.name === null ? null : say(),
    place: one.place === null ? null : { ...one.place, path: say() },
  });
  const finding = (one: Finding): Finding => ({
    ...subject(one),
    gate: say(),
    when: say(),
    why: {
      points: one.why.points,
      missing: one.why.missing.map(say),
      by: { ...one.why.by, rows: one.why.by.rows.map((by) => ({ ...subject(by), missing: by.missing.map(say) })) },
    },
  });
  const rows = Array.from({ length: 2 }, () => [...state.findings.rows, ...caseOf('warnings').findings.rows]).flat();
  const rejected = { total: 3, rows: Array.from({ length: 3 }, () => ({ path: say(), line: 3, error: say() })) };
  return {
    ...state,
    key: say() || 'key',
    head: { ...state.head, name: say() },
    base: state.base.found ? { ...state.base, name: say(), explanation: say() } : state.base,
    headlines: state.headlines.map((row) => ({ ...row, gates: row.gates?.map((gate) => ({ ...gate, name: say() })) ?? null })),
    findings: { total: rows.length, fail: 4, warn: rows.length - 4, rows: rows.map(finding) },
    improved: { total: 3, rows: Array.from({ length: 3 }, () => subject(state.improved.rows[0]!)) },
    moved: {
      total: 3,
      rows: Array.from({ length: 3 }, () => ({
        from: subject(state.moved.rows[0]!.from),
        to: subject(state.moved.rows[0]!.to),
        functions: null,
      })),
    },
    added: { total: 3, rows: Array.from({ length: 3 }, () => subject(state.added.rows[0]!)) },
    removed: { total: 3, rows: Array.from({ length: 3 }, () => subject(state.removed.rows[0]!)) },
    files: { total: 3, rows: Array.from({ length: 3 }, () => ({ ...state.files.rows[2]!, path: say(), basePath: say() })) },
    rejected: { base: rejected, head: rejected },
    waivers: { total: 3, rows: Array.from({ length: 3 }, () => ({ ...subject(caseOf('waivers').waivers.rows[0]!), gate: say() })) },
    gates: Array.from({ length: 3 }, () => ({ ...state.gates[0]!, name: say(), when: say() })),
    configuration: { path: say(), from: 'base', changed: true, problem: say() },
    run: { ...state.run, artifact: { name: say(), url: state.run.artifact?.url ?? null, days: 90 } },
  };
}

/** Every hostile text in every place, in turn. */
export function hostile(shift = 0): Report {
  return filled((n) => HOSTILE[(n * 7 + shift) % HOSTILE.length]!);
}

/** A pull request that changes so many functions. */
export function huge(count: number): Report {
  const state = caseOf('many');
  const [sample] = state.findings.rows;
  const at = (i: number): Pick<Finding, 'name' | 'place'> => ({
    name: `Generated${i}.method_with_a_rather_long_name`,
    place: { path: `src/generated/package_${i % 97}/module_${i}.py`, first: i + 1, last: i + 40 },
  });
  const some = <T>(make: (i: number) => T) => ({ total: count, rows: Array.from({ length: Math.min(count, 4000) }, (_, i) => make(i)) });
  return {
    ...state,
    changed: { files: count, allFiles: count, functions: count },
    findings: { ...some((i): Finding => ({ ...sample!, ...at(i), level: 'warn' })), fail: 0, warn: count },
    verdict: 'warn',
    improved: some((i) => ({ ...state.improved.rows[0]!, ...at(i) })),
    moved: some((i) => ({ from: at(i), to: at(i + 1), functions: null })),
    added: some((i) => ({ ...state.added.rows[0]!, ...at(i) })),
    removed: some((i) => ({ ...state.removed.rows[0]!, ...at(i) })),
    files: some((i) => ({ ...state.files.rows[0]!, path: at(i).place!.path })),
    rejected: {
      base: some((i) => ({ path: at(i).place!.path, line: i, error: 'SyntaxError: invalid syntax at 1:1' })),
      head: some((i) => ({ path: at(i).place!.path, line: i, error: 'SyntaxError: invalid syntax at 1:1' })),
    },
    waivers: some((i) => ({ ...at(i), gate: 'complexity', added: true, counts: true })),
  };
}
