import type { LinkFilter } from '../../analysis/link-filter.ts';
import type { PathDirection } from '../../analysis/paths/path-question.ts';
import { describePath } from '../../analysis/paths/describe-path.ts';
import { entityNumbers } from '../check-filter.ts';
import { checkEnds, checkLimits } from '../check-question.ts';
import type { Context } from '../context.ts';
import { entitiesAt } from '../entity-node.ts';
import { reportNode } from '../search-report.ts';
import { pathNode } from './path-node.ts';

interface ChokepointsInput {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly direction: PathDirection;
  readonly filter?: LinkFilter | null;
  readonly deadlineMs?: number | null;
}

export const chokepointResolvers = {
  Query: {
    async chokepoints(_: unknown, { input }: { input: ChokepointsInput }, context: Context) {
      const limits = checkLimits(input.deadlineMs, context.signal);
      checkEnds(input, 'input');
      const graph = await context.graph();
      const { projection } = graph;
      const view = graph.view(input.filter);
      const numbers = (side: 'from' | 'to') => entityNumbers(input[side], projection, `input.${side}`);
      const { direction } = input;
      const question = { filter: view.filter, from: numbers('from'), to: numbers('to'), direction };
      const found = await graph.ask('chokepoints', question, limits);
      return {
        cut: entitiesAt(projection, found.cut),
        disjointPaths: found.disjointPaths.map((entities) => {
          const path = describePath(view, { entities, cost: 0 }, direction);
          return pathNode(projection, { ...path, cost: -Math.log(path.confidence) });
        }),
        search: reportNode(found.search, view, graph),
      };
    },
  },
};
