import { createHash } from 'node:crypto';

/** A job's place in the artifact service. */
export interface BackendIds {
  readonly run: string;
  readonly job: string;
}

/** An artifact, from the moment at which it has a name. */
export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly ids: BackendIds;
  readonly mimeType: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** Uncommitted blocks by their id. */
  readonly blocks: Map<string, Buffer>;
  content: Buffer | null;
  contentType: string | null;
  finalized: boolean;
}

/** What the artifact service holds; three servers look at it. */
export class ArtifactStore {
  private readonly all: StoredArtifact[] = [];
  private next = 1001;

  /** Null when the run has one of this name already, finished or not. */
  create(fields: Pick<StoredArtifact, 'name' | 'ids' | 'mimeType' | 'expiresAt'>): StoredArtifact | null {
    if (this.all.some(({ name, ids }) => name === fields.name && ids.run === fields.ids.run)) return null;
    const empty = { createdAt: new Date(), blocks: new Map<string, Buffer>(), content: null, contentType: null, finalized: false };
    const artifact: StoredArtifact = { ...fields, ...empty, id: this.next++ };
    this.all.push(artifact);
    return artifact;
  }

  delete(artifact: StoredArtifact): void {
    this.all.splice(this.all.indexOf(artifact), 1);
  }

  byId(id: number): StoredArtifact | undefined {
    return this.all.find((artifact) => artifact.id === id);
  }

  /** Finished artifacts of a run: others are not shown. */
  finished(run: string): StoredArtifact[] {
    return this.all.filter((artifact) => artifact.finalized && artifact.ids.run === run);
  }

  pending(ids: BackendIds, name: string): StoredArtifact | undefined {
    return this.all.find((artifact) => !artifact.finalized && artifact.name === name && artifact.ids.run === ids.run);
  }
}

/** `sha256:…` of what is stored. */
export function digestOf({ content }: StoredArtifact): string {
  return `sha256:${createHash('sha256')
    .update(content ?? '')
    .digest('hex')}`;
}
