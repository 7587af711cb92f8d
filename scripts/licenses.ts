import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type ncc from '@vercel/ncc';

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

/** Name, version, licence and its text for each package, by name. */
export function renderLicenses(folders: Iterable<string>): string {
  const entries = [...new Set(folders)].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
      'name' | 'version' | 'license',
      string
    >;
    const file = readdirSync(folder).find((candidate) => /^licen[cs]e/i.test(candidate));
    if (file === undefined) throw new Error(`${folder.split(sep).slice(-2).join('/')} has no licence file`);
    const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
    return { name, text: `${name} ${version}, ${license}\n\n${text}\n` };
  });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ text }) => text)
    .join(`\n${'-'.repeat(80)}\n\n`);
}
