import { read } from '../../store/catalogue.ts';
import { groupBy } from '../../model/group-by.ts';
import { entityOf } from '../entity-node.ts';
import type { Resolvers } from '../generated.ts';
import { required } from '../loaders.ts';
import type { DisputeNode } from '../nodes.ts';
import { compareKeys, pageOf } from '../page.ts';
import type { RequestContext } from '../request-context.ts';

export const disputeResolvers = {
  Query: {
    /** Disputes with most claims first. */
    async disputes(_, args, context) {
      const all = await allDisputes(context);
      const claimCount = ({ versions }: DisputeNode) => versions.reduce((n, v) => n + v.claims.length, 0);
      return pageOf(
        'disputes',
        args,
        all,
        (d) => [claimCount(d), d.id],
        compareKeys([-1, 1]),
        (d) => d,
      );
    },
  },
  Dispute: {
    title: ({ title }, { language }) => title(language),
    subject: ({ subjectId }, _args, context) => (subjectId ? entityOf(subjectId, context) : null),
    async link({ linkId }, _args, context) {
      const { projection, view } = await context.graph();
      return linkId ? view().at(projection.linkNumberOf(linkId)) : null;
    },
  },
  DisputeVersion: {
    claims: ({ claims }, _args, { loaders }) =>
      Promise.all(
        claims.map((claim) =>
          typeof claim === 'string' ? required(loaders.claim, claim) : required(loaders.claimBySeq, claim),
        ),
      ),
  },
} satisfies Resolvers;

export async function allDisputes(context: RequestContext): Promise<DisputeNode[]> {
  const graph = await context.graph();
  return [...(await graph.disputes()), ...(await namedDisputes(context))];
}

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
