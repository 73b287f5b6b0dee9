/** Stands for no entity, link, claim or day in a column of numbers. */
export const NONE = 0xffff_ffff;
