/** What the name of a symbol says; see `Symbol` in scip.proto for its grammar. */
export interface SymbolName {
  /** Local symbols mean something in their document only. */
  readonly isLocal: boolean;
  /** What it names: by the suffix of its last descriptor. */
  readonly kind: 'function' | 'class' | 'other';
  /** Its last descriptor. */
  readonly name: string;
  /** Its namespaces, dotted: the module that it is in. */
  readonly module: string;
}

const OTHER: SymbolName = { isLocal: false, kind: 'other', name: '', module: '' };

/** Reads a symbol in linear time; what follows no grammar is of kind `other`. */
export function readSymbol(symbol: string): SymbolName {
  if (symbol.startsWith('local ')) return { ...OTHER, isLocal: true };
  let at = 0;
  for (let part = 0; part < 4; part++) {
    at = endOfPart(symbol, at);
    if (at < 0) return OTHER;
  }
  const namespaces: string[] = [];
  let kind: SymbolName['kind'] = 'other';
  let name = '';
  while (at < symbol.length) {
    const opening = symbol[at]!;
    if (opening === '(' || opening === '[') {
      const inner = identifierEnd(symbol, at + 1);
      if (inner < 0) return OTHER;
      kind = 'other';
      name = '';
      at = inner + 1;
      continue;
    }
    const end = identifierEnd(symbol, at);
    if (end < 0) return OTHER;
    name = opening === '`' ? symbol.slice(at + 1, end - 1).replaceAll('``', '`') : symbol.slice(at, end);
    const suffix = symbol[end];
    at = end + 1;
    kind = 'other';
    if (suffix === '/') namespaces.push(name);
    else if (suffix === '#') kind = 'class';
    else if (suffix === '(') {
      const close = symbol.indexOf(').', at);
      if (close < 0) return OTHER;
      kind = 'function';
      at = close + 2;
    } else if (suffix !== '.' && suffix !== ':' && suffix !== '!') return OTHER;
  }
  return { isLocal: false, kind, name, module: namespaces.join('.') };
}

/** Behind the space that ends a part; two spaces are one of its own. */
function endOfPart(symbol: string, from: number): number {
  for (let at = symbol.indexOf(' ', from); at >= 0; at = symbol.indexOf(' ', at + 2)) {
    if (symbol[at + 1] !== ' ') return at + 1;
  }
  return -1;
}

/** Behind an identifier, which may be between backticks; -1 where there is none. */
function identifierEnd(symbol: string, from: number): number {
  if (symbol[from] !== '`') {
    let at = from;
    while (at < symbol.length && /[\w+$-]/.test(symbol[at]!)) at++;
    return at === from ? -1 : at;
  }
  for (let at = symbol.indexOf('`', from + 1); at >= 0; at = symbol.indexOf('`', at + 2)) {
    if (symbol[at + 1] !== '`') return at + 1;
  }
  return -1;
}
