import { figureOf } from '../canvas/figure.ts';
import { getState } from '../state/store.ts';
import {
  changePaths,
  expand,
  inspectBack,
  inspectForward,
  lightPath,
  pathEnd,
  removeFromCanvas,
  stepHop,
} from './actions.ts';

interface KeyAction {
  readonly key: string;
  readonly does: string;
  /** Whether it can be done now. */
  readonly when: () => boolean;
  readonly run: () => void;
}

const selected = () => {
  const { history, canvas } = getState();
  return history.now?.what === 'entity' ? (canvas.entities.get(history.now.id) ?? null) : null;
};
const withSelected = (run: (entity: NonNullable<ReturnType<typeof selected>>) => void) => () => {
  const entity = selected();
  if (entity) run(entity);
};
const onPaths = () => getState().tab === 'paths' && (getState().paths.answer?.paths.length ?? 0) > 0;

/** What a key does when no field has the focus. */
export const KEYS: readonly KeyAction[] = [
  {
    key: '/',
    does: 'Search',
    when: () => true,
    run: () => document.querySelector<HTMLInputElement>('#search')?.focus(),
  },
  {
    key: 'e',
    does: 'Expand the selected entity',
    when: () => selected() !== null,
    run: withSelected((e) => expand(e.id, null)),
  },
  {
    key: 'h',
    does: 'Take the selected entity off the canvas',
    when: () => selected() !== null,
    run: withSelected((e) => removeFromCanvas(e.id)),
  },
  { key: 'f', does: 'Fit the figure', when: () => true, run: () => figureOf()?.fit(undefined, 48) },
  { key: '+', does: 'Zoom in', when: () => true, run: () => zoomBy(1.25) },
  { key: '-', does: 'Zoom out', when: () => true, run: () => zoomBy(0.8) },
  { key: '[', does: 'Inspector back', when: () => true, run: inspectBack },
  { key: ']', does: 'Inspector forward', when: () => true, run: inspectForward },
  { key: 'ArrowRight', does: 'Next hop of the path', when: onPaths, run: () => stepHop(1) },
  { key: 'ArrowLeft', does: 'Hop before', when: onPaths, run: () => stepHop(-1) },
  {
    key: 'p',
    does: 'Paths from the selected entity',
    when: () => selected() !== null,
    run: withSelected((e) => pathEnd('from', e)),
  },
  {
    key: 'Escape',
    does: 'Clear the lit path',
    when: () => getState().paths.answer !== null,
    run: () => changePaths({ answer: null, hop: null }),
  },
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => ({
    key: String(n),
    does: `Path ${n}`,
    when: () => onPaths() && (getState().paths.answer?.paths.length ?? 0) >= n,
    run: () => lightPath(n - 1),
  })),
];

export function zoomBy(factor: number): void {
  const figure = figureOf();
  if (figure)
    figure.zoom({
      level: figure.zoom() * factor,
      renderedPosition: { x: figure.width() / 2, y: figure.height() / 2 },
    });
}

/** Runs the action of a key, unless the user is typing. */
export function onKey(event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName))
    return;
  const action = KEYS.find((a) => a.key === event.key && a.when());
  if (!action) return;
  event.preventDefault();
  action.run();
}
