import { chain, HOP_ENDS, LINK_ENDS, type Hop } from './hops.ts';
import { figure, FILTER, filterOf, list, type Named, type Question } from './question.ts';

export const chokepoints: Question = {
  usage: `chokepoints FROM TO [--direction ANY|OUT|IN] ${FILTER}`,
  query: `query Chokepoints($input: ChokepointsInput!) { chokepoints(input: $input) {
    cut { name } direct { confidence hops { ${HOP_ENDS} links { ${LINK_ENDS} } } } disjointPaths { confidence hops { ${HOP_ENDS} links { ${LINK_ENDS} } } } search { settled reason } } }`,
  variables: (args) => ({
    input: {
      from: list(args.positionals[0]),
      to: list(args.positionals[1]),
      direction: args.options['direction'],
      filter: filterOf(args),
    },
  }),
  tell: ({ chokepoints: { cut, direct, disjointPaths, search } }) => [
    ...(direct ? [`${search.reason}`, `   ${chain(direct.hops)}  ${figure(direct.confidence)}`] : []),
    ...(cut.length > 0
      ? [
          `Without ${cut.map((entity: Named) => entity.name).join(' and ')} nothing${direct ? ' else' : ''} connects them.`,
          'No fewer will do, for these paths share nothing between:',
        ]
      : []),
    ...disjointPaths.map(
      (path: { confidence: number; hops: Hop[] }) => `   ${chain(path.hops)}  ${figure(path.confidence)}`,
    ),
    ...(search.reason && !direct ? [search.reason] : []),
  ],
};
