import type { LinkInView } from '../../analysis/link-view.ts';
import { entityAt, entityOf } from '../entity-node.ts';
import type { Resolvers } from '../generated.ts';
import { required } from '../loaders.ts';
import { compareKeys, pageOf } from '../page.ts';

const summary =
  <K extends keyof LinkInView['summary']>(key: K) =>
  ({ summary }: LinkInView) =>
    summary[key];

const sum =
  <K extends keyof LinkInView['sum']>(key: K) =>
  (link: LinkInView) =>
    link.sum[key];

const end =
  (side: 'from' | 'to') =>
  ({ link, projection }: LinkInView) =>
    entityAt(projection, link[side]);

export const linkResolvers = {
  Link: {
    id: ({ link }) => link.id,
    type: ({ link }) => link.type,
    symmetric: ({ link }) => link.symmetric,
    label: ({ link }, _args, { vocabulary }) => vocabulary.linkTypes.get(link.type)?.label ?? link.type,
    from: end('from'),
    to: end('to'),
    support: sum('support'),
    denial: sum('denial'),
    status: sum('status'),
    hedge: sum('hedge'),
    earliest: summary('earliest'),
    latest: summary('latest'),
    claimCount: summary('claimCount'),
    sourceCount: summary('sourceCount'),
    originCount: summary('originCount'),
    partyCount: summary('partyCount'),
    qualifiers: ({ link }) => link.qualifiers,
    contributions: ({ contributions }) => contributions,
    /** Greatest weight first. */
    claims({ link, claims }, args, { loaders }) {
      const compare = compareKeys([-1, 1]);
      const list = `claims of ${link.id}`;
      return pageOf(
        list,
        args,
        claims,
        (c) => [c.weight, c.seq],
        compare,
        (c) => required(loaders.claimBySeq, c.seq),
      );
    },
  },
  Contribution: {
    claim: ({ strongest }, _args, { loaders }) => required(loaders.claimBySeq, strongest.seq),
    originEntity: ({ origin }, _args, context) => entityOf(origin, context),
    partyEntity: ({ party }, _args, context) => entityOf(party, context),
  },
} satisfies Resolvers;
