import { formatNumber } from '../log/format';
import { sentenceOf } from './annotations';
import type { Finding, Gate, Place, Report, Subject } from './model';
import { PLAIN, clean, subjectText } from './plain-phrases';

/** Code scanning takes 25,000 results and shows 5,000. */
const RESULTS = 5000;

/** A log in SARIF 2.1.0, for `JSON.stringify`. */
export type SarifLog = Readonly<Record<string, unknown>>;

/** The findings as a SARIF log with one rule per gate. */
export function sarifOf(report: Report, toolVersion: string): SarifLog {
  const rules = ruleNames(report);
  const placed = report.findings.rows.map((finding) => ({ finding, subject: placeOf(finding) }));
  const shown = placed.filter(({ subject }) => subject !== null).slice(0, RESULTS);
  const left = report.findings.total - shown.length;
  const { head, key } = report;
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'ast-dataset', version: toolVersion, rules: rules.map((name) => ruleOf(name, report.gates)) } },
        automationDetails: { id: `ast-dataset/${key === '' ? '' : `${encodePath(key)}/`}` },
        ...(head.blobs === null || head.commit === null
          ? {}
          : { versionControlProvenance: [{ repositoryUri: head.blobs.repository, revisionId: head.commit }] }),
        invocations: [
          {
            executionSuccessful: true,
            ...(left > 0
              ? {
                  toolExecutionNotifications: [
                    {
                      level: 'note',
                      message: { text: `${formatNumber(left, 'more finding has', 'more findings have')} no line or no room here` },
                    },
                  ],
                }
              : {}),
          },
        ],
        columnKind: 'utf16CodeUnits',
        results: shown.map(({ finding, subject }) => resultOf(finding, subject!, rules.indexOf(finding.gate), head.blobs?.root ?? '')),
      },
    ],
  };
}

/** Gates in the order of the configuration; those that findings alone name come last. */
function ruleNames({ gates, findings }: Report): string[] {
  return [...new Set([...gates.filter(({ level }) => level !== 'off').map(({ name }) => name), ...findings.rows.map(({ gate }) => gate)])];
}

function ruleOf(name: string, gates: readonly Gate[]): SarifLog {
  const gate = gates.find((one) => one.name === name);
  const id = clean(name, 100);
  const condition = gate === undefined ? '' : `: ${PLAIN.code(gate.when)}`;
  const waiver = gate?.on === 'defs' ? ` A comment "# ast-dataset: allow ${id}" at the definition waives it.` : '';
  const text = `The gate ${id} looks at what a change did to ${gate?.on === 'summary' ? 'the repository' : gate?.on === 'files' ? 'each file' : 'each function'}${condition}.${waiver}`;
  return {
    id,
    name: id,
    shortDescription: { text: `Gate ${id}` },
    fullDescription: { text },
    help: { text },
    defaultConfiguration: { level: gate?.level === 'fail' ? 'error' : 'warning' },
    properties: { tags: ['maintainability'], 'problem.severity': gate?.level === 'fail' ? 'error' : 'warning' },
  };
}

/** Where a finding is shown; one about everything stands at who contributes most, for a result without a place is refused. */
function placeOf(finding: Finding): (Subject & { place: Place }) | null {
  const subject = finding.place === null ? finding.why.by.rows[0] : finding;
  return subject === undefined || subject.place === null ? null : { name: subject.name, place: subject.place };
}

function resultOf(finding: Finding, { name, place }: Subject & { place: Place }, ruleIndex: number, root: string): SarifLog {
  const path = root === '' ? place.path : `${root}/${place.path}`;
  const startLine = Math.max(1, finding.line ?? place.first);
  return {
    ruleId: clean(finding.gate, 100),
    ruleIndex,
    level: finding.level === 'fail' ? 'error' : 'warning',
    message: { text: sentenceOf(finding) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodePath(path), uriBaseId: '%SRCROOT%' },
          region: { startLine, endLine: Math.max(startLine, place.last) },
        },
        ...(name === null ? {} : { logicalLocations: [{ fullyQualifiedName: subjectText({ name, place }), kind: 'function' }] }),
      },
    ],
    // The only fingerprint that code scanning compares.
    partialFingerprints: { primaryLocationLineHash: `${finding.id}:1` },
  };
}

function encodePath(path: string): string {
  return Buffer.from(path).toString().split('/').map(encodeURIComponent).join('/');
}
