export { discover } from './discover';
export { discoverStaged } from './staged';
export { MAX_FILE_SIZE, type DiscoverOptions, type Discovery, type FileSource, type SkipReason, type SourceFile } from './discovery';
export { openReader, ReadError, type Reader } from './reader';
export { decode } from './decode/decode';
export type { Decoded, DecodingVersion } from './decode/decoded';
export { blobId, type ObjectFormat } from './blob-id';
export { moduleId } from './modules';
