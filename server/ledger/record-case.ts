import type { LinkClaim, ValueClaim } from '../model/claim.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { Batch, Item } from './batch.ts';
import { recordBatch, type RecordedBatch } from './record-batch.ts';

/** A starting dataset: a batch, its title, the entities that the workspace opens with, and disputes over its claims. */
export interface CaseFile {
  readonly title: string;
  readonly startEntities: readonly string[];
  readonly batch: Batch;
  readonly disputes: readonly {
    readonly id: string;
    readonly title: string;
    readonly versions: readonly {
      readonly label: string;
      readonly claims: readonly Item<LinkClaim | ValueClaim>[];
    }[];
  }[];
}

/** Records a case in one transaction. Throws InvalidInput like recordBatch. */
export const recordCase = (
  store: GraphStore,
  vocabulary: Vocabulary,
  { title, startEntities, batch, disputes }: CaseFile,
): Promise<RecordedBatch> =>
  recordBatch(store, vocabulary, batch, (claimIds) => ({
    head: { title, startEntities },
    disputes: disputes.map(({ versions, ...dispute }) => ({
      ...dispute,
      versions: versions.map(({ label, claims }) => ({
        label,
        claims: claims.flatMap((claim) => claimIds.get(claim) ?? []),
      })),
    })),
  }));
