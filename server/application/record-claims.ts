import { parseBatch, type Incoming, type IncomingBatch } from '../ledger/batch.ts';
import { recordBatch, type RecordedBatch } from '../ledger/record-batch.ts';
import { EARLIER_SOURCE, withoutEarlierProperties } from '../model/earlier-entity.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { GraphStore } from '../store/graph-store.ts';

/** Records claims, with their entities and sources. Throws InvalidInput with every problem found. */
export const recordClaims = (
  store: GraphStore,
  vocabulary: Vocabulary,
  batch: IncomingBatch,
): Promise<RecordedBatch> => recordBatch(store, vocabulary, parseBatch(withEarlierClaims(batch)));

/** Deprecated fields of entities as the claims that they are now. */
function withEarlierClaims(batch: IncomingBatch): IncomingBatch {
  const entities: Incoming[] = [];
  const claims: Incoming[] = [];
  for (const { value, at } of batch.entities) {
    const split = withoutEarlierProperties(value as Readonly<Record<string, unknown>>);
    entities.push({ value: split.entity, at });
    for (const claim of split.claims) claims.push({ value: claim, at: () => at(claim.property) });
  }
  const [first] = claims;
  if (!first) return batch;
  return {
    ...batch,
    entities,
    sources: [...batch.sources, { value: EARLIER_SOURCE, at: first.at }],
    valueClaims: [...batch.valueClaims, ...claims],
  };
}
