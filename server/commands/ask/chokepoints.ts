import { chain, figure, FILTER, filterOf, list, type Named, type Question } from './question.ts';

export const chokepoints: Question = {
  usage: `chokepoints FROM TO ${FILTER}`,
  query: `query Chokepoints($input: ChokepointsInput!) { chokepoints(input: $input) {
    cut { name } disjointPaths { confidence entities { name } } search { settled reason } } }`,
  variables: (args) => ({
    input: { from: list(args.positionals[0]), to: list(args.positionals[1]), filter: filterOf(args) },
  }),
  tell: ({ chokepoints: { cut, disjointPaths, search } }) => [
    ...(cut.length > 0
      ? [
          `Without ${cut.map((entity: Named) => entity.name).join(' and ')} nothing connects them.`,
          'No fewer will do, for these paths share nothing between:',
        ]
      : []),
    ...disjointPaths.map(
      (path: { confidence: number; entities: Named[] }) =>
        `   ${chain(path.entities)}  ${figure(path.confidence)}`,
    ),
    ...(search.reason ? [search.reason] : []),
  ],
};
