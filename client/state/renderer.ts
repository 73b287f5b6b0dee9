import type { Viewport } from './view.ts';

/** What actions ask of the figure on the screen, whatever draws it. */
export interface CurrentRenderer {
  /** Shows all of some entities, or of everything. */
  fit(ids?: readonly string[]): void;
  /** Moves entities without a step that can be undone: while a layout runs. */
  place(ids: readonly string[], xy: Float32Array): void;
  viewport(): Viewport;
  setViewport(viewport: Viewport): void;
  png(): Promise<Blob>;
}

let current: CurrentRenderer | null = null;

/** The figure on the screen; null while there is none. */
export const currentRenderer = () => current;
export const setCurrentRenderer = (figure: CurrentRenderer | null) => {
  current = figure;
};
