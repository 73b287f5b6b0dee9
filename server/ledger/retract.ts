import { Conflict, NotFound } from '../model/errors.ts';
import { linkKey } from '../model/ids.ts';
import { qualifiersOf } from '../model/qualifiers.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { read, write } from '../store/catalogue.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { speakersIn, watchParties } from './parties.ts';
import { refreshLinks } from './refresh-links.ts';

export interface Retracted {
  readonly version: number;
  /** The link the claim added to; null for a value claim. It may be gone now. */
  readonly linkId: string | null;
}

/**
 * Takes a claim back: it stays, with the time it was taken back, and its link is added up without it.
 * Throws NotFound for an unknown claim, Conflict for one that was taken back already.
 */
export async function retractClaim(
  store: GraphStore,
  vocabulary: Vocabulary,
  id: string,
): Promise<Retracted> {
  return store.write(async (run) => {
    const [graph] = await run(write.raiseVersion, {});
    const [claim] = await run(read.claimsById, { ids: [id] });
    if (!graph || !claim) throw new NotFound(`"${id}" names no claim`);
    if (claim.retractedAt) throw new Conflict(`"${id}" was retracted already, at ${claim.retractedAt}`);
    const { version } = graph;
    const speakers = await speakersIn([{ type: claim.type, subject: claim.subjectId }]);
    const regroup = await watchParties(run, speakers, vocabulary);
    await run(write.retractClaims, { ids: [id], retractedAt: new Date().toISOString(), version });
    const type = claim.type === null ? undefined : vocabulary.linkTypes.get(claim.type);
    if (!type || claim.type === null || claim.objectId === null || claim.linkId === null) {
      return { version, linkId: null };
    }
    const key = linkKey(
      {
        type: claim.type,
        subject: claim.subjectId,
        object: claim.objectId,
        qualifiers: qualifiersOf(claim.qualifiers),
      },
      type,
    );
    const touched = [{ id: claim.linkId, ...key }, ...(await regroup())];
    await refreshLinks(run, touched, version, vocabulary);
    return { version, linkId: claim.linkId };
  });
}
