import type { Position, Viewport } from './view.ts';

/** Minimum and maximum zoom. */
export const ZOOM = { least: 0.01, most: 4 };

export const withinZoom = (zoom: number) => Math.min(ZOOM.most, Math.max(ZOOM.least, zoom));

/** Converts a position on the screen to a position in the model. */
export const toModel = ({ zoom, pan }: Viewport, { x, y }: Position): Position => ({
  x: (x - pan.x) / zoom,
  y: (y - pan.y) / zoom,
});

/** Converts a position in the model to a position on the screen. */
export const toScreen = ({ zoom, pan }: Viewport, { x, y }: Position): Position => ({
  x: x * zoom + pan.x,
  y: y * zoom + pan.y,
});

/** Zooms by a factor around a position on the screen. */
export function zoomedAt({ zoom, pan }: Viewport, factor: number, { x, y }: Position): Viewport {
  const to = withinZoom(zoom * factor);
  const by = to / zoom;
  return { zoom: to, pan: { x: x - (x - pan.x) * by, y: y - (y - pan.y) * by } };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The viewport that shows all the given positions, with padding in px. */
export function fitting(places: Iterable<Position>, { width, height }: Size, room: number): Viewport {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of places) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  const [wide, high] = [(width - 2 * room) / (right - left || 1), (height - 2 * room) / (bottom - top || 1)];
  const zoom = withinZoom(Math.min(wide, high));
  return {
    zoom,
    pan: { x: width / 2 - (zoom * (left + right)) / 2, y: height / 2 - (zoom * (top + bottom)) / 2 },
  };
}
