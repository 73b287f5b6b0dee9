import type { Position as Point, Viewport } from '../../state/view.ts';
import { fitting, toModel, withinZoom, zoomedAt } from '../../state/viewport.ts';
import type { GraphRenderer, RendererHandlers, Picture } from '../picture.ts';
import { coloursNow, type Colours } from './colours.ts';
import { Content } from './content.ts';
import { listen, type GestureHandlers } from './gestures.ts';
import type { PictureSize } from './messages.ts';
import { OverlayLayer } from './overlay-layer.ts';
import { PictureLayer } from './picture-layer.ts';
import { pngOf } from './png.ts';
import { NODE_SIZE } from '../../layout/node-size.ts';

const MARGIN = 0.2;
const FIT_PADDING = 56;
const REACH_PX = 6;
/** Maximum number of entities marked on the overlay. The others are marked in the next picture. */
const MARKED_ON_OVERLAY = 200;

/**
 * The renderer for thousands of entities. A worker draws the picture; the page moves the last picture until the next
 * one arrives, and marks the selection on an overlay.
 */
export class WorkerRenderer implements GraphRenderer {
  renderer = 'Chasqui, waiting for its first picture';
  readonly #container: HTMLElement;
  readonly #gestures: RendererHandlers;
  readonly #picture: PictureLayer;
  readonly #overlay = new OverlayLayer();
  readonly #ended = new AbortController();
  readonly #resized: ResizeObserver;
  #content = new Content([], []);
  #colours: Colours | null = null;
  #marked: { entities: number[]; links: number[] } = { entities: [], links: [] };
  #view: Viewport = { zoom: 1, pan: { x: 0, y: 0 } };
  #held: { entity: number; moved: boolean } | null = null;
  #box: { from: Point; to: Point } | null = null;
  #frame = 0;
  #viewChanged = false;
  #quiet = false;
  #boxing = false;
  #shown: Picture | null = null;

