import type { Viewport } from './view.ts';

/** The methods of a renderer that actions use. */
export interface CurrentRenderer {
  /** Fits the given entities, or all of them, to the view. */
  fit(ids?: readonly string[]): void;
  /** Moves entities while a layout runs, without an undo step. */
  place(ids: readonly string[], xy: Float32Array): void;
  viewport(): Viewport;
  setViewport(viewport: Viewport): void;
  png(): Promise<Blob>;
}

let current: CurrentRenderer | null = null;

/** The renderer on the screen; null if there is none. */
export const currentRenderer = () => current;
export const setCurrentRenderer = (renderer: CurrentRenderer | null) => {
  current = renderer;
};
