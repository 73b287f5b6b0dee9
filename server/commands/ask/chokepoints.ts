import { chain, HOP_ENDS, LINK_ENDS, type Hop } from './hops.ts';
import { twoDecimals, FILTER, filterOf, splitList, type Named, type AskCommand } from './ask-command.ts';

export const chokepoints: AskCommand = {
  usage: `chokepoints FROM TO [--direction ANY|OUT|IN] ${FILTER}`,
  query: `query Chokepoints($input: ChokepointsInput!) { chokepoints(input: $input) {
    cut { name } direct { confidence hops { ${HOP_ENDS} links { link { ${LINK_ENDS} } } } } disjointPaths { confidence hops { ${HOP_ENDS} links { link { ${LINK_ENDS} } } } } search { settled reason } } }`,
  variables: (args) => ({
    input: {
      from: splitList(args.positionals[0]),
      to: splitList(args.positionals[1]),
      direction: args.options['direction'],
      filter: filterOf(args),
    },
  }),
  format: ({ chokepoints: { cut, direct, disjointPaths, search } }) => [
    ...(direct ? [`${search.reason}`, `   ${chain(direct.hops)}  ${twoDecimals(direct.confidence)}`] : []),
    ...(cut.length > 0
      ? [
          `Every ${direct ? 'other ' : ''}path passes through ${cut.map((entity: Named) => entity.name).join(' or ')}.`,
          'Disjoint paths, which prove that no smaller set exists:',
        ]
      : []),
    ...disjointPaths.map(
      (path: { confidence: number; hops: Hop[] }) =>
        `   ${chain(path.hops)}  ${twoDecimals(path.confidence)}`,
    ),
    ...(search.reason && !direct ? [search.reason] : []),
  ],
};
