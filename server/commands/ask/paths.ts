import { chain, HOP_ENDS, LINK_ENDS, type Hop } from './hops.ts';
import {
  twoDecimals,
  FILTER,
  filterOf,
  splitList,
  integerOption,
  type Named,
  type AskCommand,
} from './ask-command.ts';

const REASON = 'code entity { name } links hop { from { name } to { name } } confidence party { name } hops';
const CLAIM = 'statement hedge attributedTo { name } source { title reliability }';

interface Claim {
  readonly statement: string;
  readonly hedge: string;
  readonly attributedTo: readonly Named[];
  readonly source: { readonly title: string; readonly reliability: string };
}

interface PathHop extends Hop {
  readonly links: readonly {
    readonly link: Hop['links'][number]['link'] & { readonly label: string; readonly isReference: boolean };
    readonly figures: {
      readonly confidence: number;
      readonly status: string;
      readonly claims: { readonly nodes: readonly Claim[] };
    };
  }[];
}

interface Reason {
  readonly code: 'ONE_PARTY' | 'HUB' | 'WEAK_HOP' | 'HOPS';
  readonly entity: Named | null;
  readonly links: number | null;
  readonly hop: Pick<Hop, 'from' | 'to'> | null;
  readonly confidence: number | null;
  readonly party: Named | null;
  readonly hops: number | null;
}

/** The main reason for the rank of a path, as a sentence. */
function sentence({ code, entity, links, hop, confidence, party, hops }: Reason): string {
  if (code === 'ONE_PARTY') return `Depends on one party: ${party?.name ?? 'unknown'}.`;
  if (code === 'HUB') return `Passes through ${entity?.name}, which has ${links} links.`;
  if (code === 'HOPS') return `Has ${hops} ${hops === 1 ? 'hop' : 'hops'}.`;
  const weakest = `${hop?.from.name} – ${hop?.to.name} (${twoDecimals(confidence ?? 0)})`;
  return party
    ? `Its weakest hop, ${weakest}, depends on one party: ${party.name}.`
    : `Its weakest hop is ${weakest}.`;
}

const claimLine = ({ statement, hedge, attributedTo, source }: Claim) =>
  `      ${hedge.toLowerCase()}: ${statement} (${[...attributedTo.map((s) => s.name), source.title].join(', ')}, ${source.reliability})`;

/** Status and confidence; reference data has neither. */
const statusOf = ({ link, figures: { status, confidence } }: PathHop['links'][number]) =>
  link.isReference ? 'reference data' : `${status.toLowerCase()} ${twoDecimals(confidence)}`;

const hopLines = (hop: PathHop) => [
  `   ${chain([hop])}`,
  ...hop.links.flatMap((found) => [
    `     ${found.link.label}, ${statusOf(found)}`,
    ...found.figures.claims.nodes.map(claimLine),
  ]),
];

export const paths: AskCommand = {
  usage: `paths FROM TO [--k 5] [--max-hops 8] [--ranking SPECIFIC|STRONGEST|SHORTEST] [--classes ASSOCIATION,…] [--via ID,…] [--avoid ID,…] [--through-kinds KIND,…] [--through-subtypes country,…] ${FILTER}`,
  query: `query Paths($input: PathsInput!) { paths(input: $input) {
    paths { confidence reason { ${REASON} } hops { ${HOP_ENDS} links { link { ${LINK_ENDS} label isReference } figures { confidence status claims(first: 5) { nodes { ${CLAIM} } } } } } }
    search { hopsSearched settled linksExcluded reason } } }`,
  variables: (args) => ({
    input: {
      from: splitList(args.positionals[0]),
      to: splitList(args.positionals[1]),
      k: integerOption(args, 'k'),
      maxHops: integerOption(args, 'max-hops'),
      ranking: args.options['ranking'],
      via: splitList(args.options['via']),
      avoid: splitList(args.options['avoid']),
      classes: splitList(args.options['classes']),
      throughKinds: splitList(args.options['through-kinds']),
      throughSubtypes: splitList(args.options['through-subtypes']),
      filter: filterOf(args),
    },
  }),
  format: ({ paths: { paths: found, search } }) => [
    ...found.flatMap((path: { confidence: number; reason: Reason; hops: PathHop[] }, i: number) => [
      `${i + 1}. ${chain(path.hops)}  ${twoDecimals(path.confidence)}`,
      `   ${sentence(path.reason)}`,
      ...path.hops.flatMap(hopLines),
    ]),
    search.reason ?? `Searched up to ${search.hopsSearched} hops; visited ${search.settled} entities.`,
  ],
};
