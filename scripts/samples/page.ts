import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** A page that shows Markdown about as GitHub does, by itself: no network, no scripts. `#dark` at the end of its address makes it dark. */
export function page(title: string, markdown: string, where: 'comment' | 'summary'): string {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${CSS}</style>
<body id="dark">
<main class="${where}">
<header>${where === 'comment' ? '<b>github-actions</b> <span>bot</span> commented now' : 'Job summary'}</header>
<article>
${html}
</article>
</main>
</body>
</html>
`;
}

const LIGHT = '--fg:#1f2328;--muted:#59636e;--bg:#fff;--alt:#f6f8fa;--line:#d1d9e0;--link:#0969da;--code:#818b981f';
const DARK = '--fg:#f0f6fc;--muted:#9198a1;--bg:#0d1117;--alt:#151b23;--line:#3d444d;--link:#4493f8;--code:#656c7633';

const CSS = `
:root{${LIGHT};color-scheme:light}
#dark:target{${DARK};color-scheme:dark}
@media (prefers-color-scheme:dark){:root{${DARK};color-scheme:dark}}
*{box-sizing:border-box}
html,body{margin:0;scroll-padding-top:9999px}
body{background:var(--bg);color:var(--fg);font:14px/1.5 -apple-system,BlinkMacSystemFont,"Segoe UI","Noto Sans","Liberation Sans",Helvetica,Arial,sans-serif,"Apple Color Emoji","Noto Color Emoji";min-height:100vh;padding:24px}
main{border:1px solid var(--line);border-radius:6px;max-width:860px;margin:0 auto}
main.summary{max-width:1100px}
header{background:var(--alt);border-bottom:1px solid var(--line);border-radius:6px 6px 0 0;padding:8px 16px;color:var(--muted)}
header b{color:var(--fg)}
header span{border:1px solid var(--line);border-radius:2em;padding:0 6px;font-size:12px}
article{padding:16px;overflow-wrap:break-word}
article>:first-child{margin-top:0}
article>:last-child{margin-bottom:0}
a{color:var(--link);text-decoration:none}
a:hover{text-decoration:underline}
p,table,details,pre,ul{margin:0 0 16px}
details>:last-child{margin-bottom:0}
summary{cursor:pointer;margin-bottom:0}
details[open]>summary{margin-bottom:12px}
h3{font-size:1.25em;line-height:1.25;font-weight:600;margin:24px 0 16px}
table{display:block;width:max-content;max-width:100%;overflow:auto;border-spacing:0;border-collapse:collapse;font-variant:tabular-nums}
th,td{border:1px solid var(--line);padding:6px 13px}
th{font-weight:600}
tr{border-top:1px solid var(--line)}
tbody tr:nth-child(2n){background:var(--alt)}
code{font:85% ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;background:var(--code);border-radius:6px;padding:.2em .4em;white-space:break-spaces}
pre{background:var(--alt);border-radius:6px;padding:16px;overflow:auto;font-size:85%;line-height:1.45}
pre code{background:none;padding:0;font-size:100%;white-space:pre}
sub{font-size:75%;line-height:0;position:relative;vertical-align:baseline;bottom:-.25em}
`;