  constructor(container: HTMLElement, gestures: RendererHandlers) {
    this.#container = container;
    this.#gestures = gestures;
    this.#picture = new PictureLayer({
      drawn: () => {
        this.renderer = 'Chasqui canvas in a worker';
        container.dataset['renderer'] = this.renderer;
        this.#schedule();
      },
      notLoaded: () => gestures.loadFailed(),
    });
    for (const { canvas } of [this.#picture, this.#overlay]) {
      Object.assign(canvas.style, { position: 'absolute', pointerEvents: 'none' });
      container.append(canvas);
    }
    Object.assign(container.style, { overflow: 'hidden', touchAction: 'none' });
    if (getComputedStyle(container).position === 'static') container.style.position = 'relative';
    this.#resized = new ResizeObserver(() => {
      this.#resizeOverlay();
      this.#setView(this.#view);
    });
    this.#resized.observe(container);
    this.#resizeOverlay();
    listen(container, this.#handlers(), this.#ended.signal);
  }

  show(picture: Picture): void {
    const before = this.#shown;
    this.#shown = picture;
    const same = before !== null && hasSameContent(before, picture);
    if (!same) this.#setContent(picture);
    else if (before.entities !== picture.entities) {
      this.#content.moveAll(picture.entities);
      this.#sendPositions();
    }
    if (
      !same ||
      before.selection !== picture.selection ||
      before.cursor !== picture.cursor ||
      before.highlighted !== picture.highlighted
    )
      this.#setAppearance(picture);
  }

  place(ids: readonly string[], xy: Float32Array): void {
    this.#content.moveSome(ids, xy);
    this.#sendPositions();
  }

  places(): Record<string, Point> {
    return this.#content.places();
  }

  recolour(): void {
    this.#colours = coloursNow();
    if (this.#shown) this.#setAppearance(this.#shown);
  }

  setBoxSelection(on: boolean): void {
    this.#boxing = on;
  }

  png(): Promise<Blob> {
    return pngOf({
      container: this.#container,
      background: coloursNow().canvas,
      picture: this.#picture.canvas,
      overlay: this.#overlay.canvas,
    });
  }

  /** Fits the given entities, or all of them, to the view. */
  fit(ids?: readonly string[]): void {
    const entities = this.#content.entities(ids);
    if (entities.length === 0) return;
    const { clientWidth: width, clientHeight: height } = this.#container;
    this.#setView(fitting(entities.map(this.#content.placeOf), { width, height }, FIT_PADDING));
  }

  viewport = (): Viewport => ({ zoom: this.#view.zoom, pan: { ...this.#view.pan } });

  setViewport({ zoom, pan }: Viewport): void {
    this.#quiet = true;
    this.#setView({ zoom: withinZoom(zoom), pan: { ...pan } });
  }

  destroy(): void {
    this.#ended.abort();
    this.#resized.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#picture.destroy();
    this.#overlay.canvas.remove();
  }

  #setContent({ entities, links }: Picture): void {
    this.#content = new Content(entities, links);
    this.#marked = { entities: [], links: [] };
    this.#held = null;
    const { scene, positions } = this.#content;
    this.#picture.send({ what: 'scene', scene, positions, flags: this.#content.flags([], []) });
    this.#schedule();
  }

  #sendPositions(): void {
    this.#picture.send({ what: 'positions', positions: this.#content.positions });
    this.#schedule();
  }

  #setAppearance({ entities, links, selection, cursor, path, highlighted }: Picture): void {
    this.#colours ??= coloursNow();
    const marked = [...new Set([...selection, ...(path ? highlighted : []), ...(cursor ? [cursor] : [])])];
    this.#marked = { entities: this.#content.entities(marked), links: this.#content.links(marked) };
    const faint = links.flatMap((l) => (l.faint ? l.id : []));
    const off = path ? [...entities, ...links].flatMap(({ id }) => (path.has(id) ? [] : id)) : [];
    const flags = this.#content.flags([...faint, ...off], this.#marked.entities.slice(MARKED_ON_OVERLAY));
    this.#picture.send({ what: 'appearance', flags, colours: this.#colours });
    this.#schedule();
  }

  #setView(view: Viewport): void {
    this.#view = view;
    this.#viewChanged = true;
    this.#schedule();
  }

  #schedule(): void {
    if (this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#render();
    });
  }

  #render(): void {
    if (this.#viewChanged) {
      this.#viewChanged = false;
      this.#picture.send({ what: 'view', view: this.#view, size: this.#size() });
      if (!this.#quiet) this.#gestures.viewportChanged(this.viewport());
      this.#quiet = false;
    }
    this.#picture.present(this.#view);
    if (!this.#colours) return;
    this.#overlay.paint({
      scene: this.#content.scene,
      positions: this.#content.positions,
      colours: this.#colours,
      view: this.#view,
      entities: this.#marked.entities.slice(0, MARKED_ON_OVERLAY),
      links: this.#marked.links,
      box: this.#box,
    });
  }

  #size(): PictureSize {
    const { clientWidth: width, clientHeight: height } = this.#container;
    const [marginX, marginY] = [Math.round(width * MARGIN), Math.round(height * MARGIN)];
    return { width, height, marginX, marginY, ratio: devicePixelRatio };
  }

  #resizeOverlay(): void {
    this.#overlay.resize(this.#container.clientWidth, this.#container.clientHeight);
  }

  #handlers(): GestureHandlers {
    return {
      tap: (at, { shiftKey, ctrlKey, metaKey, timeStamp }) =>
        this.#gestures.tap({ id: this.#idAt(at), more: shiftKey || ctrlKey || metaKey, at: timeStamp }),
      boxes: () => this.#boxing,
      grab: (at) => this.#grab(at),
      drag: (to) => this.#drag(to),
      drop: () => this.#drop(),
      panBy: (dx, dy) => {
        const { zoom, pan } = this.#view;
        this.#setView({ zoom, pan: { x: pan.x + dx, y: pan.y + dy } });
      },
      zoomBy: (factor, place) => this.#setView(zoomedAt(this.#view, factor, place)),
      box: (from, to, done) => {
        this.#box = done ? null : { from, to };
        this.#schedule();
        if (done)
          this.#gestures.boxed(this.#content.idsIn(toModel(this.#view, from), toModel(this.#view, to)));
      },
    };
  }

  #entityAt(place: Point): number | null {
    const reach = Math.max(NODE_SIZE / 2, REACH_PX / this.#view.zoom);
    return this.#content.entityAt(toModel(this.#view, place), reach);
  }

  #idAt(place: Point): string | null {
    const entity = this.#entityAt(place);
    if (entity !== null) return this.#content.entityId(entity);
    return this.#content.linkIdAt(toModel(this.#view, place), REACH_PX / this.#view.zoom);
  }

  #grab(place: Point): boolean {
    const entity = this.#entityAt(place);
    this.#held = entity === null ? null : { entity, moved: false };
    if (entity !== null) this.#gestures.grabbed();
    return entity !== null;
  }

  #drag(to: Point): void {
    if (!this.#held) return;
    const place = toModel(this.#view, to);
    const { entity } = this.#held;
    this.#held.moved = true;
    this.#content.move(entity, place);
    this.#picture.send({ what: 'place', entity, ...place });
    this.#schedule();
  }

  #drop(): void {
    const held = this.#held;
    this.#held = null;
    if (!held?.moved) return;
    const id = this.#content.entityId(held.entity);
    if (id !== null) this.#gestures.moved({ [id]: this.#content.placeOf(held.entity) });
  }
}

/** Whether two pictures contain the same links and entities, regardless of their positions. */
function hasSameContent(a: Picture, b: Picture): boolean {
  if (a.links !== b.links) return false;
  if (a.entities === b.entities) return true;
  return (
    a.entities.length === b.entities.length &&
    b.entities.every(({ id, pinned }, i) => a.entities[i]?.id === id && a.entities[i].pinned === pinned)
  );
}
