/**
 * `npm run samples [FOLDER]`: every state of a pull request's report for the eye, as Markdown and as a page that looks about
 * like GitHub.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CASES, caseOf } from '../__tests__/report/cases';
import { hostile, huge } from '../__tests__/report/extremes';
import { renderComment, renderSummary, supersededNote } from '../src/report/comment/render';
import { page } from './samples/page';

const folder = process.argv[2] ?? 'samples';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const names: string[] = [];

function write(name: string, markdown: string, where: 'comment' | 'summary' = 'comment'): void {
  writeFileSync(join(folder, `${name}.md`), markdown);
  writeFileSync(join(folder, `${name}.html`), page(name, markdown, where));
  names.push(name);
}

for (const name of CASES) write(name, renderComment(caseOf(name)));
write('late', supersededNote(caseOf('clean').head.commit ?? '', 'f'.repeat(40)), 'summary');
write('many-summary', renderSummary(caseOf('many')), 'summary');
write('hostile', renderComment(hostile()));
write('huge', renderComment(huge(100_000)));
write('huge-summary', renderSummary(huge(100_000)), 'summary');

const index = names.map((name) => `- [${name}](${name}.html), [dark](${name}.html#dark)`).join('\n');
writeFileSync(join(folder, 'index.html'), page('Samples', `### Samples\n\n${index}\n`, 'summary'));
console.log(`${names.length} states in ${folder}`);
