import type { Viewport } from '../../state/view.ts';
import type { Colours } from './colours.ts';
import type { Scene } from './scene.ts';

/** Size of a picture: what is seen plus a margin on each side, in CSS pixels, and device pixels per CSS pixel. */
export interface PictureSize {
  width: number;
  height: number;
  marginX: number;
  marginY: number;
  ratio: number;
}

/** Which entities and links are faded, and which entities the worker marks: one flag each. */
export interface Flags {
  fadedEntities: Uint8Array;
  fadedLinks: Uint8Array;
  markedEntities: Uint8Array;
}

/** Messages from the page to the worker that draws. */
export type ToDraw =
  | { what: 'scene'; scene: Scene; positions: Float32Array; flags: Flags }
  | { what: 'positions'; positions: Float32Array }
  | { what: 'place'; entity: number; x: number; y: number }
  | { what: 'appearance'; flags: Flags; colours: Colours }
  | { what: 'view'; view: Viewport; size: PictureSize }
  | { what: 'shown' };

/** A finished picture, with the viewport and size that it was drawn for. */
export interface FromDraw {
  picture: ImageBitmap;
  view: Viewport;
  size: PictureSize;
  took: number;
}
