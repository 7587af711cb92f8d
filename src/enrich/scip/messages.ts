import { ByteWindow } from '../reading/byte-window';
import type { ReportFile } from '../reading/report-file';
import { Wire, WireError, WireReader } from './wire';

/** Bytes of one message that is held as a whole: far more than a document has. */
const MAX_MESSAGE = 1 << 28;

/**
 * The messages at the top of a file of protocol buffers, one at a time, each as its field's decoder has it; fields without a decoder
 * are passed over. No more of the file is held than one message.
 */
export async function* topMessages<T>(file: ReportFile, decoders: ReadonlyMap<number, (reader: WireReader) => T>): AsyncGenerator<T> {
  const window = new ByteWindow(file, false);
  try {
    for (let tag = await varint(window); tag !== null; tag = await varint(window)) {
      const field = Math.floor(tag / 8);
      const wire: Wire = tag % 8;
      if (field < 1 || field > 0x1fff_ffff) throw window.wrong(`a field numbered ${field}`);
      if (wire === Wire.Varint) {
        await wholeVarint(window);
        continue;
      }
      if (wire !== Wire.Bytes && wire !== Wire.Fixed64 && wire !== Wire.Fixed32)
        throw window.wrong(`field ${field} is of the kind ${wire as number}`);
      const length = wire === Wire.Bytes ? await wholeVarint(window) : wire === Wire.Fixed64 ? 8 : 4;
      const decode = wire === Wire.Bytes ? decoders.get(field) : undefined;
      if (decode === undefined) {
        await skip(window, length);
        continue;
      }
      if (length > MAX_MESSAGE) throw window.wrong(`a message of ${length} bytes; ${MAX_MESSAGE} are the most`);
      while (window.end - window.at < length) {
        if (!(await window.fill())) throw window.wrong(`the file ends within a message of ${length} bytes`);
      }
      yield decoded(file, window, length, decode);
      window.at += length;
    }
  } finally {
    await window.close();
  }
}

function decoded<T>(file: ReportFile, { buffer, at, offset }: ByteWindow, length: number, decode: (reader: WireReader) => T): T {
  try {
    return decode(new WireReader(buffer.subarray(at, at + length)));
  } catch (error) {
    if (error instanceof WireError) throw file.wrong(offset + error.offset, error.message);
    throw error;
  }
}

async function wholeVarint(window: ByteWindow): Promise<number> {
  const value = await varint(window);
  if (value === null) throw window.wrong('a number is cut off');
  return value;
}

/** Null at the end of the file. */
async function varint(window: ByteWindow): Promise<number | null> {
  let value = 0;
  for (let scale = 1, i = 0; i < 10; i++, scale *= 128) {
    if (window.at === window.end && !(await window.fill())) {
      if (i === 0) return null;
      throw window.wrong('a number is cut off');
    }
    const byte = window.buffer[window.at++]!;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return value;
  }
  throw window.wrong('a number of more than 10 bytes');
}

async function skip(window: ByteWindow, length: number): Promise<void> {
  for (let left = length; ;) {
    const taken = Math.min(left, window.end - window.at);
    window.at += taken;
    left -= taken;
    if (left === 0) return;
    if (!(await window.fill())) throw window.wrong(`the file ends ${left} bytes before the end of a field`);
  }
}
