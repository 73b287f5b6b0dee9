import { read } from '../../store/catalogue.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Language } from '../../model/vocabulary.ts';
import type { RequestContext } from '../request-context.ts';
import { entityOf } from '../entity-node.ts';
import { compareKeys, pageOf, type PageArgs } from '../page.ts';

interface DisputeNode {
  readonly id: string;
  readonly title: (language: Language) => string;
  readonly basis: 'VALUE' | 'LINK' | 'NAMED';
  readonly subjectId: string | null;
  readonly property: string | null;
  readonly linkId: string | null;
  readonly versions: readonly DisputeVersion[];
}

interface DisputeVersion {
  readonly label: string;
  /** Claims by id where people named them, by seq where they were computed. */
  readonly claims: readonly (string | number)[];
}

export const disputeResolvers = {
  Query: {
    /** Those with most claims first. */
    async disputes(_: unknown, args: PageArgs, context: RequestContext) {
      const graph = await context.graph();
      const all: DisputeNode[] = [...(await graph.disputes()), ...(await namedDisputes(context))];
      const weight = ({ versions }: DisputeNode) => versions.reduce((n, v) => n + v.claims.length, 0);
      return pageOf(
        'disputes',
        args,
        all,
        (d) => [weight(d), d.id],
        compareKeys([-1, 1]),
        (d) => d,
      );
    },
  },
  Dispute: {
    title: ({ title }: DisputeNode, { language }: { language: Language }) => title(language),
    subject: ({ subjectId }: DisputeNode, _args: unknown, context: RequestContext) =>
      subjectId ? entityOf(subjectId, context) : null,
    async link({ linkId }: DisputeNode, _args: unknown, context: RequestContext) {
      const { projection, view } = await context.graph();
      return linkId ? view().at(projection.linkNumberOf(linkId)) : null;
    },
  },
  DisputeVersion: {
    claims: ({ claims }: DisputeVersion, _args: unknown, { loaders }: RequestContext) =>
      Promise.all(
        claims.map((claim) =>
          typeof claim === 'string' ? loaders.claim.load(claim) : loaders.claimBySeq.load(claim),
        ),
      ),
  },
};

async function namedDisputes({ store }: RequestContext): Promise<DisputeNode[]> {
  const rows = await store.read(read.namedDisputes, {});
  return [...groupBy(rows, (row) => row.id)].map(([id, ofDispute]) => ({
    id,
    title: () => ofDispute[0]?.title ?? '',
    basis: 'NAMED',
    subjectId: null,
    property: null,
    linkId: null,
    versions: [...groupBy(ofDispute, (row) => row.order).values()].map((version) => ({
      label: version[0]?.label ?? '',
      claims: version.map((row) => row.claimId),
    })),
  }));
}
