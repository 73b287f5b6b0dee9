import type { Position as Point, Viewport } from '../../state/view.ts';
import { fitting, toModel, withinZoom, zoomedAt } from '../../state/viewport.ts';
import { coloursNow, type Colours } from './colours.ts';
import { listen } from './gestures.ts';
import type { DrawnEntity, DrawnLink, Figure, Gestures, Picture } from '../picture.ts';
import type { Flags, FromDraw, PictureSize, ToDraw } from './messages.ts';
import { paintOverlay } from './overlay.ts';
import { NODE_SIZE, at, sceneOf, type Scene } from './scene.ts';
import { Targets } from './targets.ts';

const MARGIN = 0.2;
const FIT_PADDING = 56;
const REACH_PX = 6;
/** So many entities the page marks by itself, at once; the marks of more come with the next picture. */
const MARKED_AT_ONCE = 200;

/**
 * A figure of many thousand entities. A worker draws; the page moves the last picture until the next one is
 * there, and marks what is selected over it.
 */
export class LargeFigure implements Figure {
  renderer = 'Chasqui, waiting for its first picture';
  readonly #container: HTMLElement;
  readonly #gestures: Gestures;
  readonly #draw: Worker;
  readonly #picture = document.createElement('canvas');
  readonly #over = document.createElement('canvas');
  readonly #onPicture: ImageBitmapRenderingContext | null;
  readonly #onOver: CanvasRenderingContext2D | null;
  readonly #ended = new AbortController();
  readonly #resized: ResizeObserver;
  #entities: readonly DrawnEntity[] = [];
  #links: readonly DrawnLink[] = [];
  #index = new Map<string, number>();
  #linkIndex = new Map<string, number>();
  #scene: Scene = sceneOf([], []);
  #positions = new Float32Array();
  #targets = new Targets(this.#scene, this.#positions);
  #colours: Colours | null = null;
  #marked: { entities: number[]; links: number[] } = { entities: [], links: [] };
  #view: Viewport = { zoom: 1, pan: { x: 0, y: 0 } };
  #last: FromDraw | null = null;
  #held: { entity: number; moved: boolean } | null = null;
  #box: { from: Point; to: Point } | null = null;
  #overlayEmpty = true;
  #frame = 0;
  #viewChanged = false;
  #quiet = false;
  #boxing = false;
  #shown: Picture | null = null;

