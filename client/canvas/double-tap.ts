/** A click or tap on the figure. */
export interface Tap {
  /** Null: beside everything. */
  readonly id: string | null;
  /** With a key that adds to the selection. */
  readonly more: boolean;
  /** Time of the event, in ms. */
  readonly at: number;
}

/** Longest time between the two taps of a double tap, in ms. */
const DOUBLE_MS = 300;

/** Whether two taps in a row are a double tap: on the same element, without a key held. */
export const isDouble = (first: Tap | null, second: Tap): boolean =>
  first !== null &&
  first.id !== null &&
  first.id === second.id &&
  !first.more &&
  !second.more &&
  second.at - first.at < DOUBLE_MS;
