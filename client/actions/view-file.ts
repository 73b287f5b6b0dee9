import { currentRenderer } from '../state/renderer.ts';
import { NotAView } from '../state/not-a-view.ts';
import { fromFragment, fromShared, readShared, toFragment, toShared } from '../state/permalink.ts';
import type { Shared } from '../state/shared-view.ts';
import { amendView, getState, setState, setView, useWorkspace } from '../state/store.ts';
import { referencedIds, withoutEntities, type View } from '../state/view.ts';
import { wordsNow } from '../words/words.ts';
import { fitUnlessInView } from './canvas.ts';
import { fetchExisting } from './fetch-entities.ts';
import { FCOSE_LIMIT, placesFor } from './placement.ts';
import { save } from './export.ts';
import { startLayout, stopLayout } from './layout.ts';
import { runAction, announce } from './run.ts';

/** Maximum length of a fragment in the address. Larger views are saved to a file. */
const LONGEST_FRAGMENT = 60_000;
const PAUSE_MS = 250;
/** Views with more entities always exceed that length. */
const MOST_IN_ADDRESS = 4_000;

/** The current view, with the viewport of the renderer. */
function currentSharedView(): Shared {
  const { view, graph } = getState();
  return toShared({ ...view, viewport: currentRenderer()?.viewport() ?? view.viewport }, graph?.version ?? 0);
}

let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Writes the view to the address after each change, so that a reload or a copied address restores it. Returns a
 * function that stops this.
 */
export function syncAddress(): () => void {
  const write = async () => {
    const fragment = await toFragment(currentSharedView());
    const short = fragment.length <= LONGEST_FRAGMENT;
    history.replaceState(null, '', short ? `#${fragment}` : location.pathname);
  };
  const stop = useWorkspace.subscribe((now, before) => {
    if (now.view === before.view || now.view.entities.length === 0) return;
    clearTimeout(timer);
    if (now.view.entities.length > MOST_IN_ADDRESS) return;
    timer = setTimeout(() => void write(), PAUSE_MS);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}

/** Copies an address that opens the current view. */
export function copyPermalink(): void {
  void runAction(async () => {
    const fragment = await toFragment(currentSharedView());
    if (fragment.length > LONGEST_FRAGMENT) return announce(wordsNow().permalink.tooLong);
    history.replaceState(null, '', `#${fragment}`);
    const copied = await navigator.clipboard?.writeText(location.href).then(
      () => true,
      () => false,
    );
    if (copied) announce(wordsNow().permalink.copied);
    else setState({ dialog: { show: 'permalink' } });
  });
}

export function saveView(): void {
  const { graph } = getState();
  const name = (graph?.title ?? 'chasqui').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  save(
    `${name}.chasqui-view.json`,
    new Blob([JSON.stringify(currentSharedView(), null, 1)], { type: 'application/json' }),
  );
}

/** Opens a saved view. A file that does not contain a view changes nothing. */
export function loadView(file: File): void {
  void runAction(async () => {
    try {
      await open(await readShared(await file.text()), (view) => setView(() => view));
    } catch (error) {
      if (!(error instanceof NotAView)) throw error;
      setState({ problem: { message: wordsNow().permalink.notAView(file.name, describe(error)) } });
    }
  });
}

/** Opens the view of an address that is entered while the page is open, as one undo step. */
export const openAddress = () => void runAction(async () => void (await openFragment(setView)));

/** Opens the view in the address. Returns false if there is none or it cannot be read. */
export async function openFragment(put: typeof amendView | typeof setView = amendView): Promise<boolean> {
  try {
    const found = await fromFragment(location.hash);
    if (!found) return false;
    await open(found, (view) => put(() => view));
    return true;
  } catch (error) {
    if (!(error instanceof NotAView)) throw error;
    setState({ problem: { message: wordsNow().permalink.unreadable(describe(error)) } });
    return false;
  }
}

const describe = ({ problem, path }: NotAView) => wordsNow().permalink.problems[problem](path);

async function open(shared: Shared, put: (view: View) => void): Promise<void> {
  stopLayout();
  const requested = fromShared(shared);
  const missing = await fetchExisting(referencedIds(requested));
  const view = withoutEntities(requested, missing);
  const { entities } = view;
  const places = await placesFor(view, []);
  put({ ...view, positions: { ...places, ...requested.positions } });
  const placedIds = Object.keys(places);
  if (entities.length > FCOSE_LIMIT && placedIds.length > 0)
    startLayout(new Set(Object.keys(requested.positions)), () => fitUnlessInView(placedIds));
  const version = getState().graph?.version ?? 0;
  setState({
    versionChange: shared.graphVersion === version ? null : { from: shared.graphVersion, to: version },
  });
  if (missing.size > 0) announce(wordsNow().permalink.missing(missing.size));
}
