import { useEffect, useRef, useState, type RefObject } from 'react';
import { EXPAND_LIMIT, expand } from '../actions/canvas.ts';
import { stopLayout } from '../actions/layout.ts';
import { move } from '../actions/placement.ts';
import { showFailure } from '../actions/run.ts';
import { select, tap } from '../actions/selection.ts';
import { currentRenderer, setCurrentRenderer } from '../state/renderer.ts';
import { isInView } from '../state/in-view.ts';
import { lazyLoad, loadErrorOf } from '../state/lazy-load.ts';
import { amendView, getState, setState, useWorkspace } from '../state/store.ts';
import type { Viewport } from '../state/view.ts';
import { CytoscapeRenderer } from './cytoscape-renderer.ts';
import { isDouble, type Tap } from './double-tap.ts';
import type { GraphRenderer, RendererHandlers, Picture } from './picture.ts';

/** Above this number of entities and links, the graph is drawn by a worker. */
const LARGE = 2_000;
/** Viewport changes are saved after this many ms of inactivity (debounce). */
const REST_MS = 150;

export const loadLargeRenderer = lazyLoad(() =>
  import('./large/worker-renderer.ts').then((m) => m.WorkerRenderer),
);

type Drawing = new (container: HTMLElement, gestures: RendererHandlers) => GraphRenderer;

/** Creates a renderer in an element and updates it with the picture; null until the renderer is loaded. */
export function useRenderer(
  holder: RefObject<HTMLDivElement | null>,
  picture: Picture,
): GraphRenderer | null {
  const [renderer, setCurrent] = useState<GraphRenderer | null>(null);
  const drawn = useRef(new Set<string>());
  const lastViewport = useRef<Viewport | null>(null);
  const shownBy = useRef<GraphRenderer | null>(null);
  const theme = useWorkspace((s) => s.theme);
  const viewport = useWorkspace((s) => s.view.viewport);
  const boxing = useWorkspace((s) => s.boxSelecting);
  const [attempt, setAttempt] = useState(0);
  const large = picture.entities.length + picture.links.length > LARGE;

  useEffect(() => {
    if (!holder.current) return;
    let rest: ReturnType<typeof setTimeout> | undefined;
    let tapped: Tap | null = null;
    const failed = (error: unknown) => {
      if (mounted && !showFailure(error, () => setAttempt((n) => n + 1))) throw error;
    };
    const gestures: RendererHandlers = {
      tap: (now) => {
        const { id, more } = now;
        const isEntity = id !== null && getState().loadedGraph.entities.has(id);
        if (isEntity && isDouble(tapped, now)) {
          tapped = null;
          expand([id], null, EXPAND_LIMIT);
          return;
        }
        tapped = now;
        if (isEntity) setState({ cursor: id });
        tap(id, more);
      },
      grabbed: stopLayout,
      boxed: (ids) => {
        setState({ boxSelecting: false });
        select(ids);
      },
      moved: (places) => move(places),
      viewportChanged: (now) => {
        clearTimeout(rest);
        rest = setTimeout(() => {
          lastViewport.current = now;
          amendView((view) => ({ ...view, viewport: now }));
        }, REST_MS);
      },
      loadFailed: () => void loadErrorOf(null).then(failed),
    };
    let created: GraphRenderer | null = null;
    let mounted = true;
    const container = holder.current;
    const draw = (Kind: Drawing) => {
      if (!mounted) return;
      created = new Kind(container, gestures);
      container.dataset['renderer'] = created.renderer;
      setCurrent(created);
      setCurrentRenderer(created);
    };
    if (large) loadLargeRenderer().then(draw, failed);
    else draw(CytoscapeRenderer);
    return () => {
      mounted = false;
      clearTimeout(rest);
      setCurrentRenderer(null);
      setCurrent(null);
      created?.destroy();
    };
  }, [large, holder, attempt]);

  useEffect(() => stopLayout, []);

  useEffect(() => {
    if (!renderer || !isLive(renderer)) return;
    renderer.show(picture);
    const swapped = shownBy.current !== renderer;
    shownBy.current = renderer;
    const wasEmpty = drawn.current.size === 0;
    const added = picture.entities.filter((e) => !drawn.current.has(e.id));
    for (const { id } of added) drawn.current.add(id);
    if (viewport && (swapped || viewport !== lastViewport.current)) {
      lastViewport.current = viewport;
      renderer.setViewport(viewport);
      // The viewport is kept unless the renderer changed because entities were added.
      if (!swapped || wasEmpty) return;
    }
    if (added.length > 0 && (!viewport || !isInView(renderer, added))) renderer.fit();
  }, [renderer, picture, viewport]);

  useEffect(() => {
    if (renderer && isLive(renderer)) renderer.recolour();
  }, [renderer, theme]);
  useEffect(() => {
    if (renderer && isLive(renderer)) renderer.setBoxSelection(boxing);
  }, [renderer, boxing]);

  return renderer;
}

/** Whether a renderer is still in use. Until the next render, an effect may refer to one that was destroyed. */
const isLive = (renderer: GraphRenderer) => currentRenderer() === renderer;
