import type { Hedge, Kind, Status, Stance } from './api/types.ts';

/** The words of the workspace: plain and exact. Sources claim, state, suspect, deny; the tool counts and hides. */
export const KIND_WORDS: Record<Kind, string> = {
  GROUP: 'Group',
  PERSON: 'Person',
  REGION: 'Region',
  EVENT: 'Event',
  COMMODITY: 'Commodity',
  FLOW: 'Flow',
};
export const HEDGE_WORDS: Record<Hedge, string> = {
  STATED: 'Stated',
  REPORTED: 'Reported',
  ALLEGED: 'Alleged',
  SUSPECTED: 'Suspected',
  SPECULATED: 'Speculated',
};
export const STATUS_WORDS: Record<Status, string> = {
  CONTESTED: 'Contested',
  DENIED: 'Denied',
  CONFIRMED: 'Confirmed',
  PROBABLE: 'Probable',
  POSSIBLE: 'Possible',
};
export const STANCE_WORDS: Record<Stance, string> = {
  SUPPORTS: 'supports',
  DENIES: 'denies',
  UNCONFIRMED: 'does not say',
};
export const STANCE_SIGNS: Record<Stance, string> = { SUPPORTS: '+', DENIES: '−', UNCONFIRMED: '?' };

export const figure = (n: number) => n.toFixed(2);
export const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
