import type { OriginWeight } from '../../model/confidence.ts';
import type { ProjectedClaim } from '../../analysis/projection.ts';
import type { EntityRow } from '../../store/rows.ts';
import type { Context, LinkNode } from '../context.ts';
import { compareKeys, pageOf, type PageArgs } from '../page.ts';

const figure =
  <K extends keyof LinkNode['summary']>(key: K) =>
  ({ summary }: LinkNode) =>
    summary[key];

const end =
  (side: 'from' | 'to') =>
  ({ link, projection }: LinkNode, _args: unknown, { loaders }: Context): Promise<EntityRow | null> =>
    loaders.entity.load(projection.idOf(link[side]));

export const linkResolvers = {
  Link: {
    id: ({ link }: LinkNode) => link.id,
    type: ({ link }: LinkNode) => link.type,
    symmetric: ({ link }: LinkNode) => link.symmetric,
    label: ({ link }: LinkNode, _args: unknown, { vocabulary }: Context) =>
      vocabulary.linkTypes.get(link.type)?.label ?? link.type,
    from: end('from'),
    to: end('to'),
    confidence: ({ confidence }: LinkNode) => confidence,
    support: figure('support'),
    denial: figure('denial'),
    status: figure('status'),
    hedge: figure('hedge'),
    earliest: figure('earliest'),
    latest: figure('latest'),
    claimCount: figure('claimCount'),
    sourceCount: figure('sourceCount'),
    originCount: figure('originCount'),
    qualifiers: ({ link }: LinkNode) => link.qualifiers,
    addsUp: ({ addsUp }: LinkNode) => addsUp,
    /** Weightiest first. */
    claims({ link, claims }: LinkNode, args: PageArgs, { loaders }: Context) {
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
  OriginWeight: {
    claim: ({ strongest }: OriginWeight<ProjectedClaim>, _args: unknown, { loaders }: Context) =>
      loaders.claimBySeq.load(strongest.seq),
    entity: ({ origin }: { origin: string }, _args: unknown, { loaders }: Context) =>
      loaders.entity.load(origin),
  },
};
