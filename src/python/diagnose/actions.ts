import { checkString } from '../literals/check';
import { isRawPrefix, prefixLength, quoteLength } from '../literals/token';
import { PythonSyntaxError } from '../syntax-error';
import { KnownName, Token } from '../tokens';
import { Value } from './nodes';
import type { Matcher } from './matcher';
import { childCount, childOf, describe, firstToken, kindOf, lastToken } from './values';
import { deletionTarget, invalidTarget } from './targets';

/** What an alternative does once it matched: gives a value, 0 to fail its whole rule, or throws the error. */
type ActionFunction = (matcher: Matcher, a: number, b: number, message: string) => number;

/** The actions of the grammar; those in capitals in CPython's grammar say so. */
export const ACTIONS: Readonly<Record<string, ActionFunction>> = {
  /** RAISE_SYNTAX_ERROR_KNOWN_LOCATION */
  location(matcher, a, _b, message) {
    throw matcher.source.between(firstToken(matcher, a), lastToken(matcher, a), filled(matcher, a, message));
  },
  /** RAISE_SYNTAX_ERROR_KNOWN_RANGE */
  range(matcher, a, b, message) {
    throw matcher.source.between(firstToken(matcher, a), lastToken(matcher, b), filled(matcher, a, message));
  },
  /** RAISE_SYNTAX_ERROR_STARTING_FROM */
  from(matcher, a, _b, message) {
    throw matcher.source.between(firstToken(matcher, a), matcher.fill - 1, message);
  },
  /** RAISE_SYNTAX_ERROR */
  here(matcher, _a, _b, message) {
    throw matcher.source.atLast(matcher.fill - 1, message);
  },
  /** RAISE_SYNTAX_ERROR_ON_NEXT_TOKEN */
  next(matcher, _a, _b, message) {
    matcher.look(matcher.mark);
    throw matcher.source.atLast(matcher.mark, message);
  },
  /** RAISE_INDENTATION_ERROR */
  indentation(matcher, a, _b, message) {
    throw matcher.source.atLast(matcher.fill - 1, filled(matcher, a, message), 'IndentationError');
  },
  assignmentTarget(matcher, a) {
    return refuse(matcher, invalidTarget(matcher, a, false), 'cannot assign to {a}');
  },
  loopTarget(matcher, a) {
    return refuse(matcher, invalidTarget(matcher, a, true), 'cannot assign to {a}');
  },
  deletionTarget(matcher, a) {
    return refuse(matcher, deletionTarget(matcher, a), 'cannot delete {a}');
  },
  keyWithoutValue(matcher, a, _b, message) {
    const { source } = matcher;
    throw source.at(source.end(lastToken(matcher, a)) - 1, message);
  },
  generatorInCall(matcher, a, b, message) {
    const positional = positionalArguments(matcher, a);
    if (positional.length <= 1) return Value.Fail;
    throw matcher.source.between(firstToken(matcher, positional.at(-1)!), lastToken(matcher, b), message);
  },
  argumentOrder(matcher, a) {
    let unpacking = false;
    for (let i = 0; i < childCount(matcher, a); i++) if (kindOf(matcher, childOf(matcher, a, i)) === 'KeywordUnpacking') unpacking = true;
    const message = `positional argument follows keyword argument${unpacking ? ' unpacking' : ''}`;
    throw matcher.source.atLast(matcher.fill - 1, message);
  },
  legacy(matcher, a, b) {
    if (!isLegacyStatement(matcher, a)) return Value.Fail;
    const name = matcher.source.text(firstToken(matcher, a));
    const message = `Missing parentheses in call to '${name}'. Did you mean ${name}(...)?`;
    throw matcher.source.between(firstToken(matcher, a), lastToken(matcher, b), message);
  },
  missingComma(matcher, a, b) {
    if (isLegacyStatement(matcher, a) || matcher.level() === 0) return Value.Fail;
    const message = 'invalid syntax. Perhaps you forgot a comma?';
    const { source, version } = matcher;
    if (version === '3.15') throw source.atLastLine(firstToken(matcher, a), lastToken(matcher, a), message);
    throw source.between(firstToken(matcher, a), lastToken(matcher, b), message);
  },
  typeParameterBound(matcher, a, b, message) {
    const what = kindOf(matcher, b) === 'Tuple' ? 'constraints' : 'bound';
    throw matcher.source.between(firstToken(matcher, a), lastToken(matcher, b), `cannot use ${what} with ${message}`);
  },
  /** A `:` that ends a replacement field; CPython has an empty text behind it where a `}` follows. */
  lambdaInField(matcher, a, b) {
    const { source } = matcher;
    const colon = firstToken(matcher, b);
    const letter = source.formattedLetter(colon);
    if (letter === undefined || (source.kind(colon + 1) === Token.RightBrace && !source.opensField(colon))) return Value.Fail;
    const message = `${letter}-string: lambda expressions are not allowed without parentheses`;
    throw source.between(firstToken(matcher, a), lastToken(matcher, b), message);
  },
  mixedStrings(matcher, a, b, message) {
    const last = childOf(matcher, a, childCount(matcher, a) - 1);
    throw matcher.source.between(firstToken(matcher, last), lastToken(matcher, b), message);
  },

  /** The only item of a sequence, or a node for all of them. */
  single(matcher, a) {
    return childCount(matcher, a) === 1 ? childOf(matcher, a, 0) : matcher.node('Other');
  },
  /** `_PyPegen_check_barry_as_flufl` */
  notEqual(matcher, a) {
    const { source } = matcher;
    const matches = (source.text(-a - 1) === '<>') === matcher.flufl;
    if (matches) return a;
    if (matcher.flufl) throw source.atLast(matcher.fill - 1, "with Barry as BDFL, use '<>' instead of '!='");
    return Value.Fail;
  },
  /** `_PyPegen_checked_future_import`: `from __future__ import barry_as_FLUFL` turns `!=` into `<>`. */
  futureImport(matcher, a) {
    const { source } = matcher;
    const module = firstToken(matcher, a);
    if (source.text(module) !== '__future__' || source.kind(module - 1) !== Token.From) return Value.Done;
    const lazy = module - 2;
    if (matcher.version === '3.15' && lazy >= 0 && source.kind(lazy) === Token.Name && source.nameOf(lazy) === KnownName.lazy) {
      throw source.atToken(lazy, 'lazy from __future__ import is not allowed');
    }
    for (let i = module; i < matcher.mark; i++) if (source.text(i) === 'barry_as_FLUFL') matcher.flufl = true;
    return Value.Done;
  },
  number(_matcher, a) {
    return a;
  },
  real(matcher, a) {
    if (!isImaginary(matcher, a)) return a;
    throw matcher.source.atToken(firstToken(matcher, a), 'real number required in complex literal');
  },
  imaginary(matcher, a) {
    if (isImaginary(matcher, a)) return a;
    throw matcher.source.atToken(firstToken(matcher, a), 'imaginary number required in complex literal');
  },
  /** `_PyPegen_check_fstring_conversion` */
  conversion(matcher, a, b) {
    const { source } = matcher;
    const mark = firstToken(matcher, a);
    const name = firstToken(matcher, b);
    if (source.end(mark) === source.start(name)) return matcher.version === '3.13' ? b : checkedConversion(matcher, b);
    const letter = source.formattedLetter(mark) ?? 'f';
    const exclamation = matcher.version === '3.13' ? 'exclamanation' : 'exclamation';
    throw source.between(mark, name, `${letter}-string: conversion type must come right after the ${exclamation} mark`);
  },
  /** A replacement field; 3.13 looks at the name of its conversion only here. */
  field(matcher, a) {
    return a === Value.Done || matcher.version !== '3.13' ? Value.Done : checkedConversion(matcher, a);
  },
  /** Text of a format spec, whose escapes CPython decodes at once. */
  decoded(matcher, a) {
    checkMiddle(matcher, firstToken(matcher, a), firstToken(matcher, a));
    return Value.Done;
  },
  /** An f- or t-string: the escapes of its texts are decoded at its end. */
  formatted(matcher, a) {
    const first = firstToken(matcher, a);
    const last = matcher.mark - 1;
    let depth = 0;
    for (let i = first + 1; i < last; i++) {
      const kind = matcher.source.kind(i);
      if (kind === Token.LeftBrace || kind === Token.FStringStart || kind === Token.TStringStart) depth++;
      else if (kind === Token.RightBrace || kind === Token.FStringEnd || kind === Token.TStringEnd) depth--;
      else if (depth === 0 && (kind === Token.FStringMiddle || kind === Token.TStringMiddle)) checkMiddle(matcher, i, last);
    }
    return matcher.node(matcher.source.kind(first) === Token.FStringStart ? 'JoinedStr' : 'TemplateStr');
  },
  string(matcher, a) {
    const { source } = matcher;
    const index = firstToken(matcher, a);
    const start = source.start(index);
    const end = source.end(index);
    const prefix = prefixLength(source.bytes, start);
    const quote = quoteLength(source.bytes, start + prefix, end);
    const isBytes = /b/i.test(source.text(index).slice(0, prefix));
    const isRaw = isRawPrefix(source.bytes, start, prefix);
    try {
      checkString(source.bytes, start + prefix + quote, end - quote, isBytes, isRaw, start, end, matcher.version);
    } catch (error) {
      // Up to 3.14 CPython points at the last token that it read.
      const atLast = matcher.version !== '3.15' && error instanceof PythonSyntaxError && error.message.startsWith('(');
      throw atLast ? source.atLast(matcher.fill - 1, error.message) : error;
    }
    return matcher.node(isBytes ? 'BytesLiteral' : 'Literal');
  },
  /** `_PyPegen_concatenate_strings` */
  strings(matcher, a) {
    const count = childCount(matcher, a);
    let bytes = 0;
    let formatted = false;
    for (let i = 0; i < count; i++) {
      const kind = kindOf(matcher, childOf(matcher, a, i));
      if (kind === 'BytesLiteral') bytes++;
      else if (kind === 'JoinedStr') formatted = true;
    }
    if (bytes > 0 && bytes < count) {
      throw matcher.source.atLast(matcher.fill - 1, 'cannot mix bytes and nonbytes literals');
    }
    return matcher.node(formatted ? 'JoinedStr' : 'Literal');
  },
};

