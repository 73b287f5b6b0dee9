import type { Position as Point } from '../../state/view.ts';

/** Handlers of pointer and wheel gestures. Points are in pixels from the top left corner of the surface. */
export interface GestureHandlers {
  tap(at: Point, event: PointerEvent): void;
  /** Grabs the entity at a point. Returns false if there is none. */
  grab(at: Point): boolean;
  drag(to: Point): void;
  drop(): void;
  panBy(dx: number, dy: number): void;
  zoomBy(factor: number, at: Point): void;
  box(from: Point, to: Point, done: boolean): void;
  /** Whether dragging always selects by box. */
  boxes(): boolean;
}

const SLOP = 4;
const WHEEL_STEP = 0.002;
const LINE_PX = 33;

type Doing = 'nothing' | 'pressing' | 'holding' | 'panning' | 'dragging' | 'boxing' | 'pinching';

/** Listens to pointer and wheel on a surface until the signal ends. */
export function listen(surface: HTMLElement, handlers: GestureHandlers, signal: AbortSignal): void {
  const pointers = new Map<number, Point>();
  let doing: Doing = 'nothing';
  let start: Point = { x: 0, y: 0 };
  let last: Point = start;
  const place = (event: MouseEvent): Point => {
    const box = surface.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const at = place(event);
    pointers.set(event.pointerId, at);
    surface.setPointerCapture(event.pointerId);
    if (pointers.size === 2) {
      if (doing === 'dragging' || doing === 'holding') handlers.drop();
      doing = 'pinching';
      return;
    }
    start = last = at;
    if (event.shiftKey || handlers.boxes()) doing = 'boxing';
    else doing = handlers.grab(at) ? 'holding' : 'pressing';
  };

  const move = (event: PointerEvent) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const at = place(event);
    if (doing === 'pinching') {
      pinch(before, at, event.pointerId);
      return;
    }
    pointers.set(event.pointerId, at);
    const far = Math.hypot(at.x - start.x, at.y - start.y) > SLOP;
    if (far && doing === 'pressing') doing = 'panning';
    if (far && doing === 'holding') doing = 'dragging';
    if (doing === 'panning') handlers.panBy(at.x - last.x, at.y - last.y);
    else if (doing === 'dragging') handlers.drag(at);
    else if (doing === 'boxing') handlers.box(start, at, false);
    if (doing === 'panning' || doing === 'dragging') last = at;
  };

  const pinch = (before: Point, at: Point, id: number) => {
    const other = [...pointers].find(([key]) => key !== id)?.[1];
    pointers.set(id, at);
    if (!other) return;
    const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
    const spread = (p: Point) => Math.hypot(p.x - other.x, p.y - other.y) || 1;
    handlers.panBy((at.x - before.x) / 2, (at.y - before.y) / 2);
    handlers.zoomBy(spread(at) / spread(before), middle);
  };

  const up = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId)) return;
    const was = doing;
    if (was === 'pinching' && pointers.size > 0) return;
    doing = 'nothing';
    const at = place(event);
    if (was === 'holding' || was === 'dragging') handlers.drop();
    const far = Math.hypot(at.x - start.x, at.y - start.y) > SLOP;
    if (was === 'boxing' && far) handlers.box(start, at, true);
    if (was === 'boxing' && !far && event.type === 'pointerup') handlers.tap(at, event);
    if ((was === 'holding' || was === 'pressing') && event.type === 'pointerup') handlers.tap(at, event);
  };

  surface.addEventListener('pointerdown', down, { signal });
  surface.addEventListener('pointermove', move, { signal });
  surface.addEventListener('pointerup', up, { signal });
  surface.addEventListener('pointercancel', up, { signal });
  surface.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const px = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE_PX : event.deltaY;
      handlers.zoomBy(Math.exp(-px * WHEEL_STEP), place(event));
    },
    { signal, passive: false },
  );
}
