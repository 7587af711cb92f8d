import { docstringNode } from '../literals/docstring';
import { stringCharacters } from '../literals/values';
import { Field, Kind } from '../tree';
import { writeCallArguments } from './calls';
import { writeParameters } from './parameters';
import { Precedence } from './precedence';
import { MULTI_QUOTES, quoteString } from './quotes';
import type { Writer } from './writer';

/** FunctionDef and AsyncFunctionDef. */
export function writeFunctionDef(w: Writer, node: number, keyword: string): void {
  const { heap } = w;
  const returns = heap[node + Field.FunctionDef_returns]!;
  writeDecorators(w, heap[node + Field.FunctionDef_decorator_list]!);
  w.fill(keyword);
  w.name(heap[node + Field.FunctionDef_name]!);
  writeTypeParameters(w, heap[node + Field.FunctionDef_type_params]!);
  w.out += '(';
  writeParameters(w, heap[node + Field.FunctionDef_args]!);
  w.out += ')';
  if (returns !== 0) {
    w.out += ' -> ';
    w.expression(returns, Precedence.Test);
  }
  writeDefinitionBody(w, node, heap[node + Field.FunctionDef_body]!);
}

export function writeClassDef(w: Writer, node: number): void {
  const { heap } = w;
  const bases = heap[node + Field.ClassDef_bases]!;
  const keywords = heap[node + Field.ClassDef_keywords]!;
  writeDecorators(w, heap[node + Field.ClassDef_decorator_list]!);
  w.fill('class ');
  w.name(heap[node + Field.ClassDef_name]!);
  writeTypeParameters(w, heap[node + Field.ClassDef_type_params]!);
  if ((bases !== 0 && heap[bases] !== 0) || (keywords !== 0 && heap[keywords] !== 0)) {
    w.out += '(';
    writeCallArguments(w, bases, keywords);
    w.out += ')';
  }
  writeDefinitionBody(w, node, heap[node + Field.ClassDef_body]!);
}

/** An empty line, unless at the start, and the decorators. */
function writeDecorators(w: Writer, list: number): void {
  if (w.out !== '') w.out += '\n';
  const count = list === 0 ? 0 : w.heap[list]!;
  for (let i = 1; i <= count; i++) {
    w.fill('@');
    w.expression(w.heap[list + i]!, Precedence.Test);
  }
}

function writeDefinitionBody(w: Writer, node: number, body: number): void {
  w.out += ':';
  w.indent++;
  writeBody(w, node, body);
  w.indent--;
}

/** The statements of a module, class or function, its docstring in triple quotes. */
export function writeBody(w: Writer, node: number, body: number): void {
  const constant = docstringNode(w.tree, node);
  if (constant === 0) {
    w.statements(body, 0);
    return;
  }
  w.fill(w.heap[constant + Field.Constant_u] === 1 ? 'u' : '');
  const { text, quotes } = quoteString(stringCharacters(w.tree, constant), MULTI_QUOTES, false, w.version);
  w.out += quotes[0]! + text + quotes[0]!;
  w.statements(body, 1);
}

function writeTypeParameters(w: Writer, list: number): void {
  if (list === 0 || w.heap[list] === 0) return;
  w.out += '[';
  for (let i = 1; i <= w.heap[list]!; i++) {
    if (i > 1) w.out += ', ';
    writeTypeParameter(w, w.heap[list + i]!);
  }
  w.out += ']';
}

/** TypeVar, ParamSpec and TypeVarTuple. */
export function writeTypeParameter(w: Writer, node: number): void {
  const { heap } = w;
  const kind = heap[node];
  const bound = kind === Kind.TypeVar ? heap[node + Field.TypeVar_bound]! : 0;
  const defaultValue = heap[node + (kind === Kind.TypeVar ? Field.TypeVar_default_value : Field.ParamSpec_default_value)]!;
  if (kind === Kind.ParamSpec) w.out += '**';
  else if (kind === Kind.TypeVarTuple) w.out += '*';
  w.name(heap[node + Field.TypeVar_name]!);
  if (bound !== 0) {
    w.out += ': ';
    w.expression(bound, Precedence.Test);
  }
  if (defaultValue === 0) return;
  w.out += ' = ';
  w.expression(defaultValue, Precedence.Test);
}

export function writeTypeAlias(w: Writer, node: number): void {
  w.fill('type ');
  w.expression(w.heap[node + Field.TypeAlias_name]!, Precedence.Test);
  writeTypeParameters(w, w.heap[node + Field.TypeAlias_type_params]!);
  w.out += ' = ';
  w.expression(w.heap[node + Field.TypeAlias_value]!, Precedence.Test);
}
