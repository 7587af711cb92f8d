import { createHash } from 'node:crypto';
import { visible } from '../../log/sanitize';
import { embed } from './encode';
import { Flag, type DefColumns, type PageData } from './model/data';
import { SCRIPT, STYLE } from './page.generated';

/** Functions of the list that is there without scripts. */
const LISTED = 50;

/**
 * The page: one file without a request. The policy allows its own style and script by their hashes and nothing else. Text of the
 * repository stands in it twice: escaped in title and list, and in the data as base64.
 */
export function renderPage(data: PageData): string {
  const { title } = data.about;
  const policy = [
    ...["default-src 'none'", `script-src ${hash(SCRIPT)}`, `style-src ${hash(STYLE)}`],
    ...["base-uri 'none'", "form-action 'none'"],
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escape(title)} · code metrics</title>
<style>${STYLE}</style>
</head>
<body>
<div id="page"><header class="top"><h1>${escape(title)}</h1><p class="facts">${headline(data)}</p></header></div>
<noscript>${mostComplex(data)}</noscript>
<script id="data" type="application/octet-stream">${embed(data)}</script>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function headline({ files, defs, about }: PageData): string {
  const lines = files.loc.reduce((sum, loc) => sum + loc, 0);
  const functions = defs.flags.filter((flags) => !(flags & Flag.class)).length;
  const commit = about.commit === null ? '' : `commit ${about.commit.slice(0, 12)} · `;
  const count = (value: number, one: string): string => `${value.toLocaleString('en')} ${one}${value === 1 ? '' : 's'}`;
  return `${commit}${count(files.path.length, 'file')} · ${count(lines, 'line')} · ${count(functions, 'function')}`;
}

/** What is left of the page where scripts do not run. */
function mostComplex({ files, defs }: PageData): string {
  const row = (d: number): string =>
    `<tr><td>${defs.cognitive[d]!}</td><td>${escape(defs.name[d]!)}</td><td>${escape(files.path[defs.file[d]!]!)}:${defs.line[d]!}</td></tr>`;
  const rows = complexFirst(defs).slice(0, LISTED).map(row);
  if (rows.length === 0) return '<p>There are no functions.</p>';
  return `<table><caption>The most complex functions; with scripts, this page shows more.</caption><thead><tr><th>cognitive</th><th>function</th><th>place</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function complexFirst({ cognitive, flags }: DefColumns): number[] {
  const functions = Array.from(cognitive, (_, d) => d).filter((d) => !(flags[d]! & Flag.class));
  return functions.sort((a, b) => cognitive[b]! - cognitive[a]! || a - b);
}

/** Source of a policy for an element with exactly this text. */
function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Text for any place in HTML, with nothing invisible in it. */
function escape(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
