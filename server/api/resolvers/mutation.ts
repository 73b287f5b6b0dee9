import { recordClaims } from '../../application/record-claims.ts';
import type { Incoming } from '../../ledger/batch.ts';
import { retractClaim } from '../../ledger/retract-claim.ts';
import { allows } from '../../access/tokens.ts';
import { invalidInput } from '../../model/errors.ts';
import { ApiError } from '../errors.ts';
import type { LinkClaimInput, Resolvers, ValueClaimInput } from '../generated.ts';
import { required } from '../loaders.ts';
import type { RequestContext } from '../request-context.ts';

type ClaimInput = LinkClaimInput | ValueClaimInput;

export const mutationResolvers = {
  Mutation: {
    async recordClaims(_, { input }, context) {
      mayWrite(context);
      const recorded = await recordClaims(context.store, context.vocabulary, {
        entities: placed('entities', input.entities),
        sources: placed('sources', input.sources),
        linkClaims: placed('linkClaims', input.linkClaims?.map(withQualifiers('linkClaims'))),
        valueClaims: placed('valueClaims', input.valueClaims?.map(withQualifiers('valueClaims'))),
      });
      context.refresh();
      return recorded;
    },

    async retractClaim(_, { input }, context) {
      mayWrite(context);
      const retracted = await retractClaim(context.store, context.vocabulary, input.id);
      context.refresh();
      return { ...retracted, claimId: input.id };
    },
  },

  RecordClaimsPayload: {
    graphVersion: ({ version }) => version,
    claims: ({ claims }, _args, { loaders }) => Promise.all(claims.map((id) => required(loaders.claim, id))),
    links: ({ links }, _args, context) => currentLinks(links, context),
  },

  RetractClaimPayload: {
    graphVersion: ({ version }) => version,
    claim: ({ claimId }, _args, { loaders }) => required(loaders.claim, claimId),
    link: async ({ linkId }, _args, context) =>
      (await currentLinks(linkId ? [linkId] : [], context))[0] ?? null,
  },
} satisfies Resolvers;

/** Throws ApiError for a role that may only read. */
export function mayWrite({ role }: RequestContext): void {
  if (!allows(role, 'analyst')) {
    throw new ApiError('FORBIDDEN', `a ${role} may read; recording and retracting needs an analyst's token`);
  }
}

async function currentLinks(ids: readonly string[], context: RequestContext) {
  const { projection, view } = await context.graph();
  return ids.flatMap((id) => view().at(projection.linkNumberOf(id)) ?? []);
}

/** Input lists with the place of each item: `linkClaims[2].object`. */
function placed(list: string, items: readonly object[] | null | undefined): Incoming[] {
  return (items ?? []).map((value, i) => ({
    value: withoutNulls(value),
    at: (field) => `input.${list}[${i}]${field ? `.${field}` : ''}`,
  }));
}

const withoutNulls = (value: object) =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== null));

/** Qualifiers as a record. Throws InvalidInput for a duplicate key, which a record would drop. */
function withQualifiers(list: string) {
  return (claim: ClaimInput, i: number): object => {
    const qualifiers = claim.qualifiers ?? [];
    const keys = new Set<string>();
    const duplicate = qualifiers.find(({ key }) => keys.size === keys.add(key).size)?.key;
    if (duplicate)
      throw invalidInput(`input.${list}[${i}].qualifiers`, 'DUPLICATE_QUALIFIER', { key: duplicate });
    return { ...claim, qualifiers: Object.fromEntries(qualifiers.map(({ key, value }) => [key, value])) };
  };
}
