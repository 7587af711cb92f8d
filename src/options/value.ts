import { UsageError } from '../errors';
import { quote } from '../log/sanitize';
import { specOf } from './table';
import type { OptionName, Options } from './table';

const MAX_COUNT = 256;
/** As disks and this program's own output count; the binary ones have an i. */
const UNITS: Readonly<Record<string, number>> = {
  ...{ '': 1, b: 1, k: 1e3, kb: 1e3, m: 1e6, mb: 1e6, g: 1e9, gb: 1e9 },
  ...{ kib: 2 ** 10, mib: 2 ** 20, gib: 2 ** 30 },
};
/** Sizes are offsets in Int32Arrays. */
const MAX_SIZE = 1e9;

/** What an option can be, lists aside. */
export type Value = string | number | boolean | NonNullable<Options['shard']>;

/** The value that `text` stands for. `shown` is how the option is called where it came from: `--workers`, `input workers`. */
export function parseValue(name: OptionName, text: string, shown: string): Value {
  const spec = specOf(name);
  switch (spec.type) {
    case 'flag':
      if (/^(true|yes|on)$/i.test(text)) return true;
      if (/^(false|no|off)$/i.test(text)) return false;
      throw wrong(shown, text, 'true or false');
    case 'choice':
      if (spec.choices?.includes(text) === true) return text;
      throw wrong(shown, text, `one of ${spec.choices?.join(', ') ?? ''}`);
    case 'count': {
      const count = /^\d{1,3}$/.test(text) ? Number(text) : 0;
      const max = spec.max ?? MAX_COUNT;
      if (count >= 1 && count <= max) return count;
      throw wrong(shown, text, `a whole number from 1 to ${max}`);
    }
    case 'shard': {
      const match = /^(\d{1,3})\/(\d{1,3})$/.exec(text);
      const [number, of] = [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)];
      if (number >= 1 && number <= of && of <= MAX_COUNT) return { number, of };
      throw wrong(shown, text, `a part and the number of parts such as 2/5, at most ${MAX_COUNT}`);
    }
    case 'size': {
      const match = /^(\d+(?:\.\d+)?)\s*(B|[KMG](?:i?B)?)?$/i.exec(text);
      const size = match === null ? 0 : Math.floor(Number(match[1]) * UNITS[(match[2] ?? '').toLowerCase()]!);
      if (size >= 1 && size <= MAX_SIZE) return size;
      throw wrong(shown, text, 'a size up to 1 GB such as 64MB, 64MiB or 500000');
    }
    case 'revision':
      // A revision that begins with a dash would be an option of git.
      if (text !== '' && !text.startsWith('-') && !/[\0-\x20\x7f]/.test(text)) return text;
      throw wrong(shown, text, 'a commit, a tag or a branch');
    case 'globs':
      if (text !== '' && !text.includes('\0')) return text;
      throw wrong(shown, text, `a pattern such as ${spec.example ?? 'src/**/*.py'}`);
    case 'artifact':
      // What GitHub refuses in a name; it also becomes the name of a file.
      if (/^[^\0-\x1f\x7f":<>|*?\\/]{1,200}$/.test(text) && !/^\.+$/.test(text)) return text;
      throw wrong(shown, text, 'a name without any of " : < > | * ? \\ /');
    case 'key':
      if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text)) return text;
      throw wrong(shown, text, 'up to 64 letters, digits, dots, dashes and underscores');
    case 'name':
      if (/^[^\0-\x1f\x7f]{1,200}$/.test(text)) return text;
      throw wrong(shown, text, 'a name such as octocat/hello-world');
    case 'secret':
      if (/^[!-~]+$/.test(text)) return text;
      throw new UsageError(`${shown} is no token`, 'Give a token such as ${{ github.token }}.');
    case 'path':
      if (text !== '' && !text.includes('\0')) return text;
      throw wrong(shown, text, 'a folder');
  }
}

/** The same for options that are text. */
export function parseText(name: OptionName, text: string, shown: string): string {
  const value = parseValue(name, text, shown);
  if (typeof value === 'string') return value;
  throw new Error(`${name} is no text`);
}

function wrong(shown: string, text: string, right: string): UsageError {
  return new UsageError(`${shown} cannot be ${quote(text)}`, `Give ${right}.`);
}
