import { visible } from '../log/sanitize';

/** What reads well between backticks and has no meaning to Markdown, a table, or GitHub. */
const PLAIN = /^(?! )[\p{L}\p{N}\p{M} _./:;,()[\]{}'"=*+!?%~^-]+(?<! )$/u;
const MAX_TEXT = 200;
/** A zero-width space. */
const BREAK = '\u200b';

/**
 * Text of a repository as Markdown, in any place: a paragraph, a cell of a table, the text of a link, a heading. What it
 * holds is shown and does nothing: no markup, no HTML or comment, no mention, no reference, no link, no change of direction.
 * Longer text is cut.
 */
export function code(text: string, max: number = MAX_TEXT): string {
  const shown = clip(text, max);
  return PLAIN.test(shown) ? `\`${shown}\`` : `<code>${escape(shown)}</code>`;
}

/** The same where Markdown is not read: inside HTML such as `<summary>`. */
export function htmlCode(text: string, max: number = MAX_TEXT): string {
  return `<code>${escape(clip(text, max))}</code>`;
}

/** The same in the type of the words around it. Code is the better choice: only there GitHub looks for nothing at all. */
export function plain(text: string, max: number = MAX_TEXT): string {
  return escape(clip(text, max))
    .replace(/(https?|ftp|xmpp|mailto)(?=&#58;)/gi, `$1${BREAK}`)
    .replace(/www(?=&#46;)/gi, `www${BREAK}`)
    .replace(/\bGH(?=&#45;\d)/gi, `GH${BREAK}`)
    .replace(/[0-9a-f]{7,}/gi, (digits) => digits.match(/.{1,6}/g)!.join(BREAK));
}

/** A link. `text` is Markdown that holds no link; the address is one of ours. */
export function link(text: string, url: string | null): string {
  return url === null ? text : `[${text}](${url})`;
}

/** A table: headings, and cells that are Markdown on one line. `align` has `<` or `>` per column. */
export function table(align: string, headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = `|${[...align].map((side) => (side === '>' ? '--:' : ':--')).join('|')}|`;
  return [line(headings), rule, ...rows.map(line)].join('\n');
}

/** A fold; `open` is how it begins. The summary is HTML, the body Markdown. */
export function details(summary: string, body: string, open = false): string {
  return `<details${open ? ' open' : ''}><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** On one line, nothing invisible, no towers of accents, at most `max` characters. */
function clip(text: string, max: number): string {
  // What is invisible grows when it is shown; nothing beyond `max` of the raw text can be seen.
  const shown = [...visible(text.slice(0, 2 * max))].join('').replace(/(\p{M}{3})\p{M}+/gu, '$1');
  const characters = [...shown];
  return characters.length > max || text.length > 2 * max ? `${characters.slice(0, max - 1).join('')}…` : shown;
}

/** Every ASCII character that could mean something as a character reference; what mentions and references begin with is broken. */
function escape(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, (character) => {
    const reference = `&#${character.charCodeAt(0)};`;
    return character === '@' || character === '#' ? `${reference}${BREAK}` : reference;
  });
}
