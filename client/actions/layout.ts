import type { LaidOut, Layout } from '../layout/layout.worker.ts';
import { currentRenderer } from '../state/renderer.ts';
import { loadErrorOf } from '../state/lazy-load.ts';
import { amendView, getState, setState } from '../state/store.ts';
import { withPositions, type Position } from '../state/view.ts';
import { showFailure } from './run.ts';

let worker: Worker | null = null;
let last: { readonly ids: readonly string[]; readonly xy: Float32Array } | null = null;

/**
 * Starts ForceAtlas2 in a worker; entities in `fixed` do not move. The layout ends when it has converged, and then
 * calls `atRest`, or when `stopLayout` is called.
 */
export function startLayout(fixed: ReadonlySet<string>, onEnd: () => void): void {
  stopLayout();
  const { view, loadedGraph } = getState();
  const ids = view.entities;
  const indexOf = new Map(ids.map((id, i) => [id, i]));
  const positions = new Float32Array(ids.length * 2);
  ids.forEach((id, i) => {
    const { x, y } = view.positions[id] ?? { x: 0, y: 0 };
    positions.set([x, y], 2 * i);
  });
  const [from, to]: [number[], number[]] = [[], []];
  for (const link of loadedGraph.links.values()) {
    const [a, b] = [indexOf.get(link.from.id), indexOf.get(link.to.id)];
    if (a === undefined || b === undefined) continue;
    from.push(a);
    to.push(b);
  }
  const isFixed = Uint8Array.from(ids, (id) => (fixed.has(id) ? 1 : 0));
  worker = new Worker(new URL('../layout/layout.worker.ts', import.meta.url), { type: 'module' });
  let waiting = false;
  worker.onmessage = ({ data }: MessageEvent<LaidOut>) => {
    last = { ids, xy: data.positions };
    if (data.done) {
      currentRenderer()?.place(ids, data.positions);
      stopLayout();
      onEnd();
      return;
    }
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      if (worker && last) currentRenderer()?.place(last.ids, last.xy);
    });
  };
  // An error thrown by the script is an ErrorEvent; a script that could not be loaded is an Event.
  worker.onerror = (event: Event) => {
    if (event instanceof ErrorEvent) return;
    stopLayout();
    void loadErrorOf(event).then((error) => showFailure(error, () => startLayout(fixed, onEnd)));
  };
  const job: Layout = { from: Uint32Array.from(from), to: Uint32Array.from(to), positions, fixed: isFixed };
  worker.postMessage(job);
  setState({ layoutRunning: true });
}

/** Stops the layout and keeps the positions, as part of the undo step that started it. */
export function stopLayout(): void {
  if (!worker) return;
  worker.terminate();
  worker = null;
  setState({ layoutRunning: false });
  if (!last) return;
  const { ids, xy } = last;
  last = null;
  const places: Record<string, Position> = {};
  ids.forEach((id, i) => {
    places[id] = { x: Math.round(xy[2 * i] ?? 0), y: Math.round(xy[2 * i + 1] ?? 0) };
  });
  amendView((view) => withPositions(view, places));
}
