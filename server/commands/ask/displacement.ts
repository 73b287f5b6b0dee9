import { legsInWords, type Leg } from './legs.ts';
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
  readonly legs: readonly Leg[];
}

interface Gain {
  readonly region: Named;
  readonly shareBefore: number;
  readonly shareAfter: number;
}

const percent = (share: number) => `${Math.round(share * 100)} %`;
const routeLine = ({ confidence, legs }: Route) => `   ${legsInWords(legs)}  ${twoDecimals(confidence)}`;

const ROUTE = 'confidence legs { from { name } to { name } mode assumed }';

export const displacement: AskCommand = {
  usage: `displacement FROM TO [--remove ID,…] [--remove-modes AIR,…] [--k 5] [--max-assumed 1] ${FILTER}`,
  query: `query Displacement($input: DisplacementInput!) { displacement(input: $input) {
    before { ${ROUTE} } after { ${ROUTE} } lost { ${ROUTE} }
    gains { region { name } shareBefore shareAfter } search { reason } } }`,
  variables: (args) => ({
    input: {
      from: splitList(args.positionals[0]),
      to: splitList(args.positionals[1]),
      remove: splitList(args.options['remove']),
      removeModes: splitList(args.options['remove-modes']),
      k: integerOption(args, 'k'),
      maxAssumed: integerOption(args, 'max-assumed'),
      filter: filterOf(args),
    },
  }),
  format: ({ displacement: { before, after, lost, gains } }) => [
    'Before',
    ...before.map(routeLine),
    `Lost: ${lost.length} of ${before.length}`,
    after.length > 0 ? 'After' : 'After: no routes remain',
    ...after.map(routeLine),
    ...(gains.length > 0 ? ['Regions that gain, as a share of the best route'] : []),
    ...gains.map(
      (gain: Gain) => `   ${gain.region.name}: ${percent(gain.shareBefore)} → ${percent(gain.shareAfter)}`,
    ),
  ],
};
