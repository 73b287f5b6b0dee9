import type { FromDraw, ToDraw } from './messages.ts';
import { paint } from './paint.ts';
import type { Subject } from './subject.ts';

/** If a full picture takes longer than this, drafts are drawn while something moves. */
const SLOW_MS = 50;
const STILL_AFTER_MS = 180;

/** The inputs of a picture that have arrived so far. */
const inputs: Partial<Omit<Subject, 'draft'>> = {};
const picture = new OffscreenCanvas(1, 1);
// Without a GPU, emulating an accelerated canvas is slower; this option keeps a plain bitmap.
const ctx = picture.getContext('2d', { willReadFrequently: true });
let stale = false;
let onItsWay = false;
let planned = false;
let lastMoved = 0;
let fullTook = 0;
let refining: ReturnType<typeof setTimeout> | undefined;

self.onmessage = ({ data }: MessageEvent<ToDraw>) => {
  switch (data.what) {
    case 'scene':
      Object.assign(inputs, { scene: data.scene, positions: data.positions, flags: data.flags });
      break;
    case 'positions':
      inputs.positions = data.positions;
      lastMoved = performance.now();
      break;
    case 'place':
      inputs.positions?.set([data.x, data.y], 2 * data.entity);
      lastMoved = performance.now();
      break;
    case 'appearance':
      Object.assign(inputs, { flags: data.flags, colours: data.colours });
      break;
    case 'view':
      Object.assign(inputs, { view: data.view, size: data.size });
      lastMoved = performance.now();
      break;
    case 'shown':
      onItsWay = false;
      plan();
      return;
  }
  changed();
};

function changed(): void {
  stale = true;
  plan();
}

/** Schedules drawing after the queued messages, so that only the latest state is drawn. */
function plan(): void {
  if (planned || !stale || onItsWay) return;
  planned = true;
  setTimeout(() => {
    planned = false;
    draw();
  }, 0);
}

function draw(): void {
  const { scene, positions, flags, colours, view, size } = inputs;
  if (!ctx || !scene || !positions || !flags || !colours || !view || !size) return;
  stale = false;
  onItsWay = true;
  const began = performance.now();
  const width = Math.ceil((size.width + 2 * size.marginX) * size.ratio);
  const height = Math.ceil((size.height + 2 * size.marginY) * size.ratio);
  if (picture.width !== width || picture.height !== height) Object.assign(picture, { width, height });
  const draft = fullTook > SLOW_MS && began - lastMoved < STILL_AFTER_MS;
  const subject = { scene, positions, flags, colours, view, size, draft };
  paint(ctx, subject);
  const bitmap = picture.transferToImageBitmap();
  clearTimeout(refining);
  if (draft) refining = setTimeout(changed, STILL_AFTER_MS);
  else fullTook = performance.now() - began;
  const done: FromDraw = { picture: bitmap, view, size, took: performance.now() - began };
  self.postMessage(done, { transfer: [bitmap] });
}
