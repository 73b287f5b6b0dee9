import { useEffect, useMemo, useRef } from 'react';
import type { Core, NodeSingular } from 'cytoscape';
import { inspect } from '../actions/actions.ts';
import { zoomBy } from '../actions/keys.ts';
import { shown } from '../state/filters.ts';
import { useWorkspace } from '../state/store.ts';
import { KIND_WORDS, count } from '../words.ts';
import { emphasise, showPath } from './emphasis.ts';
import { arrange, drawContent, makeFigure, showAllOf } from './figure.ts';
import { figureStyle } from './style.ts';

/** The network: a figure with a caption, and a list of what is on it for those who do not see it. */
export function Canvas() {
  const holder = useRef<HTMLDivElement>(null);
  const figure = useRef<Core | null>(null);
  const placed = useRef(new Set<string>());
  const { canvas, filters, history, paths, theme, graph, problem, waiting } = useWorkspace();
  const seen = useMemo(
    () => shown([...canvas.entities.values()], [...canvas.links.values()], filters),
    [canvas, filters],
  );
  const path = paths.answer?.paths[paths.path] ?? null;

  useEffect(() => {
    if (!holder.current) return;
    const made = makeFigure(holder.current);
    made.on('tap', 'node', (event) => inspect({ what: 'entity', id: event.target.id() }));
    made.on('tap', 'edge', (event) => inspect({ what: 'link', id: event.target.id() }));
    figure.current = made;
    const resized = new ResizeObserver(() => made.resize());
    resized.observe(holder.current);
    return () => {
      resized.disconnect();
      made.destroy();
    };
  }, []);

  useEffect(() => {
    const drawn = figure.current;
    if (!drawn) return;
    const places = new Map(
      (drawn.nodes().toArray() as NodeSingular[]).map((n) => [n.id(), { ...n.position() }] as const),
    );
    for (const [id, at] of places) if (placed.current.has(id)) remembered.set(id, at);
    drawContent(drawn, seen.entities, seen.links);
    drawn.nodes().forEach((n) => {
      const at = remembered.get(n.id());
      if (at && !places.has(n.id())) n.position(at);
    });
    if (seen.entities.some((e) => !placed.current.has(e.id))) {
      arrange(drawn, placed.current);
      showAllOf(
        drawn,
        seen.entities.filter((e) => !placed.current.has(e.id)).map((e) => e.id),
      );
    }
    drawn.nodes().forEach((n) => {
      placed.current.add(n.id());
    });
  }, [seen]);

  useEffect(() => {
    if (figure.current) emphasise(figure.current, history.now, path, paths.hop);
  }, [seen, history.now, path, paths.hop]);

  useEffect(() => {
    if (figure.current && path) showPath(figure.current, path);
  }, [path]);

  useEffect(() => {
    figure.current?.style(figureStyle());
  }, [theme]);

  const empty = graph !== null && waiting === 0 && seen.entities.length === 0;
  return (
    <main className="canvas-area">
      <div className="caption">
        <h2>
          {path
            ? `Path ${paths.path + 1}: ${path.entities.map((e) => e.name).join(' → ')}`
            : (graph?.title ?? 'Chasqui')}
        </h2>
        <p className="meta">
          {count(seen.entities.length, 'entity', 'entities')} and {count(seen.links.length, 'link')} on the
          canvas
        </p>
      </div>
      <div className="figure" ref={holder} aria-hidden="true" data-testid="figure" />
      <h2 className="visually-hidden">On the canvas</h2>
      <ul className="visually-hidden" data-testid="on-canvas">
        {seen.entities.map((e) => (
          <li key={e.id}>
            <button type="button" onClick={() => inspect({ what: 'entity', id: e.id })}>
              {KIND_WORDS[e.kind]}: {e.name}
            </button>
          </li>
        ))}
      </ul>
      {problem && (
        <div className="notice" role="alert">
          {problem.message}{' '}
          {problem.retry && (
            <button type="button" className="linkish" onClick={problem.retry}>
              Try now
            </button>
          )}
        </div>
      )}
      {empty && !problem && (
        <div className="notice">Nothing is on the canvas. Search above, or show what filters hide.</div>
      )}
      <div className="zoom" role="group" aria-label="Zoom">
        <button type="button" aria-label="Zoom in" onClick={() => zoomBy(1.25)}>
          +
        </button>
        <button type="button" aria-label="Zoom out" onClick={() => zoomBy(0.8)}>
          −
        </button>
        <button type="button" aria-label="Fit the figure" onClick={() => figure.current?.fit(undefined, 56)}>
          Fit
        </button>
      </div>
    </main>
  );
}

/** Where entities lay when they were last seen, so that a filter switched off brings them back in place. */
const remembered = new Map<string, { x: number; y: number }>();
