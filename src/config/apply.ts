import { propertyOf, type OptionName, type Options } from '../options/table';
import type { Configuration } from './configuration';

/** The options with what the configuration file says, where an input or a flag says nothing. */
export function withConfiguration(options: Options, given: ReadonlySet<OptionName>, { options: ofFile }: Configuration): Options {
  const entries = [...ofFile].filter(([name]) => !given.has(name)).map(([name, value]) => [propertyOf(name), value] as const);
  return { ...options, ...Object.fromEntries(entries) };
}
