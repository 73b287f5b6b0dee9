import type { Words } from '../words/words.ts';

/** Something a person can do. Menu, palette, keyboard, the sheet of shortcuts and the tests read the same list. */
export interface Action {
  readonly id: keyof Words['actions'];
  /** As the event names it: `f`, `Shift+z`; `Mod` is Ctrl, or ⌘ on a Mac. Two keys in a row: `g n`. */
  readonly keys?: readonly string[];
  /** Only where a part of the page has the focus. */
  readonly on?: 'canvas';
  /** Whether it can be done now. */
  readonly when?: () => boolean;
  readonly run: () => void;
}
