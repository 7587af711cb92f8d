import { KIND_NAMES } from '../../python/tree';
import type { StringPool } from '../batch/string-pool';
import { sha1Block, sha1Start } from './sha1';

const encoder = new TextEncoder();
const BAR = 0x7c;
const COLON = 0x3a;
const DASH = 0x2d;

/** `|FunctionDef|` of each kind, one after the other. */
const kindTexts = KIND_NAMES.map((name) => `|${name}|`);
const kindBytes = encoder.encode(kindTexts.join(''));
const kindOffsets = new Int32Array(KIND_NAMES.length + 1);
kindTexts.forEach((text, kind) => (kindOffsets[kind + 1] = kindOffsets[kind]! + text.length));

/**
 * Identifiers of nodes: the first 64 bits of the sha1 of `path|node_type|name|lineno:col_offset-end_lineno:end_col_offset`.
 * What a file's path fills of whole blocks is hashed once per file.
 */
export class NodeIds {
  /** The identifier last computed, as two halves. */
  high = 0;
  low = 0;
  private readonly prefix = new Int32Array(5);
  private readonly state = new Int32Array(5);
  private message = new Uint8Array(1024);
  /** Bytes of the path that are not in `prefix` yet stand at the start of `message`. */
  private kept = 0;
  /** Bytes that are in `prefix`. */
  private hashed = 0;
  private end = 0;

  setPath(path: string): void {
    const bytes = encoder.encode(path);
    sha1Start(this.prefix);
    this.hashed = bytes.length & ~63;
    for (let at = 0; at < this.hashed; at += 64) sha1Block(this.prefix, bytes, at);
    this.kept = bytes.length - this.hashed;
    this.message.set(bytes.subarray(this.hashed));
  }

  /** Computes `high` and `low`; `name` is an id of the pool or -1. */
  compute(kind: number, pool: StringPool, name: number, lineno: number, column: number, endLineno: number, endColumn: number): void {
    this.end = this.kept;
    this.append(kindBytes, kindOffsets[kind]!, kindOffsets[kind + 1]!);
    if (name >= 0) this.append(pool.bytes, pool.offsets[name]!, pool.offsets[name + 1]!);
    const { message } = this;
    message[this.end++] = BAR;
    this.number(lineno);
    message[this.end++] = COLON;
    this.number(column);
    message[this.end++] = DASH;
    this.number(endLineno);
    message[this.end++] = COLON;
    this.number(endColumn);
    this.finish();
  }

  private append(bytes: Uint8Array, start: number, end: number): void {
    const needed = this.end + (end - start) + 256;
    if (needed > this.message.length) {
      const larger = new Uint8Array(needed * 2);
      larger.set(this.message);
      this.message = larger;
    }
    const { message } = this;
    let to = this.end;
    for (let from = start; from < end; from++) message[to++] = bytes[from]!;
    this.end = to;
  }

  private number(value: number): void {
    let digits = 1;
    for (let rest = value; rest >= 10; rest = (rest / 10) | 0) digits++;
    const { message } = this;
    for (let at = this.end + digits - 1, rest = value; at >= this.end; at--) {
      const next = (rest / 10) | 0;
      message[at] = 0x30 + (rest - next * 10);
      rest = next;
    }
    this.end += digits;
  }

  /** Pads the message and hashes what follows the prefix. */
  private finish(): void {
    const { message, state, prefix } = this;
    let end = this.end;
    const bits = (this.hashed + end) * 8;
    message[end++] = 0x80;
    const blocks = (end + 8 + 63) >> 6;
    const length = blocks << 6;
    while (end < length - 4) message[end++] = 0;
    message[length - 4] = bits >>> 24;
    message[length - 3] = bits >>> 16;
    message[length - 2] = bits >>> 8;
    message[length - 1] = bits;
    state[0] = prefix[0]!;
    state[1] = prefix[1]!;
    state[2] = prefix[2]!;
    state[3] = prefix[3]!;
    state[4] = prefix[4]!;
    for (let at = 0; at < length; at += 64) sha1Block(state, message, at);
    this.high = state[0]!;
    this.low = state[1]!;
  }
}
