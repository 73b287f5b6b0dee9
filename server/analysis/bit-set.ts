/** A set of numbers from 0 to 7 as the bits of one number: cheap to compare and to send to other threads. */
export type BitSet = number;

/** Every number from 0 to 7. */
export const FULL_SET: BitSet = 0xff;

export const bitSetOf = (members: readonly number[]): BitSet =>
  members.reduce((set, member) => set | (1 << member), 0);

export const isInSet = (set: BitSet, member: number): boolean => ((set >>> member) & 1) !== 0;

export const intersection = (sets: readonly BitSet[]): BitSet =>
  sets.reduce((common, set) => common & set, FULL_SET);
