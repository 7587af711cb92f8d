import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** Markdown as GitHub's own rules read it: CommonMark with tables, autolinks and raw HTML. */
export function toHtml(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** Tags and comments of the HTML in order, addresses left out. Text never holds a bare `<`. */
export function tagsOf(html: string): string[] {
  return [...html.matchAll(/<!--[\s\S]*?-->|<[^>]*>/g)].map(([tag]) => tag.replace(/ (href|src|title)="[^"]*"/g, ''));
}

/** The addresses of links and images. */
export function addressesOf(html: string): string[] {
  return [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map((match) => match[1]!);
}

/** What a reader sees. */
export function textOf(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->|<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
