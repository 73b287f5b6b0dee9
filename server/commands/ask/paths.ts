import { chain, figure, FILTER, filterOf, list, whole, type Named, type Question } from './question.ts';

const CLAIM = 'statement hedge attributedTo { name } source { title reliability }';

interface Claim {
  readonly statement: string;
  readonly hedge: string;
  readonly attributedTo: readonly Named[];
  readonly source: { readonly title: string; readonly reliability: string };
}

interface Hop {
  readonly from: Named;
  readonly to: Named;
  readonly links: readonly {
    readonly label: string;
    readonly confidence: number;
    readonly status: string;
    readonly claims: { readonly nodes: readonly Claim[] };
  }[];
}

const said = ({ statement, hedge, attributedTo, source }: Claim) =>
  `      ${hedge.toLowerCase()}: ${statement} (${[...attributedTo.map((s) => s.name), source.title].join(', ')}, ${source.reliability})`;

const hopLines = ({ from, to, links }: Hop) => [
  `   ${from.name} – ${to.name}`,
  ...links.flatMap((link) => [
    `     ${link.label}, ${link.status.toLowerCase()} ${figure(link.confidence)}`,
    ...link.claims.nodes.map(said),
  ]),
];

export const paths: Question = {
  usage: `paths FROM TO [--k 5] [--max-hops 8] [--ranking STRONGEST|SHORTEST|SPECIFIC] [--via ID,…] [--avoid ID,…] [--through-kinds KIND,…] ${FILTER}`,
  query: `query Paths($input: PathsInput!) { paths(input: $input) {
    paths { confidence entities { name } hops { from { name } to { name } links { label confidence status claims(first: 5) { nodes { ${CLAIM} } } } } }
    search { hopsSearched settled linksExcluded reason } } }`,
  variables: (args) => ({
    input: {
      from: list(args.positionals[0]),
      to: list(args.positionals[1]),
      k: whole(args, 'k'),
      maxHops: whole(args, 'max-hops'),
      ranking: args.options['ranking'],
      via: list(args.options['via']),
      avoid: list(args.options['avoid']),
      throughKinds: list(args.options['through-kinds']),
      filter: filterOf(args),
    },
  }),
  tell: ({ paths: { paths: found, search } }) => [
    ...found.flatMap((path: { confidence: number; entities: Named[]; hops: Hop[] }, i: number) => [
      `${i + 1}. ${chain(path.entities)}  ${figure(path.confidence)}`,
      ...path.hops.flatMap(hopLines),
    ]),
    search.reason ?? `Searched ${search.hopsSearched} hops and ${search.settled} entities.`,
  ],
};
