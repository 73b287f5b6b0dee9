import { valueClaim } from '../model/claim.ts';
import { EARLIER_SOURCE, withoutEarlierProperties } from '../model/earlier-entity.ts';
import { source } from '../model/entity.ts';
import { claimId } from '../model/ids.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { read, write } from '../store/catalogue.ts';
import type { Run } from '../store/graph-store.ts';
import { readGraph } from '../store/graph-version.ts';
import type { EarlierPropertiesRow } from '../store/rows.ts';
import { canonicalValue } from './canonical-value.ts';
import type { NewClaim } from './changes.ts';
import { NO_NODES } from './existing.ts';
import { findClaims } from './find-claims.ts';
import { recordChanges } from './record-changes.ts';

/**
 * Makes claims of the properties that schema version 2 kept with entities, by a range of seq, and removes the
 * properties. A claim belongs to the last import that its entity came with, and is retracted where its entity is.
 * `run` is of one transaction; run again, it finds nothing.
 */
export async function upgradeEarlierProperties(
  run: Run,
  range: { readonly from: number; readonly to: number },
  version: number,
  vocabulary: Vocabulary,
): Promise<void> {
  const entities = await run(read.earlierProperties, range);
  if (entities.length === 0) return;
  const found = entities.flatMap((row) => claimsOf(row, vocabulary));
  const [recorded] = await run(read.sourcesById, { ids: [EARLIER_SOURCE.id] });
  const claims: NewClaim[] = [];
  await findClaims(
    run,
    found,
    ({ id }) => id,
    (claim, state) => {
      if (state === 'NEW') claims.push({ ...claim, source: recorded ?? EARLIER });
    },
  );
  const { entitySeq, claimSeq, sourceSeq, disputeSeq } = await readGraph({ read: run });
  await recordChanges(
    run,
    { entitySeq, claimSeq, sourceSeq, disputeSeq, version },
    {
      entities: [],
      sources: recorded ? [] : [{ ...EARLIER, importIds: [] }],
      claims,
      reinstated: [],
      existing: recorded ? { ...NO_NODES, sources: new Map([[recorded.id, recorded]]) } : NO_NODES,
      importsOfEntities: [],
      importsOfSources: [],
      disputes: [],
      imports: [],
    },
    vocabulary,
  );
  await run(write.removeEarlierProperties, range);
}

const EARLIER = source.parse(EARLIER_SOURCE);

function claimsOf(
  { importIds, retractedAt, ...given }: EarlierPropertiesRow,
  { properties }: Vocabulary,
): Omit<NewClaim, 'source'>[] {
  return withoutEarlierProperties(given).claims.map((written) => {
    const claim = valueClaim.parse(written);
    const property = properties.get(claim.property);
    if (!property) throw new Error(`the vocabulary has no property ${claim.property}`);
    const canonical = canonicalValue(claim, property, (field, { message }) => {
      throw new Error(`${claim.subject} ${claim.property} ${field}: ${message}`);
    });
    return { id: claimId(canonical), claim: canonical, retractedAt, importId: importIds.at(-1) ?? null };
  });
}
