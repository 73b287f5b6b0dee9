import type { Words } from '../words/words.ts';

/** An action of the user. The menu, the palette, the keyboard and the list of shortcuts share one list of actions. */
export interface Action {
  readonly id: keyof Words['actions'];
  /** Keys as in `KeyboardEvent.key`: `f`, `Shift+z`; `Mod` is Ctrl, or ⌘ on a Mac. A sequence of two keys: `g n`. */
  readonly keys?: readonly string[];
  /** The part of the page that must have the focus. */
  readonly on?: 'canvas';
  /** Whether the action is available now. */
  readonly when?: () => boolean;
  readonly run: () => void;
}
