import { Language, Parser } from 'web-tree-sitter';
import { readWasm } from '../resources';

let loading: Promise<Parser> | undefined;

/** The Python parser of this thread, loaded when a file first needs it. */
export function pythonParser(): Promise<Parser> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Parser> {
  await Parser.init({ wasmBinary: readWasm('web-tree-sitter.wasm') });
  const parser = new Parser();
  parser.setLanguage(await Language.load(readWasm('tree-sitter-python.wasm')));
  return parser;
}
