/** A function or class of a file that Python rejects. Positions are those that CPython would give. */
export interface OutlineDefinition {
  readonly type: 'FunctionDef' | 'AsyncFunctionDef' | 'ClassDef';
  readonly name: string;
  readonly qualname: string;
  /** Index of the definition around it, -1 at module level. */
  readonly parent: number;
  /** Byte offsets in the decoded source; the start is that of `def`, `async` or `class`, decorators aside. */
  readonly startByte: number;
  readonly endByte: number;
  /** 1-based lines and 0-based columns in UTF-8 bytes. */
  readonly lineno: number;
  readonly colOffset: number;
  readonly endLineno: number;
  readonly endColOffset: number;
}

/** Definitions in the order of their start: what is inside another comes after it. */
export type Outline = readonly OutlineDefinition[];

/** A definition as one of the two readings sees it: bytes only. */
export interface Sighting {
  readonly type: OutlineDefinition['type'];
  readonly start: number;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly end: number;
}
