import { formatCount, formatNumber } from '../log/format';
import type { Base, Report } from './model';

/** The verdict: words that say all, and an icon that only repeats them. No text of a repository. */
export function verdictOf(report: Report): { readonly icon: string; readonly words: string } {
  const { verdict, findings, improved, changed } = report;
  const gaps = report.rejected.head.total + report.rejected.base.total > 0 ? [`${gapsOf(report)} could not be compared`] : [];
  const better = improved.total > 0 ? [`${formatCount(improved.total)} improved`] : [];
  const warnings = findings.warn > 0 ? [formatNumber(findings.warn, 'warning')] : [];
  if (verdict === 'neutral') return { icon: 'ℹ️', words: 'not judged: there is nothing to compare with' };
  if (verdict === 'fail') {
    return { icon: '❌', words: `failed: ${[formatNumber(findings.fail, 'regression'), ...warnings, ...better, ...gaps].join(' · ')}` };
  }
  if (verdict === 'warn') return { icon: '⚠️', words: `passed with ${[...warnings, ...better, ...gaps].join(' · ')}` };
  if (gaps.length > 0) return { icon: '⚠️', words: `passed, but ${[...gaps, ...better].join(' · ')}` };
  if (changed.files === 0) return { icon: '✅', words: 'passed: no Python file changed' };
  return { icon: '✅', words: `passed: ${['no regressions', ...better].join(' · ')}` };
}

/** Files that one side or both cannot parse; a file that is broken on both sides is one. */
function gapsOf({ rejected: { base, head } }: Report): string {
  const paths = new Set([...base.rows, ...head.rows].map(({ path }) => path));
  return formatNumber(Math.max(paths.size, base.total, head.total), 'file');
}

/** Why that base, to be read after its commit: `, the first parent of the merge commit 1a2b3c4`. Raw. */
export function ruleOf({ commit, explanation }: Extract<Base, { found: true }>): string {
  const named = /^[0-9a-f]{7,}/.exec(explanation)?.[0];
  return named !== undefined && commit?.startsWith(named) === true ? explanation.slice(named.length) : `, ${explanation}`;
}
