import { figure, FILTER, filterOf, list, type Named, type Question } from './question.ts';

interface End extends Named {
  readonly id: string;
}

interface Hop {
  readonly from: End;
  readonly to: End;
  readonly links: readonly { readonly symmetric: boolean; readonly from: { readonly id: string } }[];
}

/** The entities of a path, between them arrows that go as the links do: `A → B ← C ↔ D`. */
const chain = (hops: readonly Hop[]) =>
  [hops[0]?.from.name, ...hops.map((hop) => `${arrowOf(hop)} ${hop.to.name}`)].join(' ');

function arrowOf({ from, links }: Hop): string {
  const along = links.some((link) => link.symmetric || link.from.id === from.id);
  const against = links.some((link) => link.symmetric || link.from.id !== from.id);
  return along && against ? '↔' : along ? '→' : '←';
}

export const chokepoints: Question = {
  usage: `chokepoints FROM TO [--direction ANY|OUT|IN] ${FILTER}`,
  query: `query Chokepoints($input: ChokepointsInput!) { chokepoints(input: $input) {
    cut { name } disjointPaths { confidence hops { from { id name } to { id name } links { symmetric from { id } } } } search { settled reason } } }`,
  variables: (args) => ({
    input: {
      from: list(args.positionals[0]),
      to: list(args.positionals[1]),
      direction: args.options['direction'],
      filter: filterOf(args),
    },
  }),
  tell: ({ chokepoints: { cut, disjointPaths, search } }) => [
    ...(cut.length > 0
      ? [
          `Without ${cut.map((entity: Named) => entity.name).join(' and ')} nothing connects them.`,
          'No fewer will do, for these paths share nothing between:',
        ]
      : []),
    ...disjointPaths.map(
      (path: { confidence: number; hops: Hop[] }) => `   ${chain(path.hops)}  ${figure(path.confidence)}`,
    ),
    ...(search.reason ? [search.reason] : []),
  ],
};
