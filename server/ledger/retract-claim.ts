import { Conflict, NotFound, problem } from '../model/errors.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { read } from '../store/catalogue.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { nextVersion } from '../store/graph-version.ts';
import { retractClaims } from './retract-claims.ts';

export interface RetractedClaim {
  readonly version: number;
  /** The link of the claim; null for a value claim. It no longer exists if no other claim supports it. */
  readonly linkId: string | null;
}

/**
 * Retracts a claim: it stays, with the time of its retraction, and its link is combined without it.
 * Throws NotFound for an unknown claim, Conflict for one that is already retracted.
 */
export async function retractClaim(
  store: GraphStore,
  vocabulary: Vocabulary,
  id: string,
): Promise<RetractedClaim> {
  return store.write(async (run) => {
    const { version } = await nextVersion(run);
    const [claim] = await run(read.claimsById, { ids: [id] });
    if (!claim) throw new NotFound([problem('', 'UNKNOWN_CLAIM', { id })]);
    const { retractedAt } = claim;
    if (retractedAt) throw new Conflict(problem('', 'CLAIM_RETRACTED', { id, retractedAt }));
    await retractClaims(run, [claim], { version, at: new Date().toISOString() }, vocabulary);
    return { version, linkId: claim.linkId };
  });
}
