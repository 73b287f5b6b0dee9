/** A click or tap on the canvas. */
export interface Tap {
  /** Null for the background. */
  readonly id: string | null;
  /** Whether a modifier key adds to the selection. */
  readonly more: boolean;
  /** Time of the event, in ms. */
  readonly at: number;
}

/** Longest time between the two taps of a double tap, in ms. */
const DOUBLE_MS = 300;

/** Whether two consecutive taps are a double tap: on the same element, without a modifier key. */
export const isDouble = (first: Tap | null, second: Tap): boolean =>
  first !== null &&
  first.id !== null &&
  first.id === second.id &&
  !first.more &&
  !second.more &&
  second.at - first.at < DOUBLE_MS;
