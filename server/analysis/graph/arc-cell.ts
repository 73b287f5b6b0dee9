import { LINK_CLASSES, type LinkClass } from '../../model/kinds.ts';
import { bitSetOf, FULL_SET, isInSet, type BitSet } from '../bit-set.ts';

/**
 * What a cell of `arcLink` holds, from its lowest bit: the two ways of the arc, whether a claim denies its link,
 * the class of the link (three bits) and, above these six, the number of the link.
 */

/** A directed walk may follow the arc away from the entity that lists it. */
export const GOES_OUT = 1;
/** A directed walk may follow the arc towards the entity that lists it. */
export const COMES_IN = 2;
export const EITHER_WAY = GOES_OUT | COMES_IN;
const DISPUTED = 4;
const CLASS_SHIFT = 3;
const CLASS_MASK = 7;
const LINK_SHIFT = 6;

/** `linkClass` is an index in LINK_CLASSES. Multiplies, because a shift of a large link number would overflow. */
export const packArc = (link: number, linkClass: number, ways: number, isDisputed: boolean): number =>
  link * (1 << LINK_SHIFT) + (linkClass << CLASS_SHIFT) + (isDisputed ? DISPUTED : 0) + ways;

export const linkOfArc = (cell: number): number => cell >>> LINK_SHIFT;

/** Whether a claim denies the arc's link: an evidence filter may then raise its confidence. */
export const isDisputedArc = (cell: number): boolean => (cell & DISPUTED) !== 0;

/** Whether an arc goes one of some ways. */
export const goesAlong = (cell: number, ways: number): boolean => (cell & ways) !== 0;

/** Whether the class of an arc's link is in a set of {@link classSet}. */
export const isOfClass = (cell: number, classes: BitSet): boolean =>
  isInSet(classes, (cell >>> CLASS_SHIFT) & CLASS_MASK);

/** A set of link classes; all of them where none is named. */
export const classSet = (classes: readonly LinkClass[] | null | undefined): BitSet =>
  classes ? bitSetOf(classes.map((name) => LINK_CLASSES.indexOf(name))) : FULL_SET;

/** The ways of the arcs that a walk in a direction may take. */
export const waysOf = (direction: 'ANY' | 'OUT' | 'IN'): number =>
  direction === 'ANY' ? EITHER_WAY : direction === 'OUT' ? GOES_OUT : COMES_IN;

/** The same ways seen from the other end of the arc. */
export const reversed = (ways: number): number => (ways === EITHER_WAY ? ways : ways ^ EITHER_WAY);
