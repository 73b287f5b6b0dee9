import { parseBatch, type Incoming, type IncomingBatch } from '../../ledger/batch.ts';
import { recordBatch } from '../../ledger/record-batch.ts';
import { retractClaim } from '../../ledger/retract-claim.ts';
import { allows } from '../../access/tokens.ts';
import { EARLIER_SOURCE, withoutEarlierProperties } from '../../model/earlier-entity.ts';
import { InvalidInput } from '../../model/errors.ts';
import type { RequestContext } from '../request-context.ts';
import { ApiError } from '../errors.ts';

interface RecordInput {
  readonly entities?: readonly object[] | null;
  readonly sources?: readonly object[] | null;
  readonly linkClaims?: readonly ClaimInput[] | null;
  readonly valueClaims?: readonly ClaimInput[] | null;
}

interface ClaimInput {
  readonly qualifiers?: readonly { key: string; value: string }[] | null;
}

export const mutationResolvers = {
  Mutation: {
    async recordClaims(_: unknown, { input }: { input: RecordInput }, context: RequestContext) {
      mayWrite(context);
      const batch = parseBatch(
        withEarlierClaims({
          entities: placed('entities', input.entities),
          sources: placed('sources', input.sources),
          linkClaims: placed('linkClaims', input.linkClaims?.map(withQualifiers('linkClaims'))),
          valueClaims: placed('valueClaims', input.valueClaims?.map(withQualifiers('valueClaims'))),
        }),
      );
      const done = await recordBatch(context.store, context.vocabulary, batch);
      context.refresh();
      return {
        graphVersion: done.version,
        claims: () => context.loaders.claim.loadMany([...done.claims]),
        recorded: done.recorded,
        unchanged: done.unchanged,
        links: () => linksNow(done.links, context),
      };
    },

    async retractClaim(_: unknown, { input }: { input: { id: string } }, context: RequestContext) {
      mayWrite(context);
      const done = await retractClaim(context.store, context.vocabulary, input.id);
      context.refresh();
      return {
        graphVersion: done.version,
        claim: () => context.loaders.claim.load(input.id),
        link: async () => (await linksNow(done.linkId ? [done.linkId] : [], context))[0] ?? null,
      };
    },
  },
};

/** Throws ApiError for one who may only read. */
export function mayWrite({ role }: RequestContext): void {
  if (!allows(role, 'analyst')) {
    throw new ApiError('FORBIDDEN', `a ${role} may read; recording and retracting needs an analyst's token`);
  }
}

async function linksNow(ids: readonly string[], context: RequestContext) {
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

/** Deprecated fields of entities as the claims that they are now. */
function withEarlierClaims(batch: IncomingBatch): IncomingBatch {
  const entities: Incoming[] = [];
  const claims: Incoming[] = [];
  for (const { value, at } of batch.entities) {
    const taken = withoutEarlierProperties(value as Readonly<Record<string, unknown>>);
    entities.push({ value: taken.entity, at });
    for (const claim of taken.claims) claims.push({ value: claim, at: () => at(claim.property) });
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

const withoutNulls = (value: object) =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== null));

/** Qualifiers as a record. Throws InvalidInput for a key given twice, which a record would swallow. */
function withQualifiers(list: string) {
  return (claim: ClaimInput, i: number): object => {
    const qualifiers = claim.qualifiers ?? [];
    const keys = new Set<string>();
    const twice = qualifiers.find(({ key }) => keys.size === keys.add(key).size)?.key;
    if (twice) {
      throw new InvalidInput([
        { at: `input.${list}[${i}].qualifiers`, message: `duplicate qualifier "${twice}"` },
      ]);
    }
    return { ...claim, qualifiers: Object.fromEntries(qualifiers.map(({ key, value }) => [key, value])) };
  };
}
