import type { EvidenceFilter, LinkFilter } from '../../analysis/link-view.ts';
import { whatIf, type LinkChange, type WhatIf } from '../../analysis/what-if.ts';
import { InvalidInput } from '../../model/errors.ts';
import { checkFilter, entityNumbers } from '../check-filter.ts';
import { checkDeadline, checkEnds } from '../check-question.ts';
import { linkNode, type Context } from '../context.ts';
import { LINK_ORDERS } from '../link-orders.ts';
import { compareKeys, pageOf, type PageArgs } from '../page.ts';
import type { Projection } from '../../analysis/projection.ts';
import { pathNode } from './path-node.ts';

/** Most pairs of one question: each takes two searches. */
const MAX_PAIRS = 20;

interface WhatIfInput {
  readonly evidence: EvidenceFilter;
  readonly filter?: LinkFilter | null;
  readonly pairs?: readonly { readonly from: string; readonly to: string }[] | null;
}

interface WhatIfNode extends WhatIf {
  readonly projection: Projection;
}

/** Those that change most first. */
const changes = (side: 'weakened' | 'strengthened') => (node: WhatIfNode, args: PageArgs) => {
  const size = ({ before, after }: LinkChange) =>
    Math.abs(before.summary.confidence - after.summary.confidence);
  const keyOf = (change: LinkChange) => [size(change), change.before.link.id];
  return pageOf(side, args, node[side], keyOf, compareKeys([-1, 1]), ({ before, after }) => ({
    link: linkNode(node.projection, after),
    before: before.summary.confidence,
    after: after.summary.confidence,
    statusBefore: before.summary.status,
    statusAfter: after.summary.status,
  }));
};

export const whatIfResolvers = {
  Query: {
    async whatIf(_: unknown, { input }: { input: WhatIfInput }, context: Context): Promise<WhatIfNode> {
      const pairs = input.pairs ?? [];
      if (pairs.length > MAX_PAIRS) {
        throw new InvalidInput([
          { at: 'input.pairs', message: `has ${pairs.length}; ask for ${MAX_PAIRS} at most` },
        ]);
      }
      pairs.forEach(({ from, to }, i) => checkEnds({ from: [from], to: [to] }, `input.pairs[${i}]`));
      const { projection } = await context.graph();
      checkFilter({ evidence: input.evidence }, projection, context.vocabulary);
      if (input.filter) checkFilter(input.filter, projection, context.vocabulary);
      const numbers = pairs.map(
        ({ from, to }, i) => entityNumbers([from, to], projection, `input.pairs[${i}]`) as [number, number],
      );
      const deadline = checkDeadline(null, context.signal);
      return { projection, ...whatIf(projection, input.filter ?? {}, input.evidence, numbers, deadline) };
    },
  },
  WhatIfResult: {
    graphVersion: ({ projection }: WhatIfNode) => projection.version,
    lost({ projection, lost }: WhatIfNode, args: PageArgs) {
      const { keyOf, compare } = LINK_ORDERS.CONFIDENCE_DESC;
      return pageOf('lost', args, lost, keyOf, compare, (found) => linkNode(projection, found));
    },
    weakened: changes('weakened'),
    strengthened: changes('strengthened'),
    cutOff({ projection, cutOff }: WhatIfNode, args: PageArgs, { loaders }: Context) {
      const ids = cutOff.map((n) => projection.entities[n]?.id ?? '');
      return pageOf(
        'cut off',
        args,
        ids,
        (id) => [id],
        compareKeys([1]),
        (id) => loaders.entity.load(id),
      );
    },
    pairs: ({ projection, pairs }: WhatIfNode, _args: unknown, { loaders }: Context) =>
      pairs.map(({ from, to, outcome, before, after }) => ({
        from: () => loaders.entity.load(projection.entities[from]?.id ?? ''),
        to: () => loaders.entity.load(projection.entities[to]?.id ?? ''),
        outcome,
        before: before && pathNode(projection, before),
        after: after && pathNode(projection, after),
      })),
  },
};
