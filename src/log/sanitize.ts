/** Control characters, line separators, bidirectional controls, invisible characters, and halves of surrogate pairs. */
const UNSAFE =
  /[\0-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const MAX_LENGTH = 300;

/**
 * The one way for text of a repository to reach a terminal or a log: one line, no terminal sequences, nothing invisible, no
 * command of a workflow (`::x::` at the start of a line, `##[x]` anywhere). What is taken out stays readable as `\x1b` or
 * `\u202e`. Longer text is cut. The runner compares as .NET does by culture, which passes over characters that are ignorable.
 */
export function sanitize(text: string): string {
  const short = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
  return visible(short)
    .replace(/^([\s\p{DI}]*):(?=\p{DI}*:)/u, '$1\\x3a')
    .replace(/(#\p{DI}*#\p{DI}*)\[/gu, '$1\\x5b');
}

/** The text on one line with nothing invisible in it, whole: for places where commands mean nothing. */
export function visible(text: string): string {
  return text.replace(UNSAFE, escape);
}

/** `sanitize` between quotation marks. */
export function quote(text: string): string {
  return `"${sanitize(text)}"`;
}

function escape(character: string): string {
  const code = character.charCodeAt(0);
  if (character === '\n') return '\\n';
  if (character === '\r') return '\\r';
  if (character === '\t') return '\\t';
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
