import { loadLargeRenderer } from '../canvas/use-renderer.ts';
import { loadSharedView } from '../state/permalink.ts';
import { loadTranslation } from '../words/translations.ts';
import { DIALOG_LOADS } from './Dialogs.tsx';
import { loadMoreMenu } from './More.tsx';

const loadSpanish = () => loadTranslation('ES');

/**
 * Preloads parts of the page one after another while the browser is idle. A part that fails is loaded again when it
 * is needed.
 */
export function loadAhead(): void {
  const load = async () => {
    for (const part of [loadMoreMenu, ...DIALOG_LOADS, loadLargeRenderer, loadSharedView, loadSpanish])
      await part().catch(() => undefined);
  };
  // Safari has no requestIdleCallback.
  (globalThis.requestIdleCallback ?? setTimeout)(() => void load());
}
