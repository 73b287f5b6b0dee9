import type { Leg } from './legs.ts';
import {
  twoDecimals,
  FILTER,
  filterOf,
  splitList,
  integerOption,
  type Named,
  type AskCommand,
} from './ask-command.ts';

interface Route {
  readonly confidence: number;
  readonly km: number | null;
  readonly legs: readonly (Leg & { readonly figures: { readonly confidence: number } | null })[];
  readonly flows: readonly Named[];
  readonly prices: readonly Price[];
}

interface Price {
  readonly region: Named;
  readonly commodity: Named;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string;
}

const step = ({ from, to }: Leg) => `${from.name} → ${to.name}`;

const price = ({ region, commodity, min, max, unit }: Price) => {
  const open = (bound: number | null) => (bound === null ? '…' : String(Math.round(bound)));
  const range = min !== null && min === max ? open(min) : `${open(min)} to ${open(max)}`;
  return `   ${commodity.name} in ${region.name}: ${range} ${unit}`;
};

export const routes: AskCommand = {
  usage: `routes FROM TO [--k 5] [--max-legs 8] [--max-assumed 1] [--modes AIR,ROAD,…] [--commodities ID,…] ${FILTER}`,
  query: `query Routes($input: RoutesInput!) { routes(input: $input) {
    routes { confidence km legs { from { name } to { name } mode assumed figures { confidence } } flows { name }
      prices { region { name } commodity { name } min max unit } }
    search { settled reason } } }`,
  variables: (args) => ({
    input: {
      from: splitList(args.positionals[0]),
      to: splitList(args.positionals[1]),
      k: integerOption(args, 'k'),
      maxLegs: integerOption(args, 'max-legs'),
      maxAssumed: integerOption(args, 'max-assumed'),
      modes: splitList(args.options['modes']),
      filter: { ...filterOf(args), commodities: splitList(args.options['commodities']) },
    },
  }),
  format: ({ routes: { routes: found, search } }) => [
    ...found.flatMap((route: Route, i: number) => [
      `${i + 1}. confidence ${twoDecimals(route.confidence)}${route.km === null ? '' : `, ${Math.round(route.km)} km`}`,
      ...route.legs.map((leg) =>
        leg.assumed
          ? `   ${step(leg)}, assumed: one contains the other`
          : `   ${step(leg)}, ${leg.mode.toLowerCase()} ${twoDecimals(leg.figures?.confidence ?? 0)}`,
      ),
      `   flows: ${route.flows.map((flow) => flow.name).join('; ')}`,
      ...route.prices.map(price),
    ]),
    search.reason ?? `Visited ${search.settled} regions.`,
  ],
};
