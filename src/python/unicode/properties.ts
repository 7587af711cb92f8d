import type { PythonVersion } from '../tree';
import { inRanges, unpackRanges } from './ranges';
import { Printable, XidContinue, XidStart } from './ranges.generated';

/** One property's ranges, unpacked for the version asked last: a process reads the syntax of one Python. */
class Property {
  private bounds: Int32Array = new Int32Array(0);
  private version: PythonVersion | undefined;

  constructor(private readonly packed: Readonly<Record<PythonVersion, string>>) {}

  has(code: number, version: PythonVersion): boolean {
    if (version !== this.version) {
      this.bounds = unpackRanges(this.packed[version]);
      this.version = version;
    }
    return inRanges(this.bounds, code);
  }
}

const xidStart = new Property(XidStart);
const xidContinue = new Property(XidContinue);
const printable = new Property(Printable);

/** Whether a code point may begin an identifier; `_`, which CPython adds to XID_Start, is not counted. */
export function isXidStart(code: number, version: PythonVersion): boolean {
  return xidStart.has(code, version);
}

/** Whether a code point may follow in an identifier. */
export function isXidContinue(code: number, version: PythonVersion): boolean {
  return xidContinue.has(code, version);
}

/** `str.isprintable` of one code point. */
export function isPrintable(code: number, version: PythonVersion): boolean {
  if (code < 0x7f) return code >= 0x20;
  return printable.has(code, version);
}