function checkedConversion(matcher: Matcher, value: number): number {
  const { source } = matcher;
  const name = firstToken(matcher, value);
  const text = source.text(name);
  if (text === 's' || text === 'r' || text === 'a') return Value.Done;
  const letter = source.formattedLetter(name) ?? 'f';
  throw source.atToken(name, `${letter}-string: invalid conversion character '${text}': expected 's', 'r', or 'a'`);
}

/** Puts the description, the text or the line of `a` into a message. */
function filled(matcher: Matcher, a: number, message: string): string {
  if (!message.includes('{a')) return message;
  const { source } = matcher;
  return message
    .replace('{a.line}', () => String(source.lineOfToken(firstToken(matcher, a))))
    .replace('{a.text}', () => source.text(firstToken(matcher, a)))
    .replace('{a}', () => describe(matcher, a));
}

function refuse(matcher: Matcher, target: number, message: string): number {
  if (target === Value.Fail) return Value.Fail;
  throw matcher.source.between(firstToken(matcher, target), lastToken(matcher, target), filled(matcher, target, message));
}

/** The arguments of a call that are no keywords. */
function positionalArguments(matcher: Matcher, list: number): number[] {
  const positional: number[] = [];
  for (let i = 0; i < childCount(matcher, list); i++) {
    const child = childOf(matcher, list, i);
    const kind = kindOf(matcher, child);
    if (kind !== 'Keyword' && kind !== 'KeywordUnpacking') positional.push(child);
  }
  return positional;
}

/** `_PyPegen_check_legacy_stmt`: whether this is the name `print` or `exec`. */
function isLegacyStatement(matcher: Matcher, value: number): boolean {
  if (kindOf(matcher, value) !== 'Name') return false;
  const name = matcher.source.nameOf(firstToken(matcher, value));
  return name === KnownName.print || name === KnownName.exec;
}

function isImaginary(matcher: Matcher, value: number): boolean {
  return /j$/i.test(matcher.source.text(firstToken(matcher, value)));
}

/** Checks the escapes in the text `middle` of an f- or t-string; CPython points at the token `where`. */
function checkMiddle(matcher: Matcher, middle: number, where: number): void {
  const { source } = matcher;
  const isRaw = source.nameOf(middle) === 1;
  checkString(
    source.bytes,
    source.start(middle),
    source.end(middle),
    false,
    isRaw,
    source.start(where),
    source.end(where),
    matcher.version,
  );
}