  constructor(container: HTMLElement, gestures: Gestures) {
    this.#container = container;
    this.#gestures = gestures;
    this.#onPicture = this.#picture.getContext('bitmaprenderer');
    this.#onOver = this.#over.getContext('2d', { willReadFrequently: true });
    for (const canvas of [this.#picture, this.#over]) {
      Object.assign(canvas.style, { position: 'absolute', pointerEvents: 'none' });
      container.append(canvas);
    }
    Object.assign(container.style, { overflow: 'hidden', touchAction: 'none' });
    if (getComputedStyle(container).position === 'static') container.style.position = 'relative';
    this.#picture.style.willChange = 'transform';
    this.#draw = new Worker(new URL('./draw.worker.ts', import.meta.url), { type: 'module' });
    this.#draw.onmessage = ({ data }: MessageEvent<FromDraw>) => {
      this.#last?.picture.close();
      this.#last = data;
      this.renderer = data.renderer === 'webgl' ? 'Chasqui WebGL' : 'Chasqui canvas in a worker';
      container.dataset['renderer'] = this.renderer;
      this.#soon();
    };
    // An error of the script itself is an ErrorEvent.
    this.#draw.onerror = (event: Event) => {
      if (!(event instanceof ErrorEvent)) gestures.notLoaded();
    };
    this.#resized = new ResizeObserver(() => {
      this.#sizeOverlay();
      this.#look(this.#view);
    });
    this.#resized.observe(container);
    this.#sizeOverlay();
    this.#listen();
  }

  show(picture: Picture): void {
    const before = this.#shown;
    this.#shown = picture;
    const same =
      before?.links === picture.links &&
      (before.entities === picture.entities ||
        (before.entities.length === picture.entities.length &&
          picture.entities.every(
            ({ id, pinned }, i) => before.entities[i]?.id === id && before.entities[i].pinned === pinned,
          )));
    if (!same) this.#setContent(picture);
    else if (before.entities !== picture.entities) this.#setPositions(picture.entities);
    if (
      !same ||
      before.selection !== picture.selection ||
      before.cursor !== picture.cursor ||
      before.lit !== picture.lit
    )
      this.#setLook(picture);
  }

  place(ids: readonly string[], xy: Float32Array): void {
    this.#positions = this.#positions.slice();
    ids.forEach((id, i) => {
      const entity = this.#index.get(id);
      if (entity !== undefined) this.#positions.set([at(xy, 2 * i), at(xy, 2 * i + 1)], 2 * entity);
    });
    this.#targets.moved(this.#positions);
    this.#tell({ what: 'positions', positions: this.#positions });
    this.#soon();
  }

  places(): Record<string, Point> {
    return Object.fromEntries(this.#entities.map(({ id }, i) => [id, this.#placeOf(i)]));
  }

  #placeOf = (entity: number): Point => ({
    x: at(this.#positions, 2 * entity),
    y: at(this.#positions, 2 * entity + 1),
  });

  #setContent({ entities, links }: Picture): void {
    this.#entities = entities;
    this.#links = links;
    this.#index = new Map(entities.map((e, i) => [e.id, i]));
    this.#linkIndex = new Map(links.map((l, i) => [l.id, i]));
    this.#scene = sceneOf(entities, links);
    this.#positions = positionsOf(entities);
    this.#targets = new Targets(this.#scene, this.#positions);
    this.#marked = { entities: [], links: [] };
    this.#held = null;
    this.#tell({ what: 'scene', scene: this.#scene, positions: this.#positions, flags: this.#flags([]) });
    this.#soon();
  }

  #setPositions(entities: readonly DrawnEntity[]): void {
    this.#entities = entities;
    this.#positions = positionsOf(entities);
    this.#targets.moved(this.#positions);
    this.#tell({ what: 'positions', positions: this.#positions });
    this.#soon();
  }

  #setLook({ entities, links, selection, cursor, path, lit }: Picture): void {
    this.#colours ??= coloursNow();
    const marked = [...new Set([...selection, ...(path ? lit : []), ...(cursor ? [cursor] : [])])];
    this.#marked = {
      entities: marked.map((id) => this.#index.get(id)).filter((i) => i !== undefined),
      links: marked.map((id) => this.#linkIndex.get(id)).filter((i) => i !== undefined),
    };
    const faint = links.flatMap((l) => (l.faint ? l.id : []));
    const off = path ? [...entities, ...links].flatMap(({ id }) => (path.has(id) ? [] : id)) : [];
    this.#tell({ what: 'look', flags: this.#flags([...faint, ...off]), colours: this.#colours });
    this.#soon();
  }

  recolour(): void {
    this.#colours = coloursNow();
    if (this.#shown) this.#setLook(this.#shown);
  }

  boxing(on: boolean): void {
    this.#boxing = on;
  }

  async png(): Promise<Blob> {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: this.#over.width, height: this.#over.height });
    const ctx = canvas.getContext('2d');
    if (!ctx) throw new Error('no canvas to draw on');
    const { left, top } = this.#container.getBoundingClientRect();
    const box = this.#picture.getBoundingClientRect();
    const ratio = devicePixelRatio;
    ctx.fillStyle = coloursNow().canvas;
    ctx.fillRect(0, 0, canvas.width, canvas.height);
    ctx.drawImage(
      this.#picture,
      (box.left - left) * ratio,
      (box.top - top) * ratio,
      box.width * ratio,
      box.height * ratio,
    );
    ctx.drawImage(this.#over, 0, 0);
    return new Promise((done, failed) =>
      canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no picture')))),
    );
  }

  /** Brings entities into view, all of them unless told which. */
  fit(ids?: readonly string[]): void {
    const which = ids
      ? ids.map((id) => this.#index.get(id)).filter((i) => i !== undefined)
      : [...this.#entities.keys()];
    if (which.length === 0) return;
    const { clientWidth: width, clientHeight: height } = this.#container;
    this.#look(fitting(which.map(this.#placeOf), { width, height }, FIT_PADDING));
  }

  viewport = (): Viewport => ({ zoom: this.#view.zoom, pan: { ...this.#view.pan } });

  look({ zoom, pan }: Viewport): void {
    this.#quiet = true;
    this.#look({ zoom: withinZoom(zoom), pan: { ...pan } });
  }

  destroy(): void {
    this.#ended.abort();
    this.#resized.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#draw.terminate();
    this.#last?.picture.close();
    this.#picture.remove();
    this.#over.remove();
  }

  #tell(message: ToDraw): void {
    this.#draw.postMessage(message);
  }

  #flags(fadedIds: Iterable<string>): Flags {
    const flags: Flags = {
      fadedEntities: new Uint8Array(this.#entities.length),
      fadedLinks: new Uint8Array(this.#links.length),
      markedEntities: new Uint8Array(this.#entities.length),
    };
    for (const id of fadedIds) {
      const entity = this.#index.get(id);
      const link = this.#linkIndex.get(id);
      if (entity !== undefined) flags.fadedEntities[entity] = 1;
      if (link !== undefined) flags.fadedLinks[link] = 1;
    }
    for (const i of this.#marked.entities.slice(MARKED_AT_ONCE)) flags.markedEntities[i] = 1;
    return flags;
  }

  #size(): PictureSize {
    const { clientWidth: width, clientHeight: height } = this.#container;
    const [marginX, marginY] = [Math.round(width * MARGIN), Math.round(height * MARGIN)];
    return { width, height, marginX, marginY, ratio: devicePixelRatio };
  }

  #look(view: Viewport): void {
    this.#view = view;
    this.#viewChanged = true;
    this.#soon();
  }

  #soon(): void {
    if (this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#show();
    });
  }

  #show(): void {
    if (this.#viewChanged) {
      this.#viewChanged = false;
      this.#tell({ what: 'view', view: this.#view, size: this.#size() });
      if (!this.#quiet) this.#gestures.looked(this.viewport());
      this.#quiet = false;
    }
    this.#present();
    this.#mark();
  }

  #present(): void {
    const last = this.#last;
    if (!last) return;
    const { view, size, picture } = last;
    if (picture.width > 0) {
      Object.assign(this.#picture, { width: picture.width, height: picture.height });
      Object.assign(this.#picture.style, {
        left: `${-size.marginX}px`,
        top: `${-size.marginY}px`,
        width: `${picture.width / size.ratio}px`,
        height: `${picture.height / size.ratio}px`,
        transformOrigin: `${size.marginX}px ${size.marginY}px`,
      });
      // Afterwards the bitmap is empty: its pixels have gone to the canvas.
      this.#onPicture?.transferFromImageBitmap(picture);
      this.#tell({ what: 'shown' });
    }
    const scale = this.#view.zoom / view.zoom;
    const x = this.#view.pan.x - view.pan.x * scale;
    const y = this.#view.pan.y - view.pan.y * scale;
    this.#picture.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
  }

  #mark(): void {
    const entities = this.#marked.entities.slice(0, MARKED_AT_ONCE);
    const { links } = this.#marked;
    const empty = entities.length + links.length === 0 && !this.#box;
    if ((empty && this.#overlayEmpty) || !this.#onOver || !this.#colours) return;
    this.#overlayEmpty = empty;
    this.#over.style.display = empty ? 'none' : '';
    paintOverlay(
      this.#onOver,
      {
        scene: this.#scene,
        positions: this.#positions,
        colours: this.#colours,
        view: this.#view,
        entities,
        links,
        box: this.#box,
      },
      devicePixelRatio,
    );
  }

  #sizeOverlay(): void {
    const { clientWidth: width, clientHeight: height } = this.#container;
    this.#over.width = width * devicePixelRatio;
    this.#over.height = height * devicePixelRatio;
    Object.assign(this.#over.style, { left: '0', top: '0', width: `${width}px`, height: `${height}px` });
    this.#overlayEmpty = false;
  }

  #listen(): void {
    listen(
      this.#container,
      {
        tap: (at, event) => this.#tap(this.#idAt(at), event),
        boxes: () => this.#boxing,
        grab: (at) => this.#grab(at),
        drag: (to) => this.#drag(to),
        drop: () => this.#drop(),
        panBy: (dx, dy) => {
          const { zoom, pan } = this.#view;
          this.#look({ zoom, pan: { x: pan.x + dx, y: pan.y + dy } });
        },
        zoomBy: (factor, place) => this.#look(zoomedAt(this.#view, factor, place)),
        box: (from, to, done) => {
          this.#box = done ? null : { from, to };
          this.#soon();
          if (done) this.#gestures.boxed(this.#idsIn(from, to));
        },
      },
      this.#ended.signal,
    );
  }

  #tap(id: string | null, event: PointerEvent): void {
    const { shiftKey, ctrlKey, metaKey, timeStamp } = event;
    this.#gestures.tap({ id, more: shiftKey || ctrlKey || metaKey, at: timeStamp });
  }

  #entityAt(place: Point): number | null {
    const reach = Math.max(NODE_SIZE / 2, REACH_PX / this.#view.zoom);
    return this.#targets.entityAt(toModel(this.#view, place), reach);
  }

  #idAt(place: Point): string | null {
    const entity = this.#entityAt(place);
    if (entity !== null) return this.#entities[entity]?.id ?? null;
    const link = this.#targets.linkAt(toModel(this.#view, place), REACH_PX / this.#view.zoom);
    return link === null ? null : (this.#links[link]?.id ?? null);
  }

  #idsIn(from: Point, to: Point): string[] {
    const found = this.#targets.entitiesIn(toModel(this.#view, from), toModel(this.#view, to));
    return found.map((i) => this.#entities[i]?.id).filter((id) => id !== undefined);
  }

  #grab(place: Point): boolean {
    const entity = this.#entityAt(place);
    this.#held = entity === null ? null : { entity, moved: false };
    if (entity !== null) this.#gestures.grabbed();
    return entity !== null;
  }

  #drag(to: Point): void {
    if (!this.#held) return;
    const { x, y } = toModel(this.#view, to);
    const { entity } = this.#held;
    this.#held.moved = true;
    this.#positions.set([x, y], 2 * entity);
    this.#targets.moved(this.#positions);
    this.#tell({ what: 'place', entity, x, y });
    this.#soon();
  }

  #drop(): void {
    const held = this.#held;
    this.#held = null;
    if (!held?.moved) return;
    const id = this.#entities[held.entity]?.id;
    if (id === undefined) return;
    this.#gestures.moved({ [id]: this.#placeOf(held.entity) });
  }
}

function positionsOf(entities: readonly DrawnEntity[]): Float32Array<ArrayBuffer> {
  const positions = new Float32Array(entities.length * 2);
  entities.forEach(({ at: { x, y } }, i) => positions.set([x, y], 2 * i));
  return positions;
}
