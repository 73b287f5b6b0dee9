import { evidenceOf, twoDecimals, splitList, type Named, type AskCommand } from './ask-command.ts';

interface Ends {
  readonly from: Named;
  readonly label: string;
  readonly to: Named;
}

interface Change {
  readonly link: Ends;
  readonly before: { readonly confidence: number };
  readonly after: { readonly confidence: number };
}

interface Pair {
  readonly from: Named;
  readonly to: Named;
  readonly outcome: string;
  readonly before: { readonly confidence: number } | null;
  readonly after: { readonly confidence: number } | null;
}

const link = ({ from, label, to }: Ends) => `${from.name} ${label} ${to.name}`;
const change = (c: Change) =>
  `   ${link(c.link)}  ${twoDecimals(c.before.confidence)} → ${twoDecimals(c.after.confidence)}`;
const pairLine = ({ from, to, outcome, before, after }: Pair) =>
  `   ${from.name} – ${to.name}: ${outcome.toLowerCase().replaceAll('_', ' ')}, ${twoDecimals(before?.confidence ?? 0)} → ${twoDecimals(after?.confidence ?? 0)}`;

export const whatIf: AskCommand = {
  usage:
    'what-if [--without-speaker ID,…] [--without-party ID,…] [--without-source ID,…] [--min-reliability A–E] [--ungraded yes|no] [--claimed-before DAY] [--pairs FROM:TO,…]',
  query: `query WhatIf($input: WhatIfInput!) { whatIf(input: $input) { claimsExcluded
    lost(first: 100) { totalCount nodes { from { name } label to { name } } }
    weakened(first: 100) { totalCount nodes { link { from { name } label to { name } } before { confidence } after { confidence } } }
    strengthened(first: 100) { totalCount nodes { link { from { name } label to { name } } before { confidence } after { confidence } } }
    cutOff(first: 100) { totalCount nodes { name } }
    pairs { from { name } to { name } outcome before { confidence } after { confidence } } } }`,
  variables: ({ options }) => ({
    input: {
      evidence: evidenceOf({ options }),
      pairs: splitList(options['pairs'])?.map((pair) => {
        const [from = '', to = ''] = pair.split(':');
        return { from, to };
      }),
    },
  }),
  format: ({ whatIf: found }) => [
    `${found.claimsExcluded} claims excluded. Nothing is deleted.`,
    `${found.lost.totalCount} links lost`,
    ...found.lost.nodes.map((l: Ends) => `   ${link(l)}`),
    `${found.weakened.totalCount} links weakened`,
    ...found.weakened.nodes.map(change),
    `${found.strengthened.totalCount} links strengthened`,
    ...found.strengthened.nodes.map(change),
    `${found.cutOff.totalCount} entities cut off`,
    ...found.cutOff.nodes.map((e: Named) => `   ${e.name}`),
    ...(found.pairs.length > 0 ? ['Strongest paths'] : []),
    ...found.pairs.map(pairLine),
  ],
};
