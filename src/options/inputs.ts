import { UsageError } from '../errors';
import { quote } from '../log/sanitize';
import { merge } from './command';
import { nearest } from './nearest';
import { OPTION_NAMES, specOf } from './table';
import type { OptionName, Options } from './table';
import { parseValue } from './value';

const names = OPTION_NAMES.filter((name) => specOf(name).doors.includes('action'));

/**
 * Reads the inputs of the action from the environment that the runner makes: `INPUT_<NAME>`, upper case. An empty input is
 * one that was not given; lists are one pattern per line.
 */
export function parseInputs(environment: Readonly<Record<string, string | undefined>>): Options {
  const given = new Map<OptionName, unknown>();
  for (const [variable, raw] of Object.entries(environment)) {
    if (!variable.startsWith('INPUT_')) continue;
    const text = raw?.trim() ?? '';
    if (text === '') continue;
    const word = variable.slice('INPUT_'.length).toLowerCase();
    const name = names.find((candidate) => candidate === word);
    if (name === undefined) {
      const meant = nearest(word, names);
      throw new UsageError(
        `there is no input ${quote(word)}`,
        meant === undefined ? `The inputs are ${names.join(', ')}.` : `Did you mean ${meant}?`,
      );
    }
    const shown = `input ${name}`;
    if (specOf(name).type === 'globs') {
      const lines = text.split(/\r?\n/).map((line) => line.trim());
      given.set(
        name,
        lines.filter((line) => line !== '').map((line) => parseValue(name, line, shown)),
      );
    } else given.set(name, parseValue(name, text, shown));
  }
  return merge(given);
}

/** Names of the inputs that are given: a configuration file cannot say otherwise. */
export function givenInputs(environment: Readonly<Record<string, string | undefined>>): ReadonlySet<OptionName> {
  return new Set(names.filter((name) => (environment[`INPUT_${name.toUpperCase()}`]?.trim() ?? '') !== ''));
}
