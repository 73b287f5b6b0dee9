import type { Projection } from '../../analysis/projection.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { describePath } from '../../analysis/paths/describe-path.ts';
import { entityNumbers } from '../../application/graph/check-filter.ts';
import { checkEnds, checkLimits } from '../../application/graph/check-question.ts';
import type { Resolvers } from '../generated.ts';
import { entitiesAt } from '../entity-node.ts';
import { reportNode } from '../search-report.ts';
import { pathNode } from './path-node.ts';

/** Indexes of the types whose links are followed in their direction only: MOVEMENT from region to region. */
function directedTypes({ columns: { types } }: Projection, { linkTypes }: Vocabulary): number[] {
  return types.flatMap((type, index) => {
    const rule = linkTypes.get(type);
    const betweenRegions = [...(rule?.from ?? []), ...(rule?.to ?? [])].every((kind) => kind === 'REGION');
    return rule?.class === 'MOVEMENT' && betweenRegions ? index : [];
  });
}

export const chokepointResolvers = {
  Query: {
    async chokepoints(_, { input }, context) {
      const limits = checkLimits(input.deadlineMs, context.signal);
      checkEnds(input, 'input');
      const graph = await context.graph();
      const { projection } = graph;
      const view = graph.view(input.filter, 'input.filter');
      const numbers = (side: 'from' | 'to') => entityNumbers(input[side], projection, `input.${side}`);
      const direction = input.direction ?? null;
      const along = directedTypes(projection, context.vocabulary);
      const query = { filter: view.filter, from: numbers('from'), to: numbers('to'), direction, along };
      const found = await graph.ask('chokepoints', query, limits);
      const proof = (entities: readonly number[]) => {
        const ways = direction === null ? { direction: 'ANY' as const, along } : { direction };
        const path = describePath(view, { entities, cost: 0 }, ways);
        return pathNode(projection, { ...path, cost: -Math.log(path.confidence) });
      };
      return {
        cut: entitiesAt(projection, found.cut),
        direct: found.direct && proof(found.direct),
        disjointPaths: found.disjointPaths.map(proof),
        search: reportNode(found.search, view, graph),
      };
    },
  },
} satisfies Resolvers;
