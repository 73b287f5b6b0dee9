import type { Named } from './ask-command.ts';

export interface Leg {
  readonly from: Named;
  readonly to: Named;
  readonly mode: string;
  readonly assumed: boolean;
}

/** `VRAEM –(air)→ Bolivia –(assumed)→ Santa Cruz`. */
export const legsInWords = (legs: readonly Leg[]) =>
  [
    legs[0]?.from.name,
    ...legs.map(({ to, mode, assumed }) => `–(${assumed ? 'assumed' : mode.toLowerCase()})→ ${to.name}`),
  ].join(' ');
