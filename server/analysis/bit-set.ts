/** A set of small numbers, 0 to 7, as bits of one number; it can be sent to other threads and compared cheaply. */
export type BitSet = number;

/** Every number from 0 to 7. */
export const FULL_SET: BitSet = 0xff;

export const bitSetOf = (members: readonly number[]): BitSet =>
  members.reduce((set, member) => set | (1 << member), 0);

export const isInSet = (set: BitSet, member: number): boolean => ((set >>> member) & 1) !== 0;

export const intersection = (sets: readonly BitSet[]): BitSet =>
  sets.reduce((common, set) => common & set, FULL_SET);
