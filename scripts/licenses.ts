import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type ncc from '@vercel/ncc';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

/** Folders of the packages that a bundle was made of. */
export function packagesOf({ stats }: ncc.Bundle): Set<string> {
  const folders = new Set<string>();
  const visit = ({ resource, modules = [], rootModule }: ncc.Module): void => {
    const match = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(resource ?? '');
    if (match !== null) folders.add(match[0]);
    for (const inner of modules) visit(inner);
    if (rootModule !== undefined) visit(rootModule);
  };
  for (const module of stats.compilation.modules) visit(module);
  return folders;
}

/** Name, version, licence and its text for each package, by name; then the texts that `notices` (files) hold. */
export function renderLicenses(folders: Iterable<string>, notices: readonly string[]): string {
  const entries = [...new Set(folders)].map((folder) => {
    const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
    if (license === undefined) throw new Error(`${folder.split(sep).slice(-2).join('/')} names no licence`);
    const file = readdirSync(folder).find((candidate) => /^licen[cs]e/i.test(candidate));
    const text =
      file === undefined
        ? `By ${typeof author === 'string' ? author : (author?.name ?? 'its authors')}. The package has no text of its licence.`
        : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
    return { name, text: `${name} ${version}, ${license}\n\n${text}\n` };
  });
  const own = notices.map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ text }) => text)
    .concat(own)
    .join(`\n${'-'.repeat(80)}\n\n`);
}
