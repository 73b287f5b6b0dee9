import type { PartyWeight } from '../../model/confidence.ts';
import type { ProjectedClaim } from '../../analysis/projection.ts';
import type { LinkNode, RequestContext } from '../request-context.ts';
import { entityAt, entityOf } from '../entity-node.ts';
import { compareKeys, pageOf, type PageArgs } from '../page.ts';

const figure =
  <K extends keyof LinkNode['summary']>(key: K) =>
  ({ summary }: LinkNode) =>
    summary[key];

const sum =
  <K extends keyof LinkNode['sum']>(key: K) =>
  (link: LinkNode) =>
    link.sum[key];

const end =
  (side: 'from' | 'to') =>
  ({ link, projection }: LinkNode) =>
    entityAt(projection, link[side]);

export const linkResolvers = {
  Link: {
    id: ({ link }: LinkNode) => link.id,
    type: ({ link }: LinkNode) => link.type,
    symmetric: ({ link }: LinkNode) => link.symmetric,
    label: ({ link }: LinkNode, _args: unknown, { vocabulary }: RequestContext) =>
      vocabulary.linkTypes.get(link.type)?.label ?? link.type,
    from: end('from'),
    to: end('to'),
    confidence: ({ confidence }: LinkNode) => confidence,
    support: sum('support'),
    denial: sum('denial'),
    status: sum('status'),
    hedge: sum('hedge'),
    earliest: figure('earliest'),
    latest: figure('latest'),
    claimCount: figure('claimCount'),
    sourceCount: figure('sourceCount'),
    originCount: figure('originCount'),
    partyCount: figure('partyCount'),
    isReference: ({ isReference }: LinkNode) => isReference,
    qualifiers: ({ link }: LinkNode) => link.qualifiers,
    contributions: ({ contributions }: LinkNode) => contributions,
    /** Weightiest first. */
    claims({ link, claims }: LinkNode, args: PageArgs, { loaders }: RequestContext) {
      const compare = compareKeys([-1, 1]);
      const list = `claims of ${link.id}`;
      return pageOf(
        list,
        args,
        claims,
        (c) => [c.weight, c.seq],
        compare,
        (c) => loaders.claimBySeq.load(c.seq),
      );
    },
  },
  Contribution: {
    claim: ({ strongest }: PartyWeight<ProjectedClaim>, _args: unknown, { loaders }: RequestContext) =>
      loaders.claimBySeq.load(strongest.seq),
    entity: ({ origin }: { origin: string }, _args: unknown, context: RequestContext) =>
      entityOf(origin, context),
    partyEntity: ({ party }: { party: string }, _args: unknown, context: RequestContext) =>
      entityOf(party, context),
  },
};
