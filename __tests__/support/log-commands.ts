/** A workflow command that the runner would carry out. */
export interface LogCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** What ActionCommandManager registers. */
const REGISTERED = new Set(
  [
    ['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'internal-set-repo-path'],
    ['notice', 'remove-matcher', 'save-state', 'set-env', 'set-output', 'stop-commands', 'warning'],
  ].flat(),
);

/** .NET's white space, which `TrimStart` takes away, and what its comparison of strings does not see. */
const UNSEEN = /^[\s\u0085\p{White_Space}]+/u;
const IGNORED = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * The commands in what an action printed, as the runner finds them: a second writing of `ActionCommand.TryParseV2` and
 * `ActionCommand.TryParse` of actions/runner, by which nothing is taken for granted about what we print. Lines end as .NET's
 * `ReadLine` ends them. Stricter in one point: characters that a comparison by culture would pass over are passed over.
 */
export function commandsIn(output: string): LogCommand[] {
  const commands: LogCommand[] = [];
  let resume: string | null = null;
  for (const line of output.split(/\r\n|\n|\r/)) {
    const seen = line.replace(IGNORED, '');
    const stopped: string | null = resume;
    const command: LogCommand | null = parseV2(seen, stopped) ?? (stopped === null ? parseV1(seen) : null);
    if (command === null) continue;
    if (stopped !== null) {
      resume = null;
      continue;
    }
    commands.push(command);
    if (command.name === 'stop-commands') resume = command.data;
  }
  return commands;
}

/** `::name key=value,key=value::data` at the start of a line. */
function parseV2(message: string, resume: string | null): LogCommand | null {
  const line = message.replace(UNSEEN, '');
  if (!line.startsWith('::')) return null;
  const end = line.indexOf('::', 2);
  if (end < 0) return null;
  const info = line.slice(2, end);
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (resume === null ? !REGISTERED.has(name) : name !== resume.toLowerCase()) return null;
  const pairs =
    space > 0
      ? info
          .slice(space + 1)
          .trim()
          .split(',')
      : [];
  return { name, properties: properties(pairs, unescapeProperty), data: unescapeData(line.slice(end + 2)) };
}

/** `##[name key=value;key=value]data` anywhere in a line. */
function parseV1(message: string): LogCommand | null {
  const start = message.indexOf('##[');
  if (start < 0) return null;
  const end = message.indexOf(']', start);
  if (end < 0) return null;
  const info = message.slice(start + 3, end);
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!REGISTERED.has(name)) return null;
  const pairs =
    space > 0
      ? info
          .slice(space + 1)
          .trim()
          .split(';')
      : [];
  return { name, properties: properties(pairs, unescapeV1), data: unescapeV1(message.slice(end + 1)) };
}

function properties(pairs: readonly string[], unescape: (text: string) => string): Record<string, string> {
  return Object.fromEntries(
    pairs.flatMap((pair) => {
      const equals = pair.indexOf('=');
      return equals < 0 ? [] : [[pair.slice(0, equals), unescape(pair.slice(equals + 1))]];
    }),
  );
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
}

function unescapeV1(text: string): string {
  return text.replaceAll('%3B', ';').replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%5D', ']').replaceAll('%25', '%');
}
