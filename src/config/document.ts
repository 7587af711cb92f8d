import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Node, type Pair, type Scalar } from 'yaml';
import { UsageError } from '../errors';
import { quote } from '../log/sanitize';
import { nearest } from '../options/nearest';
import type { Place } from './configuration';

/** A configuration has a few lines; what is longer is a mistake or an attack. */
const MAX_LENGTH = 100_000;

/** A YAML file that is read strictly: every complaint names the line and the column, and what would be right. */
export class ConfigurationDocument {
  private readonly lines = new LineCounter();
  readonly root: Node | null;

  constructor(
    private readonly text: string,
    private readonly path: string,
  ) {
    if (text.length > MAX_LENGTH) throw new UsageError(`${path} has ${text.length} characters`, `Keep it below ${MAX_LENGTH}.`);
    const document = parseDocument(text, { lineCounter: this.lines, prettyErrors: false, uniqueKeys: true, strict: true });
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined) throw this.at(problem.pos[0], `is no YAML: ${problem.message.split('\n', 1)[0]!}`);
    this.root = document.contents;
    visit(document, {
      Node: (_, node) => {
        if (isAlias(node) || (node as Scalar).anchor !== undefined)
          throw this.at(node.range?.[0] ?? 0, 'has an anchor or an alias', 'Write the value out.');
      },
    });
  }

  /** The entries of a mapping whose keys are among `known`. */
  map(node: Node | null, what: string, known: readonly string[]): Map<string, Node | null> {
    if (!isMap(node)) throw this.wrong(node, `${what} must be a mapping`, `Its keys are ${known.join(', ')}.`);
    return new Map(node.items.map((pair) => [this.key(pair, what, known), pair.value as Node | null]));
  }

  list(node: Node | null, what: string): Node[] {
    if (isSeq(node)) return node.items as Node[];
    throw this.wrong(node, `${what} must be a list`, 'Begin each item with a dash.');
  }

  string(node: Node | null, what: string): string {
    if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '') return node.value;
    throw this.wrong(node, `${what} must be a text`);
  }

  choice<Choice extends string>(node: Node | null, what: string, choices: readonly Choice[]): Choice {
    // YAML 1.1 takes `off` for false, and so do people's editors.
    const value = isScalar(node) ? (node.value === false ? 'off' : String(node.value)) : '';
    const found = choices.find((choice) => choice === value);
    if (found !== undefined) return found;
    const meant = nearest(value, choices);
    throw this.wrong(
      node,
      `${what} cannot be ${quote(value)}`,
      meant === undefined ? `Say one of ${choices.join(', ')}.` : `Did you mean ${meant}? It is one of ${choices.join(', ')}.`,
    );
  }

  /** Any single value as the text it was written as. */
  scalarText(node: Node | null, what: string): string {
    if (isScalar(node) && node.value !== null && node.source !== undefined) return node.source;
    throw this.wrong(node, `${what} must be a single value`);
  }

  /** Where the characters of a text stand. */
  placeOf(node: Node | null, text: string): Place {
    const start = node?.range?.[0] ?? 0;
    const first = [start, start + 1].find((at) => this.text.startsWith(text, at));
    return {
      say: (offset) =>
        first === undefined
          ? `${this.say(start)}, character ${offset + 1} of the expression`
          : this.say(first + Math.min(offset, text.length)),
    };
  }

  /** A complaint about a node. */
  wrong(node: Node | null | undefined, message: string, advice?: string): UsageError {
    return this.at(node?.range?.[0] ?? 0, message, advice);
  }

  private key({ key }: Pair, what: string, known: readonly string[]): string {
    const name = isScalar(key) ? String(key.value) : '';
    if (known.includes(name)) return name;
    const meant = nearest(name, known);
    throw this.wrong(
      key as Node | null,
      `${what} has no key ${quote(name)}`,
      `${meant === undefined ? '' : `Did you mean ${meant}? `}The keys are ${known.join(', ')}.`,
    );
  }

  private at(offset: number, message: string, advice?: string): UsageError {
    return new UsageError(`${this.say(offset)}: ${message}`, advice);
  }

  private say(offset: number): string {
    const { line, col } = this.lines.linePos(offset);
    return `${this.path}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
  }
}
