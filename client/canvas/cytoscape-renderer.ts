import cytoscape, {
  type Core,
  type EdgeSingular,
  type ElementDefinition,
  type NodeSingular,
} from 'cytoscape';
import type { Position, Viewport } from '../state/view.ts';
import { signOf } from '../marks/look.ts';
import { ZOOM } from '../state/viewport.ts';
import { badge } from './badge.ts';
import type { DrawnEntity, DrawnLink, GraphRenderer, RendererHandlers, Picture } from './picture.ts';
import { graphStyle, token } from './style.ts';

const PADDING = 56;
const PNG_SIDE = 8000;
const shorten = (name: string) => (name.length > 42 ? `${name.slice(0, 40)}…` : name);

/** The renderer for ordinary graphs, based on Cytoscape. */
export class CytoscapeRenderer implements GraphRenderer {
  readonly renderer = 'Cytoscape canvas';
  readonly #cy: Core;
  #drawn = new Map<string, DrawnEntity | DrawnLink>();
  #classes = new Map<string, string>();
  #quiet = false;

  constructor(container: HTMLElement, gestures: RendererHandlers) {
    const cy = cytoscape({
      container,
      style: graphStyle(),
      minZoom: ZOOM.least,
      maxZoom: ZOOM.most,
      boxSelectionEnabled: true,
      selectionType: 'additive',
      autounselectify: false,
    });
    this.#cy = cy;
    cy.on('tap', (event) => {
      const id = event.target === cy ? null : (event.target as NodeSingular).id();
      if (id?.startsWith('group:')) return;
      const { shiftKey, ctrlKey, metaKey, timeStamp } = event.originalEvent;
      gestures.tap({ id, more: shiftKey || ctrlKey || metaKey, at: timeStamp });
    });
    let boxed: string[] = [];
    cy.on('box', 'node', (event) => void boxed.push(event.target.id()));
    cy.on('boxend', () =>
      setTimeout(() => {
        const ids = boxed.filter((id) => !id.startsWith('group:'));
        boxed = [];
        if (ids.length > 0) gestures.boxed(ids);
      }),
    );
    cy.on('select', (event) => void event.target.unselect());
    cy.on('grab', 'node', () => gestures.grabbed());
    cy.on('dragfreeon', 'node', () => gestures.moved(this.places()));
    cy.on('viewport', () => {
      if (!this.#quiet) gestures.viewportChanged(this.viewport());
    });
  }

  show(picture: Picture): void {
    const cy = this.#cy;
    const elements = new Map<string, DrawnEntity | DrawnLink>();
    for (const entity of picture.entities) elements.set(entity.id, entity);
    for (const link of picture.links) elements.set(link.id, link);
    const groups = new Map(picture.groups.map((g) => [`group:${g.key}`, g.name]));
    cy.batch(() => {
      for (const [key, name] of groups) {
        const existing = cy.getElementById(key);
        if (existing.nonempty()) existing.data('name', name);
        else cy.add({ group: 'nodes', data: { id: key, name }, classes: 'group', grabbable: false });
      }
      for (const entity of picture.entities) this.#update(entity.id, entity, nodeOf);
      for (const link of picture.links) this.#update(link.id, link, edgeOf);
      for (const id of this.#drawn.keys()) {
        if (!elements.has(id)) {
          cy.getElementById(id).remove();
          this.#classes.delete(id);
        }
      }
      cy.nodes('.group').forEach((g) => {
        if (!groups.has(g.id())) g.remove();
      });
      this.#drawn = elements;
      for (const [id, element] of elements) this.#classify(id, classesOf(element, picture));
    });
  }

  place(ids: readonly string[], xy: Float32Array): void {
    this.#cy.batch(() =>
      ids.forEach((id, i) => {
        this.#node(id).position({ x: xy[2 * i] ?? 0, y: xy[2 * i + 1] ?? 0 });
      }),
    );
  }

