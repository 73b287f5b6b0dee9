import type { LinkView } from '../../analysis/link-view.ts';
import { describePath } from '../../analysis/paths/describe-path.ts';
import type { FoundPath } from '../../analysis/paths/path-query.ts';
import type { LinkChanges } from '../../analysis/what-if.ts';
import { askWhatIf } from '../../application/ask/ask-what-if.ts';
import { entityAt } from '../entity-node.ts';
import type { Resolvers } from '../generated.ts';
import type { WhatIfNode } from '../nodes.ts';
import { compareKeys, pageOf, type PageArgs } from '../page.ts';
import { pathNode } from './path-node.ts';

/** A page of changed links, greatest change first. */
const changes = (side: 'weakened' | 'strengthened') => (node: WhatIfNode, args: PageArgs) => {
  const { links, before, after }: LinkChanges = node[side];
  const rows = Array.from(links, (link, i) => ({ link, i }));
  const keyOf = ({ link, i }: { link: number; i: number }) => [
    Math.abs((before[i] ?? 0) - (after[i] ?? 0)),
    link,
  ];
  return pageOf(side, args, rows, keyOf, compareKeys([-1, 1]), ({ link }) => {
    const before = node.before.passing(link);
    return { link: before, before, after: node.after.passing(link) };
  });
};

export const whatIfResolvers = {
  Query: {
    whatIf: (_, { input }, context) => askWhatIf(input, context),
  },
  WhatIfResult: {
    graphVersion: ({ before }) => before.projection.version,
    lost({ before, lost }, args) {
      const rows = Array.from(lost.links, (link, i) => ({ link, confidence: lost.before[i] ?? 0 }));
      const keyOf = (row: { link: number; confidence: number }) => [row.confidence, row.link];
      return pageOf('lost', args, rows, keyOf, compareKeys([-1, 1]), ({ link }) => before.passing(link));
    },
    weakened: changes('weakened'),
    strengthened: changes('strengthened'),
    cutOff({ before, cutOff }, args) {
      const node = (entity: number) => entityAt(before.projection, entity);
      return pageOf('cut off', args, [...cutOff], (entity) => [entity], compareKeys([1]), node);
    },
    pairs({ before, after, pairs }) {
      const { projection } = before;
      const node = (view: LinkView, path: FoundPath | null) =>
        path && pathNode(projection, describePath(view, path));
      return pairs.map((pair) => ({
        from: entityAt(projection, pair.from),
        to: entityAt(projection, pair.to),
        outcome: pair.outcome,
        before: node(before, pair.before),
        after: node(after, pair.after),
      }));
    },
  },
} satisfies Resolvers;
