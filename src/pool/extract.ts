import { blobId, decode, openReader, ReadError } from '../discover';
import type { FileSource, ObjectFormat, Reader, SourceFile } from '../discover';
import { BatchBuilder } from '../facts/batch-builder';
import type { FileInput } from '../facts/batch-builder';
import type { NodeDetail } from '../facts/nodes/emitted';
import { formatNumber } from '../log/format';
import { quote } from '../log/sanitize';
import { outline } from '../outline/outline';
import type { PythonVersion } from '../python/tree';
import type { Batch } from '../tables/staging';

export { transferList } from '../facts/batch-builder';

/** What is the same for all files of a dataset. Plain data, for any thread. */
export interface ExtractSettings {
  readonly source: FileSource;
  readonly pythonVersion: PythonVersion;
  readonly nodeDetail: NodeDetail;
  readonly rootIsPackage: boolean;
  readonly callSites?: boolean;
}

/** A run of consecutive files. */
export interface ExtractTask {
  /** Ordinal of the first one in the dataset. */
  readonly first: number;
  readonly files: readonly SourceFile[];
}

/** Reads, decodes and parses runs of files and gives their rows. One run at a time. */
export interface Extractor {
  run(task: ExtractTask): Promise<Batch>;
  close(): void;
}

const NOTHING = new Uint8Array(0);

export function openExtractor({ source, pythonVersion, nodeDetail, rootIsPackage, callSites = false }: ExtractSettings): Extractor {
  const reader = openReader(source);
  const objectFormat = source.kind === 'work tree' ? source.objectFormat : 'sha1';
  const builder = new BatchBuilder({ version: pythonVersion, nodeDetail, outline, rootIsPackage, callSites });
  return {
    run: async ({ first, files }) => {
      for (const [i, file] of files.entries()) {
        const added = builder.addFile({
          file: first + i,
          path: file.path,
          module: file.module,
          ...(await readText(reader, file, objectFormat, pythonVersion)),
        });
        if (added !== undefined) await added;
      }
      return builder.finish();
    },
    close: () => reader.close(),
  };
}

type FileText = Pick<FileInput, 'blob' | 'size' | 'source' | 'length' | 'error'>;

async function readText(reader: Reader, file: SourceFile, format: ObjectFormat, version: PythonVersion): Promise<FileText> {
  try {
    const bytes = await reader.read(file);
    return { blob: file.blob ?? blobId(bytes, format), size: bytes.length, ...decode(bytes, version) };
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return { blob: file.blob, size: 0, source: NOTHING, length: 0, error: error.message };
  }
}

/** Names a run for a report: `"a.py" and 63 more files`. */
export function describeTask({ files }: ExtractTask): string {
  const [first, ...more] = files;
  return more.length === 0 ? quote(first?.path ?? '') : `${quote(first!.path)} and ${formatNumber(more.length, 'more file')}`;
}
