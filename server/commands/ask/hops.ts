import type { Named } from './ask-command.ts';

interface End extends Named {
  readonly id: string;
}

export interface Hop {
  readonly from: End;
  readonly to: End;
  readonly links: readonly {
    readonly link: { readonly symmetric: boolean; readonly from: { readonly id: string } };
  }[];
}

/** Fields of a hop that {@link chain} needs. */
export const HOP_ENDS = 'from { id name } to { id name }';
export const LINK_ENDS = 'symmetric from { id }';

/** The entities of a path with the directions of their links: `A → B ← C ↔ D`. */
export const chain = (hops: readonly Hop[]) =>
  [hops[0]?.from.name, ...hops.map((hop) => `${arrowOf(hop)} ${hop.to.name}`)].join(' ');

function arrowOf({ from, links }: Hop): string {
  const along = links.some(({ link }) => link.symmetric || link.from.id === from.id);
  const against = links.some(({ link }) => link.symmetric || link.from.id !== from.id);
  return along && against ? '↔' : along ? '→' : '←';
}
