import { loadLargeRenderer } from '../canvas/use-renderer.ts';
import { loadSharedView } from '../state/permalink.ts';
import { DIALOG_LOADS } from './Dialogs.tsx';
import { loadMoreMenu } from './More.tsx';

/** Loads what may be needed later while nothing else is done, one after another. What fails is loaded again when it is needed. */
export function loadAhead(): void {
  const load = async () => {
    for (const part of [loadMoreMenu, ...DIALOG_LOADS, loadLargeRenderer, loadSharedView])
      await part().catch(() => undefined);
  };
  // Safari does not tell when it is idle.
  (globalThis.requestIdleCallback ?? setTimeout)(() => void load());
}
