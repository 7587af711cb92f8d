import type { Environment } from '../environment';

/** The settings of one `.npmrc`, with `${VARIABLE}` replaced; what stays unreplaced is left out, as are lists and sections. */
export function parseNpmrc(text: string, environment: Environment): Map<string, string> {
  const settings = new Map<string, string>();
  for (const raw of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const line = raw.trim();
    if (line === '' || /^[;#[]/.test(line)) continue;
    const equals = line.indexOf('=');
    if (equals < 1) continue;
    const key = unquote(line.slice(0, equals).trim());
    const value = expand(unquote(line.slice(equals + 1).trim()), environment);
    if (value !== undefined && value !== '') settings.set(key, value);
  }
  return settings;
}

/** npm's variables `npm_config_<key>`, in any case, as settings. */
export function settingsOfEnvironment(environment: Environment): Map<string, string> {
  const settings = new Map<string, string>();
  for (const [name, value] of Object.entries(environment)) {
    const key = /^npm_config_(.+)$/is.exec(name)?.[1];
    if (key === undefined || value === undefined || value === '') continue;
    settings.set(key.startsWith('//') ? key : key.replace(/(?!^)_/g, '-').toLowerCase(), value);
  }
  return settings;
}

/** What is written in quotes, or up to a comment. */
function unquote(text: string): string {
  const quoted = /^"(.*)"$|^'(.*)'$/.exec(text);
  if (quoted !== null) return quoted[1] ?? quoted[2] ?? '';
  return text
    .replace(/(?<!\\)[;#].*$/, '')
    .replace(/\\([;#\\])/g, '$1')
    .trim();
}

function expand(text: string, environment: Environment): string | undefined {
  const references = [...text.matchAll(/\$\{([^${}?]+)(\??)\}/g)];
  if (references.some(([, name, optional]) => environment[name!] === undefined && optional === '')) return undefined;
  return text.replace(/\$\{([^${}?]+)\??\}/g, (_, name: string) => environment[name] ?? '');
}
