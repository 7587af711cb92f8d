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

/** What is the same for all files of a run. Plain data, for any thread. */
export interface ExtractSettings {
  readonly pythonVersion: PythonVersion;
  readonly nodeDetail: NodeDetail;
  readonly callSites?: boolean;
}

/** A run of consecutive files. */
export interface ExtractTask {
  /** Ordinal of the first one in the dataset. */
  readonly first: number;
  readonly files: readonly SourceFile[];
  readonly source: FileSource;
  /** Whether the repository's root folder is itself a package: it holds an `__init__.py`. */
  readonly rootIsPackage: boolean;
}

/** Reads, decodes and parses runs of files and gives their rows. One run at a time. */
export interface Extractor {
  run(task: ExtractTask): Promise<Batch>;
  close(): void;
}

const NOTHING = new Uint8Array(0);

export function openExtractor({ pythonVersion, nodeDetail, callSites = false }: ExtractSettings): Extractor {
  const builder = new BatchBuilder({ version: pythonVersion, nodeDetail, outline, rootIsPackage: false, callSites });
  let reader: Reader | null = null;
  let opened = '';
  const readerOf = (source: FileSource): Reader => {
    const key = JSON.stringify(source);
    if (reader === null || opened !== key) {
      reader?.close();
      reader = openReader(source);
      opened = key;
    }
    return reader;
  };
  return {
    run: async ({ first, files, source, rootIsPackage }) => {
      const from = readerOf(source);
      const objectFormat = source.kind === 'work tree' ? source.objectFormat : 'sha1';
      builder.rootIsPackage = rootIsPackage;
      for (const [i, file] of files.entries()) {
        const added = builder.addFile({
          file: first + i,
          path: file.path,
          module: file.module,
          ...(await readText(from, file, objectFormat, pythonVersion)),
        });
        if (added !== undefined) await added;
      }
      return builder.finish();
    },
    close: () => reader?.close(),
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
