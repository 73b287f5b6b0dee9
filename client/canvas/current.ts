import type { Figure } from './picture.ts';

let current: Figure | null = null;

/** The figure on the screen; null while there is none. */
export const figureNow = () => current;
export const setFigure = (figure: Figure | null) => {
  current = figure;
};
