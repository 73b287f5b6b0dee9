import { paintOverlay, type OverlaySubject } from './overlay.ts';

/** A canvas over the picture for the selection, which must not wait for the worker. */
export class OverlayLayer {
  readonly canvas = document.createElement('canvas');
  readonly #context = this.canvas.getContext('2d', { willReadFrequently: true });
  #isEmpty = true;

  /** Fits the canvas to the size of its container, in CSS pixels, which clears it. */
  resize(width: number, height: number): void {
    this.canvas.width = width * devicePixelRatio;
    this.canvas.height = height * devicePixelRatio;
    Object.assign(this.canvas.style, { left: '0', top: '0', width: `${width}px`, height: `${height}px` });
    this.#isEmpty = false;
  }

  paint(subject: OverlaySubject): void {
    const isEmpty = subject.entities.length + subject.links.length === 0 && !subject.box;
    if ((isEmpty && this.#isEmpty) || !this.#context) return;
    this.#isEmpty = isEmpty;
    this.canvas.style.display = isEmpty ? 'none' : '';
    paintOverlay(this.#context, subject, devicePixelRatio);
  }
}
