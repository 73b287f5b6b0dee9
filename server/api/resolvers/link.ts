import type { LinkInView } from '../../analysis/link-view.ts';
import { entityAt, entityOf } from '../entity-node.ts';
import type { LinkFiguresResolvers, Resolvers } from '../generated.ts';
import { required } from '../loaders.ts';
import { compareKeys, pageOf } from '../page.ts';

const figures = {
  support: ({ sum }) => sum.support,
  denial: ({ sum }) => sum.denial,
  status: ({ sum }) => sum.status,
  hedge: ({ sum }) => sum.hedge,
  earliest: ({ summary }) => summary.earliest,
  latest: ({ summary }) => summary.latest,
  claimCount: ({ summary }) => summary.claimCount,
  sourceCount: ({ summary }) => summary.sourceCount,
  originCount: ({ summary }) => summary.originCount,
  partyCount: ({ summary }) => summary.partyCount,
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
} satisfies LinkFiguresResolvers;

/** A figure of the link with all evidence, under whatever filter it was found. */
const ofLink =
  <A extends unknown[], T>(figure: (link: LinkInView, ...rest: A) => T) =>
  (link: LinkInView, ...rest: A) =>
    figure(link.withAllEvidence, ...rest);

/** A link with its figures under the filter by which it was found. */
const foundLink = { link: (found: LinkInView) => found, figures: (found: LinkInView) => found };

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
    qualifiers: ({ link }) => link.qualifiers,
    confidence: (link) => link.withAllEvidence.confidence,
    support: ofLink(figures.support),
    denial: ofLink(figures.denial),
    status: ofLink(figures.status),
    hedge: ofLink(figures.hedge),
    earliest: ofLink(figures.earliest),
    latest: ofLink(figures.latest),
    claimCount: ofLink(figures.claimCount),
    sourceCount: ofLink(figures.sourceCount),
    originCount: ofLink(figures.originCount),
    partyCount: ofLink(figures.partyCount),
    contributions: ofLink(figures.contributions),
    claims: ofLink(figures.claims),
  },
  LinkFigures: figures,
  LinkEdge: { figures: ({ node }) => node },
  HopLink: foundLink,
  SubgraphLink: foundLink,
  Contribution: {
    claim: ({ strongest }, _args, { loaders }) => required(loaders.claimBySeq, strongest.seq),
    originEntity: ({ origin }, _args, context) => entityOf(origin, context),
    partyEntity: ({ party }, _args, context) => entityOf(party, context),
  },
} satisfies Resolvers;
