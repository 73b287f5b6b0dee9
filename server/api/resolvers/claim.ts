import { valueKey } from '../../analysis/contested.ts';
import { claimWeight } from '../../model/confidence.ts';
import { superseded } from '../../model/contradiction.ts';
import { dayBounds, UNBOUNDED, type DayBounds } from '../../model/edtf.ts';
import { admiraltyCode } from '../../model/kinds.ts';
import type { ClaimRow } from '../../store/rows.ts';
import type { RequestContext } from '../request-context.ts';
import { entityOf } from '../entity-node.ts';
import { valueStatement } from './entity.ts';

const source = (claim: ClaimRow, _args: unknown, { loaders }: RequestContext) =>
  loaders.source.load(claim.sourceId);

const claimed = async (claim: ClaimRow, _args: unknown, context: RequestContext) =>
  claim.claimed ?? (await source(claim, undefined, context))?.published ?? null;

async function claimedDays(claim: ClaimRow, context: RequestContext): Promise<DayBounds> {
  const written = await claimed(claim, undefined, context);
  return written === null ? UNBOUNDED : dayBounds(written);
}

const common = {
  subject: (claim: ClaimRow, _args: unknown, context: RequestContext) => entityOf(claim.subjectId, context),
  source,
  attributedTo: (claim: ClaimRow, _args: unknown, context: RequestContext) =>
    Promise.all(claim.attributedToIds.map((id) => entityOf(id, context))),
  party: async (claim: ClaimRow, _args: unknown, context: RequestContext) =>
    (await context.graph()).projection.partyOf(claim.origin),
  async weight(claim: ClaimRow, _args: unknown, context: RequestContext) {
    const found = await source(claim, undefined, context);
    const { reliability = 'F', role = 'EVIDENCE' } = found ?? {};
    return claimWeight({ ...claim, reliability, role }, context.vocabulary.weights);
  },
  async admiraltyCode(claim: ClaimRow, _args: unknown, context: RequestContext) {
    const found = await source(claim, undefined, context);
    return admiraltyCode(found?.reliability ?? 'F', claim.credibility);
  },
  claimed,
  claimedEarliest: async (claim: ClaimRow, _args: unknown, context: RequestContext) =>
    (await claimedDays(claim, context)).earliest,
  claimedLatest: async (claim: ClaimRow, _args: unknown, context: RequestContext) =>
    (await claimedDays(claim, context)).latest,
  recordedAt: (claim: ClaimRow) => instant(claim.recordedAt),
  retractedAt: (claim: ClaimRow) => (claim.retractedAt ? instant(claim.retractedAt) : null),
};

async function linkOf(claim: ClaimRow, _args: unknown, context: RequestContext) {
  const { projection, view } = await context.graph();
  return view().at(projection.linkNumberOf(claim.linkId ?? ''));
}

export const claimResolvers = {
  Claim: { __resolveType: (claim: ClaimRow) => (claim.kind === 'LINK' ? 'LinkClaim' : 'ValueClaim') },
  LinkClaim: {
    ...common,
    object: (claim: ClaimRow, _args: unknown, context: RequestContext) =>
      entityOf(claim.objectId ?? '', context),
    link: linkOf,
    async counts(claim: ClaimRow, _args: unknown, context: RequestContext) {
      const link = await linkOf(claim, undefined, context);
      return link?.contributions.some(({ strongest }) => strongest.seq === claim.seq) ?? false;
    },
  },
  ValueClaim: {
    ...common,
    approximate: (claim: ClaimRow) => claim.approximate ?? false,
    async supersededBy(claim: ClaimRow, _args: unknown, context: RequestContext) {
      const property = context.vocabulary.properties.get(claim.property ?? '');
      if (!property?.count || claim.retractedAt) return null;
      const { projection } = await context.graph();
      const rows = await context.loaders.valuesOf.load(claim.subjectId);
      const same = rows.filter((row) => valueKey(row) === valueKey(claim));
      const found = superseded(
        same.map((row) => valueStatement(row, projection)),
        property,
      );
      for (const [earlier, later] of found) {
        if (earlier.id === claim.id) return rows.find(({ id }) => id === later.id) ?? null;
      }
      return null;
    },
  },
  /** The parent is `key=value`, as stored. */
  Qualifier: {
    key: (text: string) => text.slice(0, text.indexOf('=')),
    value: (text: string) => text.slice(text.indexOf('=') + 1),
    entity(text: string, _args: unknown, context: RequestContext) {
      const cut = text.indexOf('=');
      const named = context.vocabulary.qualifiers.get(text.slice(0, cut))?.value === 'entity';
      return named ? entityOf(text.slice(cut + 1), context) : null;
    },
  },
};

/** The engines differ in how many decimals of a second they write. */
const instant = (text: string) => new Date(text).toISOString();
