import type { Viewport } from '../../state/view.ts';
import type { Colours } from './colours.ts';
import type { Flags, PictureSize } from './messages.ts';
import type { Scene } from './scene.ts';

/** The inputs of a picture. */
export interface Subject {
  scene: Scene;
  positions: Float32Array;
  flags: Flags;
  colours: Colours;
  view: Viewport;
  size: PictureSize;
  /** Whether to draw a draft: thin lines without dashes and arrows, soon replaced by a full picture. */
  draft: boolean;
}

/** The part of the model a picture shows. */
export interface Extent {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export type Context2D = OffscreenCanvasRenderingContext2D;
