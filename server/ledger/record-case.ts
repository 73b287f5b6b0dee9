import { claimId } from '../model/ids.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { write } from '../store/catalogue.ts';
import type { GraphStore, Run } from '../store/graph-store.ts';
import type { Counters } from '../store/rows.ts';
import type { Batch, NamedDispute } from './batch.ts';
import { canonicalValue } from './canonical-value.ts';
import { recordBatch, type Recorded } from './record.ts';

/** A starting dataset: a batch, the disputes it names, its title and what the workspace opens on. */
export interface CaseFile {
  readonly title: string;
  readonly startEntities: readonly string[];
  readonly batch: Batch;
  readonly disputes: readonly NamedDispute[];
}

/** Records a case file, disputes and all, in one transaction. Throws InvalidInput like recordBatch. */
export function recordCase(store: GraphStore, vocabulary: Vocabulary, file: CaseFile): Promise<Recorded> {
  return recordBatch(store, vocabulary, file.batch, async (run, counters) => {
    await run(write.setCase, { title: file.title, startEntities: [...file.startEntities] });
    return addDisputes(run, counters, file.disputes, vocabulary);
  });
}

async function addDisputes(
  run: Run,
  counters: Counters,
  disputes: readonly NamedDispute[],
  vocabulary: Vocabulary,
): Promise<Counters> {
  const rows = disputes.flatMap(({ id, title, versions }, i) =>
    versions.flatMap(({ label, claims }, order) =>
      claims.map(({ value }) => {
        const property = 'property' in value ? vocabulary.properties.get(value.property) : undefined;
        const recorded = 'property' in value && property ? canonicalValue(value, property, () => {}) : value;
        return { id, title, seq: counters.disputeSeq + 1 + i, order, label, claimId: claimId(recorded) };
      }),
    ),
  );
  await run(write.addDisputes, { rows });
  return { ...counters, disputeSeq: counters.disputeSeq + disputes.length };
}
