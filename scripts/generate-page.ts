/** Bundles the script and the style of the page to look at into src/report/html/page.generated.ts. `--check` only compares. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const folder = join(__dirname, '..', 'src', 'report', 'html');
const path = join(folder, 'page.generated.ts');

async function generate(): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'browser', 'main.ts'), join(folder, 'browser', 'style.css')],
    tsconfig: join(folder, 'browser', 'tsconfig.json'),
    outdir: folder,
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome109', 'firefox115', 'safari16.4'],
    charset: 'ascii',
    legalComments: 'none',
  });
  const text = (ending: string): string => outputFiles.find((file) => file.path.endsWith(ending))!.text.trim();
  const [script, style] = [text('.js'), text('.css')];
  // Neither may end the element that it stands in.
  for (const asset of [script, style]) if (/<\/(?:script|style)|<!--/i.test(asset)) throw new Error('the page would end in its own script');
  const generated = [
    '// Generated from src/report/html/browser/ by scripts/generate-page.ts. Do not edit.',
    `export const SCRIPT = ${JSON.stringify(script)};`,
    `export const STYLE = ${JSON.stringify(style)};`,
    '',
  ].join('\n');
  if (!process.argv.includes('--check')) writeFileSync(path, generated);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== generated) {
    console.error('src/report/html/page.generated.ts is stale: run npm run generate');
    process.exitCode = 1;
  }
}

void generate();
