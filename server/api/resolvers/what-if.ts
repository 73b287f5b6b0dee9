import { evidenceInNumbers, type EvidenceFilter, type LinkFilter } from '../../analysis/link-filter.ts';
import { LinkView } from '../../analysis/link-view.ts';
import { describePath } from '../../analysis/paths/describe-path.ts';
import type { FoundPath } from '../../analysis/paths/path-question.ts';
import { without, type LinkChanges, type WhatIf } from '../../analysis/what-if.ts';
import { InvalidInput } from '../../model/errors.ts';
import { checkEvidence, entityNumbers } from '../../application/graph/check-filter.ts';
import { checkEnds, checkLimits } from '../../application/graph/check-question.ts';
import type { RequestContext } from '../request-context.ts';
import { entityAt } from '../entity-node.ts';
import { compareKeys, pageOf, type PageArgs } from '../page.ts';
import { pathNode } from './path-node.ts';

/** Most pairs of one question: each takes two searches. */
const MAX_PAIRS = 20;

interface WhatIfInput {
  readonly evidence: EvidenceFilter;
  readonly filter?: LinkFilter | null;
  readonly pairs?: readonly { readonly from: string; readonly to: string }[] | null;
  readonly deadlineMs?: number | null;
}

/** The answer, with the links as they are with and without the evidence. */
interface WhatIfNode extends WhatIf {
  readonly before: LinkView;
  readonly after: LinkView;
}

/** Those that change most first. */
const changes = (side: 'weakened' | 'strengthened') => (node: WhatIfNode, args: PageArgs) => {
  const { links, before, after }: LinkChanges = node[side];
  const rows = Array.from(links, (link, i) => ({ link, i }));
  const keyOf = ({ link, i }: { link: number; i: number }) => [
    Math.abs((before[i] ?? 0) - (after[i] ?? 0)),
    link,
  ];
  return pageOf(side, args, rows, keyOf, compareKeys([-1, 1]), ({ link }) => {
    const [was, is] = [node.before.at(link), node.after.at(link)];
    return {
      link: is,
      before: was?.confidence,
      after: is?.confidence,
      statusBefore: was?.sum.status,
      statusAfter: is?.sum.status,
    };
  });
};

export const whatIfResolvers = {
  Query: {
    async whatIf(
      _: unknown,
      { input }: { input: WhatIfInput },
      context: RequestContext,
    ): Promise<WhatIfNode> {
      const limits = checkLimits(input.deadlineMs, context.signal);
      const pairs = input.pairs ?? [];
      if (pairs.length > MAX_PAIRS) {
        throw new InvalidInput([
          { at: 'input.pairs', message: `has ${pairs.length}; ask for ${MAX_PAIRS} at most` },
        ]);
      }
      pairs.forEach(({ from, to }, i) => checkEnds({ from: [from], to: [to] }, `input.pairs[${i}]`));
      const graph = await context.graph();
      const { projection } = graph;
      checkEvidence(input.evidence, projection, 'input.evidence');
      const before = graph.view(input.filter, 'input.filter');
      const numbers = pairs.map(
        ({ from, to }, i) => entityNumbers([from, to], projection, `input.pairs[${i}]`) as [number, number],
      );
      const { filter } = before;
      const evidence = evidenceInNumbers(input.evidence, projection);
      const found = await graph.ask('whatIf', { filter, evidence, pairs: numbers }, limits);
      return { ...found, before, after: new LinkView(projection, without(filter, evidence)) };
    },
  },
  WhatIfResult: {
    graphVersion: ({ before }: WhatIfNode) => before.projection.version,
    lost({ before, lost }: WhatIfNode, args: PageArgs) {
      const rows = Array.from(lost.links, (link, i) => ({ link, confidence: lost.before[i] ?? 0 }));
      const keyOf = (row: { link: number; confidence: number }) => [row.confidence, row.link];
      return pageOf('lost', args, rows, keyOf, compareKeys([-1, 1]), ({ link }) => before.at(link));
    },
    weakened: changes('weakened'),
    strengthened: changes('strengthened'),
    cutOff({ before, cutOff }: WhatIfNode, args: PageArgs) {
      const node = (entity: number) => entityAt(before.projection, entity);
      return pageOf('cut off', args, [...cutOff], (entity) => [entity], compareKeys([1]), node);
    },
    pairs({ before, after, pairs }: WhatIfNode) {
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
};
