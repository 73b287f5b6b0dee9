import { chokepoints } from '../../analysis/chokepoints.ts';
import type { LinkFilter } from '../../analysis/link-view.ts';
import { entityNumbers } from '../check-filter.ts';
import { checkDeadline, checkEnds } from '../check-question.ts';
import type { Context } from '../context.ts';
import { pathNode } from './path-node.ts';

interface ChokepointsInput {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly filter?: LinkFilter | null;
  readonly deadlineMs?: number | null;
}

export const chokepointResolvers = {
  Query: {
    async chokepoints(_: unknown, { input }: { input: ChokepointsInput }, context: Context) {
      const deadline = checkDeadline(input.deadlineMs, context.signal);
      checkEnds(input, 'input');
      const { projection, view } = await context.graph();
      const [from, to] = (['from', 'to'] as const).map(
        (side) => new Set(entityNumbers(input[side], projection, `input.${side}`)),
      );
      const found = chokepoints(view(input.filter), from ?? new Set(), to ?? new Set(), deadline);
      return {
        cut: () => context.loaders.entity.loadMany(found.cut.map((n) => projection.entities[n]?.id ?? '')),
        disjointPaths: found.disjointPaths.map((path) => pathNode(projection, path)),
        search: found.search,
      };
    },
  },
};
