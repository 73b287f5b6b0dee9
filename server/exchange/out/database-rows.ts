import { claimKeys } from '../../model/claim-keys.ts';
import type { Source } from '../../model/entity.ts';
import { fold } from '../../model/fold.ts';
import { storedQualifiers } from '../../model/qualifiers.ts';
import type { OutClaim, OutDispute, OutEntity, OutGraph } from './format.ts';

/**
 * A graph as rows of Chasqui's database, for the files of `cypher/write`. Nodes are numbered (`seq`) in order, and all
 * have the version of the graph.
 */
export function databaseRows(graph: OutGraph) {
  const { version } = graph;
  const last = { entitySeq: 0, sourceSeq: 0, claimSeq: 0, disputeSeq: 0 };
  return {
    async *entities() {
      last.entitySeq = 0;
      for (const pieces of [graph.entities(), graph.mentioned()]) {
        for await (const piece of pieces) {
          yield piece.map((entity) => entityRow(entity, ++last.entitySeq, version));
        }
      }
    },
    async *sources() {
      last.sourceSeq = 0;
      for await (const piece of graph.sources()) {
        yield piece.map((source) => ({ ...source, seq: ++last.sourceSeq, version }));
      }
    },
    async *claims() {
      last.claimSeq = 0;
      for await (const piece of graph.claims()) {
        const sources = await graph.sourcesById(piece.map(({ source }) => source));
        yield piece.map((claim) => claimRow(claim, sources.get(claim.source), ++last.claimSeq, version));
      }
    },
    async *links() {
      for await (const piece of graph.links()) yield piece.map((link) => ({ ...link, version }));
    },
    async *disputes() {
      last.disputeSeq = 0;
      for await (const piece of graph.disputes()) {
        yield piece.map((dispute) => ({ ...dispute, seq: ++last.disputeSeq }));
      }
    },
    /** The last number of each kind of node, after all of them were written. */
    counters: () => ({ ...last }),
  };
}

/** An entity without the values that are derived from claims. */
const entityRow = (
  { country: _country, role: _role, nationality: _nationality, ...entity }: OutEntity,
  seq: number,
  version: number,
) => ({
  ...entity,
  nameKey: fold(entity.name),
  seq,
  version,
});
export type EntityRow = ReturnType<typeof entityRow>;

function claimRow(claim: OutClaim, source: Source | undefined, seq: number, version: number) {
  if (!source) throw new Error(`the source ${claim.source} of ${claim.id} is missing`);
  const { subject, object, link, source: sourceId, attributedTo, ...rest } = claim;
  return {
    ...rest,
    kind: claim.type === null ? 'VALUE' : 'LINK',
    subjectId: subject,
    objectId: object,
    linkId: link,
    sourceId,
    attributedToIds: attributedTo,
    ...claimKeys(claim, source),
    qualifiers: storedQualifiers(claim.qualifiers),
    seq,
    version,
  };
}
export type ClaimRow = ReturnType<typeof claimRow>;

/** The speakers of a claim, in order. */
export const speakersOf = ({ id, attributedTo }: Pick<OutClaim, 'id' | 'attributedTo'>) =>
  attributedTo.map((speakerId, order) => ({ id, speakerId, order }));

/** A dispute as one row per version and claim. */
export const versionsOf = ({ id, title, seq, versions }: OutDispute & { readonly seq: number }) =>
  versions.flatMap(({ label, claims }, order) =>
    claims.map((claimId) => ({ id, title, seq, order, label, claimId })),
  );
