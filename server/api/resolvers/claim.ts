import { valueKey } from '../../analysis/contested.ts';
import { claimWeight } from '../../model/confidence.ts';
import { superseded } from '../../model/contradiction.ts';
import { dayBounds, UNBOUNDED, type DayBounds } from '../../model/edtf.ts';
import { admiraltyCode } from '../../model/kinds.ts';
import type { ClaimRow } from '../../store/rows.ts';
import type { LinkClaimResolvers, Resolvers, ValueClaimResolvers } from '../generated.ts';
import { required } from '../loaders.ts';
import type { RequestContext } from '../request-context.ts';
import { entityOf, requiredEntity } from '../entity-node.ts';
import { valueStatement } from './entity.ts';

const sourceOf = ({ sourceId }: ClaimRow, { loaders }: RequestContext) => loaders.source.load(sourceId);

const claimedOf = async (claim: ClaimRow, context: RequestContext) =>
  claim.claimed ?? (await sourceOf(claim, context))?.published ?? null;

async function claimedDays(claim: ClaimRow, context: RequestContext): Promise<DayBounds> {
  const written = await claimedOf(claim, context);
  return written === null ? UNBOUNDED : dayBounds(written);
}

const common = {
  subject: (claim, _args, context) => requiredEntity(claim.subjectId, context),
  source: (claim, _args, { loaders }) => required(loaders.source, claim.sourceId),
  attributedTo: (claim, _args, context) =>
    Promise.all(claim.attributedToIds.map((id) => requiredEntity(id, context))),
  party: async (claim, _args, context) => (await context.graph()).projection.partyOf(claim.origin),
  async weight(claim, _args, context) {
    const source = await sourceOf(claim, context);
    const { reliability = 'F', role = 'EVIDENCE' } = source ?? {};
    return claimWeight({ ...claim, reliability, role }, context.vocabulary.weights);
  },
  async admiraltyCode(claim, _args, context) {
    const source = await sourceOf(claim, context);
    return admiraltyCode(source?.reliability ?? 'F', claim.credibility);
  },
  claimed: (claim, _args, context) => claimedOf(claim, context),
  claimedEarliest: async (claim, _args, context) => (await claimedDays(claim, context)).earliest,
  claimedLatest: async (claim, _args, context) => (await claimedDays(claim, context)).latest,
  recordedAt: (claim) => instant(claim.recordedAt),
  retractedAt: (claim) => (claim.retractedAt ? instant(claim.retractedAt) : null),
} satisfies LinkClaimResolvers & ValueClaimResolvers;

async function linkOf(claim: ClaimRow, context: RequestContext) {
  const { projection, view } = await context.graph();
  return view().at(projection.linkNumberOf(claim.linkId ?? ''));
}

export const claimResolvers = {
  Claim: { __resolveType: (claim) => (claim.kind === 'LINK' ? 'LinkClaim' : 'ValueClaim') },
  LinkClaim: {
    ...common,
    object: (claim, _args, context) => requiredEntity(claim.objectId ?? '', context),
    link: (claim, _args, context) => linkOf(claim, context),
    async contributes(claim, _args, context) {
      const link = await linkOf(claim, context);
      return link?.contributions.some(({ strongest }) => strongest.seq === claim.seq) ?? false;
    },
  },
  ValueClaim: {
    ...common,
    approximate: (claim) => claim.approximate ?? false,
    async supersededBy(claim, _args, context) {
      const property = context.vocabulary.properties.get(claim.property ?? '');
      if (!property?.count || claim.retractedAt) return null;
      const { projection } = await context.graph();
      const rows = await context.loaders.valuesOf.load(claim.subjectId);
      const sameKey = rows.filter((row) => valueKey(row) === valueKey(claim));
      const pairs = superseded(
        sameKey.map((row) => valueStatement(row, projection)),
        property,
      );
      for (const [earlier, later] of pairs) {
        if (earlier.id === claim.id) return rows.find(({ id }) => id === later.id) ?? null;
      }
      return null;
    },
  },
  /** The parent is `key=value`, as stored. */
  Qualifier: {
    key: (text) => text.slice(0, text.indexOf('=')),
    value: (text) => text.slice(text.indexOf('=') + 1),
    entity(text, _args, context) {
      const cut = text.indexOf('=');
      const isEntity = context.vocabulary.qualifiers.get(text.slice(0, cut))?.value === 'entity';
      return isEntity ? entityOf(text.slice(cut + 1), context) : null;
    },
  },
} satisfies Resolvers;

/** Normalizes an instant: the engines write a different number of decimals of a second. */
const instant = (text: string) => new Date(text).toISOString();