  places(): Record<string, Position> {
    const places: Record<string, Position> = {};
    this.#cy.nodes().forEach((n) => {
      if (!n.hasClass('group')) places[n.id()] = { ...n.position() };
    });
    return places;
  }

  fit(ids?: readonly string[]): void {
    const of = ids && new Set(ids);
    this.#cy.fit(of ? this.#cy.nodes().filter((n) => of.has(n.id())) : undefined, of ? 120 : PADDING);
    if (of && this.#cy.zoom() > 1.5) {
      this.#cy.zoom(1.5);
      this.#cy.center(this.#cy.nodes().filter((n) => of.has(n.id())));
    }
  }

  viewport = (): Viewport => ({ zoom: this.#cy.zoom(), pan: { ...this.#cy.pan() } });

  setViewport({ zoom, pan }: Viewport): void {
    this.#quiet = true;
    this.#cy.viewport({ zoom, pan: { ...pan } });
    this.#quiet = false;
  }

  recolour(): void {
    this.#cy.style(graphStyle());
    this.#cy.nodes().forEach((n) => {
      const entity = this.#drawn.get(n.id());
      if (entity && 'more' in entity) n.data(dataOf(entity));
    });
  }

  setBoxSelection(on: boolean): void {
    this.#cy.userPanningEnabled(!on);
  }

  async png(): Promise<Blob> {
    const options = { output: 'blob-promise', full: true, scale: 2, bg: token('canvas') } as const;
    return this.#cy.png({ ...options, maxWidth: PNG_SIDE, maxHeight: PNG_SIDE });
  }

  destroy(): void {
    this.#cy.destroy();
  }

  #node = (id: string) => this.#cy.getElementById(id) as unknown as NodeSingular;

  #update<T extends DrawnEntity | DrawnLink>(id: string, element: T, define: (e: T) => ElementDefinition) {
    const before = this.#drawn.get(id);
    if (before === element) return;
    const definition = define(element);
    if (!before) {
      this.#cy.add(definition);
      return;
    }
    const there = this.#cy.getElementById(id);
    there.data(definition.data);
    if (!('at' in element)) return;
    const node = there as unknown as NodeSingular;
    const { x, y } = node.position();
    if (x !== element.at.x || y !== element.at.y) node.position({ ...element.at });
    const parent = element.group ? `group:${element.group}` : null;
    if ((node.parent().first().id() ?? null) !== parent) node.move({ parent });
  }

  #classify(id: string, classes: string): void {
    if ((this.#classes.get(id) ?? '') === classes) return;
    this.#classes.set(id, classes);
    (this.#cy.getElementById(id) as unknown as NodeSingular | EdgeSingular).classes(classes);
  }
}

function classesOf(element: DrawnEntity | DrawnLink, picture: Picture): string {
  const classes = [];
  const { id } = element;
  if (picture.selection.has(id)) classes.push('chosen');
  if (picture.cursor === id) classes.push('cursor');
  if (picture.path && !picture.path.has(id)) classes.push('faded');
  if (picture.highlighted.has(id)) classes.push('highlighted');
  if ('at' in element) {
    if (element.pinned) classes.push('pinned');
  } else {
    if (element.faint) classes.push('faint');
    if (element.lost) classes.push('lost');
    else if (element.change) classes.push('weakened');
  }
  return classes.join(' ');
}

function dataOf({ id, kind, name, anonymous, more }: DrawnEntity) {
  const colours = { paper: token('paper'), ink: token('ink-2'), line: token('line-strong') };
  return {
    id,
    kind,
    name: shorten(name),
    anonymous: anonymous ? 1 : 0,
    badge: more > 0 ? badge(more, colours) : undefined,
  };
}

const nodeOf = (entity: DrawnEntity): ElementDefinition => ({
  group: 'nodes',
  data: { ...dataOf(entity), ...(entity.group && { parent: `group:${entity.group}` }) },
  position: { ...entity.at },
});

function edgeOf(link: DrawnLink): ElementDefinition {
  const { id, from, to, label, symmetric, confidence, status, hedge, change, step } = link;
  const mark = signOf(link);
  const data = { id, label, mark, confidence, status, hedge: hedge ?? 'NONE', directed: symmetric ? 0 : 1 };
  return {
    group: 'edges',
    data: {
      ...data,
      source: from.id,
      target: to.id,
      change: [mark, change].filter(Boolean).join(' '),
      step: step ?? undefined,
    },
  };
}
