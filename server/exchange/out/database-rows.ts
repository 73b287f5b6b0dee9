import { claimKeys } from '../../model/claim-keys.ts';
import type { Source } from '../../model/entity.ts';
import { fold } from '../../model/fold.ts';
import { storedQualifiers } from '../../model/qualifiers.ts';
import type { OutClaim, OutDispute, OutEntity, OutGraph } from './format.ts';

/**
 * A graph as rows of Chasqui's own database, such as the files of `cypher/write` take. Things are numbered
 * (`seq`) in the order in which they come, and all carry the version of the graph.
 */
export function databaseRows(graph: OutGraph) {
  const { version } = graph;
  const last = { entitySeq: 0, sourceSeq: 0, claimSeq: 0, disputeSeq: 0 };
  return {
    async *entities() {
      last.entitySeq = 0;
      for (const part of [graph.entities(), graph.mentioned()]) {
        for await (const piece of part) {
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
    /** The last number given to each kind of thing; whole once each kind has been gone through. */
    counters: () => ({ ...last }),
  };
}

/** What claims say of an entity is derived from them again. */
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
  if (!source) throw new Error(`${claim.id} is from ${claim.source}, which is not there`);
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

/** Whom a claim is attributed to, in order. */
export const speakersOf = ({ id, attributedTo }: Pick<OutClaim, 'id' | 'attributedTo'>) =>
  attributedTo.map((speakerId, order) => ({ id, speakerId, order }));

/** A dispute, one row a version and claim. */
export const versionsOf = ({ id, title, seq, versions }: OutDispute & { readonly seq: number }) =>
  versions.flatMap(({ label, claims }, order) =>
    claims.map((claimId) => ({ id, title, seq, order, label, claimId })),
  );
