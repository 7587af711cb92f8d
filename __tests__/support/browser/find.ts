import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** A browser to start, and what its environment needs. */
export interface Browser {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe', 'msedge', 'msedge.exe'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A Chromium: the one that CHROME_PATH names, else one that is installed, else, on Linux x64, the one in a package of ours. */
export function findBrowser(): Browser {
  const { CHROME_PATH: named = '', PATH = '' } = process.env;
  const inPath = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const installed = named === '' ? [...inPath, ...PLACES].find(isExecutable) : named;
  if (installed !== undefined) return { path: installed, environment: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackedBrowser();
  throw new Error('there is no Chromium on this machine: install one, or name it with CHROME_PATH');
}

/** The Chromium of @sparticuz/chromium with the libraries that it needs beside it, unpacked once per machine. */
export function unpackedBrowser(): Browser {
  const { resolve } = createRequire(__filename);
  const root = join(dirname(resolve('@sparticuz/chromium')), '..', '..');
  const folder = join(root, 'bin');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
  const place = join(tmpdir(), `ast-dataset-chromium-${version}`);
  if (!existsSync(place)) {
    const fresh = mkdtempSync(join(tmpdir(), 'ast-dataset-chromium-'));
    const unpacked = (name: string): Buffer => brotliDecompressSync(readFileSync(join(folder, name)));
    writeFileSync(join(fresh, 'chromium'), unpacked('chromium.br'), { mode: 0o755 });
    for (const name of ['al2023.tar.br', 'swiftshader.tar.br']) execFileSync('tar', ['-x', '-C', fresh], { input: unpacked(name) });
    try {
      renameSync(fresh, place);
    } catch (error) {
      // Another run was first.
      if (!existsSync(place)) throw error;
    }
  }
  return { path: join(place, 'chromium'), environment: { LD_LIBRARY_PATH: join(place, 'lib') } };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
