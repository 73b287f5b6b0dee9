import type { Viewport } from '../../state/view.ts';
import type { FromDraw, ToDraw } from './messages.ts';

interface Listeners {
  /** Called when a new picture has arrived. */
  drawn(): void;
  /** Called when the script of the worker could not be loaded. */
  notLoaded(): void;
}

/** The last picture of the worker, moved and scaled to the viewport until the next one arrives. */
export class PictureLayer {
  readonly canvas = document.createElement('canvas');
  readonly #context = this.canvas.getContext('bitmaprenderer');
  readonly #worker = new Worker(new URL('./draw.worker.ts', import.meta.url), { type: 'module' });
  #last: FromDraw | null = null;

  constructor(listeners: Listeners) {
    this.canvas.style.willChange = 'transform';
    this.#worker.onmessage = ({ data }: MessageEvent<FromDraw>) => {
      this.#last?.picture.close();
      this.#last = data;
      listeners.drawn();
    };
    // An error thrown by the script is an ErrorEvent; a script that could not be loaded is an Event.
    this.#worker.onerror = (event: Event) => {
      if (!(event instanceof ErrorEvent)) listeners.notLoaded();
    };
  }

  send(message: ToDraw): void {
    this.#worker.postMessage(message);
  }

  /** Shows the last picture as seen from a viewport. */
  present({ zoom, pan }: Viewport): void {
    if (!this.#last) return;
    const { view, size, picture } = this.#last;
    if (picture.width > 0) {
      Object.assign(this.canvas, { width: picture.width, height: picture.height });
      Object.assign(this.canvas.style, {
        left: `${-size.marginX}px`,
        top: `${-size.marginY}px`,
        width: `${picture.width / size.ratio}px`,
        height: `${picture.height / size.ratio}px`,
        transformOrigin: `${size.marginX}px ${size.marginY}px`,
      });
      // This empties the bitmap, because its pixels are transferred to the canvas.
      this.#context?.transferFromImageBitmap(picture);
      this.send({ what: 'shown' });
    }
    const scale = zoom / view.zoom;
    const x = pan.x - view.pan.x * scale;
    const y = pan.y - view.pan.y * scale;
    this.canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
  }

  destroy(): void {
    this.#worker.terminate();
    this.#last?.picture.close();
    this.canvas.remove();
  }
}
