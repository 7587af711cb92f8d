import { RunError } from '../errors';
import { isRefused, type GitHub } from '../github/client';
import { getPullRequest, type PullRequest } from '../github/pull-request';
import { review } from '../github/review';
import { upsertComment, type Posted } from '../github/upsert';
import { formatNumber } from '../log/format';
import type { Options } from '../options/table';
import { renderComment } from '../report/comment/render';
import { markerOf } from '../report/marker';
import type { Report } from '../report/model';
import { remarksOf } from '../report/review';
import type { ActionEffects } from './effects';

/** What came of speaking to a pull request. */
export type Spoken =
  | { readonly kind: 'said'; readonly url: string | null }
  /** The token may not. */
  | { readonly kind: 'refused'; readonly error: RunError }
  | { readonly kind: 'failed'; readonly error: RunError }
  /** The pull request has another head by now. */
  | { readonly kind: 'superseded'; readonly by: string }
  /** A newer run has spoken. */
  | { readonly kind: 'outrun'; readonly by: string }
  | { readonly kind: 'closed' };

/** Writes the comment and the review that the options ask for, and tells the log about it. */
export async function speak(
  options: Options,
  github: GitHub,
  pull: PullRequest,
  report: Report,
  { runner }: ActionEffects,
): Promise<Spoken> {
  try {
    const posted = await comment(options, github, pull, report);
    runner.info(sentenceOf(posted, pull));
    if (posted.kind === 'closed') return { kind: 'closed' };
    if (posted.kind === 'moved') return { kind: 'superseded', by: posted.head };
    if (posted.kind === 'newer') return { kind: 'outrun', by: posted.run };
    if (options.review) {
      const now = await getPullRequest(github, pull.number);
      if (!now.isOpen) return { kind: 'closed' };
      if (now.head.sha !== pull.head.sha) return { kind: 'superseded', by: now.head.sha };
      await remark(github, pull, report, (line) => runner.info(line));
    }
    return { kind: 'said', url: posted.kind === 'none' ? null : posted.url };
  } catch (error) {
    if (isRefused(error)) return { kind: 'refused', error };
    if (error instanceof RunError) return { kind: 'failed', error };
    throw error;
  }
}

async function comment(options: Options, github: GitHub, { number, head }: PullRequest, report: Report): Promise<Posted> {
  if (options.comment === 'off') return { kind: 'none' };
  return upsertComment(github, {
    number,
    marker: { ...markerOf(report), head: head.sha, run: report.run.id },
    render: (budget) => renderComment(report, budget),
    create: isWorthAComment(options.comment, report),
  });
}

/** Whether a mode wants a comment where there is none: one that is there is always kept up to date. */
export function isWorthAComment(mode: Options['comment'], { verdict, changed, configuration, rejected }: Report): boolean {
  if (mode === 'always') return true;
  if (mode === 'off') return false;
  const worse = verdict === 'fail' || verdict === 'warn';
  if (mode === 'regressions') return worse;
  return worse || verdict === 'neutral' || changed.files > 0 || configuration.changed || rejected.head.total > 0;
}

async function remark(github: GitHub, { number, head }: PullRequest, report: Report, tell: (line: string) => void): Promise<void> {
  const { remarks, left } = remarksOf(report);
  const { written, minimized } = await review(github, {
    number,
    key: report.key,
    head: head.sha,
    remarks,
    findings: new Set(report.findings.rows.map(({ id }) => id)),
    body: (count) =>
      `Code metrics: ${formatNumber(count, 'finding')} on changed lines${left > 0 ? `; ${formatNumber(left, 'more is', 'more are')} in the job summary` : ''}.`,
  });
  if (written > 0) tell(`Wrote a review with ${formatNumber(written, 'remark')}`);
  if (minimized > 0) tell(`Hid ${formatNumber(minimized, 'remark')} whose finding is gone`);
}

function sentenceOf(posted: Posted, { number }: PullRequest): string {
  switch (posted.kind) {
    case 'created':
      return `Wrote the comment ${posted.url}`;
    case 'updated':
      return `Updated the comment ${posted.url}`;
    case 'none':
      return `Pull request #${number} gets no comment`;
    case 'closed':
      return `Pull request #${number} is closed: nothing is written to it`;
    case 'moved':
      return `Pull request #${number} is at ${posted.head.slice(0, 12)} by now: this run writes nothing to it`;
    case 'newer':
      return `The newer run ${posted.run} has written ${posted.url}: this run writes nothing to pull request #${number}`;
  }
}
