/** A question of the command line: how it is called, what it asks the API, how the answer reads. */
export interface Question {
  readonly usage: string;
  readonly query: string;
  variables(args: Arguments): object;
  /** The answer in words. `data` is what the query returns. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each question knows the shape of its own query
  tell(data: any): string[];
}

export interface Arguments {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
}

const CLAIM = 'statement hedge attributedTo { name } source { title reliability }';
const figure = (n: number) => n.toFixed(2);
const list = (text: string | undefined) => text?.split(',').filter(Boolean);
const whole = (text: string | undefined) => (text === undefined ? undefined : Number(text));

interface Claim {
  readonly statement: string;
  readonly hedge: string;
  readonly attributedTo: readonly { readonly name: string }[];
  readonly source: { readonly title: string; readonly reliability: string };
}

const said = ({ statement, hedge, attributedTo, source }: Claim) =>
  `      ${hedge.toLowerCase()}: ${statement} (${[...attributedTo.map((s) => s.name), source.title].join(', ')}, ${source.reliability})`;

/** Names an evidence filter from the options. */
const evidence = ({ options }: Arguments) => ({
  excludeSpeakers: list(options['without-speaker']),
  excludeSources: list(options['without-source']),
});

const paths: Question = {
  usage:
    'paths FROM TO [--k 5] [--max-hops 8] [--ranking STRONGEST|SHORTEST|SPECIFIC] [--without-speaker ID] [--without-source ID]',
  query: `query Paths($input: PathsInput!) { paths(input: $input) {
    paths { confidence entities { name } hops { from { name } to { name } links { label confidence status claims(first: 5) { nodes { ${CLAIM} } } } } }
    search { hopsSearched settled linksExcluded reason } } }`,
  variables: (args) => ({
    input: {
      from: list(args.positionals[0]),
      to: list(args.positionals[1]),
      k: whole(args.options['k']),
      maxHops: whole(args.options['max-hops']),
      ranking: args.options['ranking'],
      filter: { evidence: evidence(args) },
    },
  }),
  tell: ({ paths: { paths: found, search } }) => [
    ...found.flatMap(
      (path: { confidence: number; entities: { name: string }[]; hops: never[] }, i: number) => [
        `${i + 1}. ${path.entities.map((e) => e.name).join(' → ')}  ${figure(path.confidence)}`,
        ...path.hops.flatMap(
          (hop: {
            from: { name: string };
            to: { name: string };
            links: { label: string; confidence: number; status: string; claims: { nodes: Claim[] } }[];
          }) => [
            `   ${hop.from.name} – ${hop.to.name}`,
            ...hop.links.flatMap((link) => [
              `     ${link.label}, ${link.status.toLowerCase()} ${figure(link.confidence)}`,
              ...link.claims.nodes.map(said),
            ]),
          ],
        ),
      ],
    ),
    search.reason ?? `Searched ${search.hopsSearched} hops and ${search.settled} entities.`,
  ],
};

const routes: Question = {
  usage:
    'routes FROM TO [--k 5] [--max-legs 8] [--modes AIR,ROAD] [--without-speaker ID] [--without-source ID]',
  query: `query Routes($input: RoutesInput!) { routes(input: $input) {
    routes { confidence legs { from { name } to { name } mode assumed } flows { name } }
    search { settled reason } } }`,
  variables: (args) => ({
    input: {
      from: list(args.positionals[0]),
      to: list(args.positionals[1]),
      k: whole(args.options['k']),
      maxLegs: whole(args.options['max-legs']),
      modes: list(args.options['modes']),
      filter: { evidence: evidence(args) },
    },
  }),
  tell: ({ routes: { routes: found, search } }) => [
    ...found.flatMap(
      (
        route: {
          confidence: number;
          legs: { from: { name: string }; to: { name: string }; mode: string; assumed: boolean }[];
          flows: { name: string }[];
        },
        i: number,
      ) => [
        `${i + 1}. ${figure(route.confidence)}`,
        ...route.legs.map(
          (leg) =>
            `   ${leg.from.name} → ${leg.to.name}, ${leg.assumed ? 'assumed' : leg.mode.toLowerCase()}`,
        ),
        `   by ${route.flows.map((flow) => flow.name).join('; ')}`,
      ],
    ),
    search.reason ?? `${search.settled} regions looked at.`,
  ],
};

const whatIf: Question = {
  usage: 'what-if [--without-speaker ID] [--without-source ID]',
  query: `query WhatIf($input: WhatIfInput!) { whatIf(input: $input) { claimsSetAside
    lost(first: 100) { totalCount nodes { from { name } label to { name } confidence } }
    weakened(first: 100) { totalCount nodes { link { from { name } label to { name } } before after } }
    strengthened(first: 100) { totalCount nodes { link { from { name } label to { name } } before after } }
    cutOff(first: 100) { totalCount nodes { name } } } }`,
  variables: (args) => ({ input: { evidence: evidence(args) } }),
  tell({ whatIf: found }) {
    interface Ends {
      readonly from: { readonly name: string };
      readonly label: string;
      readonly to: { readonly name: string };
    }
    const link = ({ from, label, to }: Ends) => `${from.name} ${label} ${to.name}`;
    const change = (c: { link: Ends; before: number; after: number }) =>
      `   ${link(c.link)}  ${figure(c.before)} → ${figure(c.after)}`;
    return [
      `${found.claimsSetAside} claims set aside. Nothing is deleted.`,
      `${found.lost.totalCount} links lost`,
      ...found.lost.nodes.map((l: Ends) => `   ${link(l)}`),
      `${found.weakened.totalCount} links weakened`,
      ...found.weakened.nodes.map(change),
      `${found.strengthened.totalCount} links strengthened`,
      ...found.strengthened.nodes.map(change),
      `${found.cutOff.totalCount} entities cut off`,
      ...found.cutOff.nodes.map((e: { name: string }) => `   ${e.name}`),
    ];
  },
};

export const QUESTIONS: Readonly<Record<string, Question>> = { paths, routes, 'what-if': whatIf };
