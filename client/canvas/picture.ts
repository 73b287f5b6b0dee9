import type { EntityOnCanvas, LinkOnCanvas } from '../api/types.ts';
import type { CurrentRenderer } from '../state/renderer.ts';
import type { Position, Viewport } from '../state/view.ts';
import type { Tap } from './double-tap.ts';

/** An entity as the figure draws it. */
export interface DrawnEntity extends EntityOnCanvas {
  readonly at: Position;
  readonly pinned: boolean;
  /** Linked entities that are not on the canvas. */
  readonly more: number;
  /** Key of its group; null while there are none. */
  readonly group: string | null;
}

/** A link as the figure draws it. */
export interface DrawnLink extends LinkOnCanvas {
  readonly label: string;
  /** `0.93 → 0.84` while some evidence is set aside, null when it does not change. */
  readonly change: string | null;
  readonly lost: boolean;
  readonly faint: boolean;
  /** Number of the hop of the lit path that it belongs to, from 1. */
  readonly step: number | null;
}

/** All that a figure shows at one moment. */
export interface Picture {
  readonly entities: readonly DrawnEntity[];
  readonly links: readonly DrawnLink[];
  /** Key and name. */
  readonly groups: readonly { readonly key: string; readonly name: string }[];
  readonly selection: ReadonlySet<string>;
  readonly cursor: string | null;
  /** Elements of the lit path; everything else is faded. Null when no path is lit. */
  readonly path: ReadonlySet<string> | null;
  /** Elements of the lit hop, or of all of the path. */
  readonly highlighted: ReadonlySet<string>;
}

/** What a person does on a figure. */
export interface RendererHandlers {
  tap(tap: Tap): void;
  /** Takes hold of an entity. */
  grabbed(): void;
  boxed(ids: readonly string[]): void;
  moved(places: Readonly<Record<string, Position>>): void;
  viewportChanged(viewport: Viewport): void;
  /** What draws could not be loaded. */
  loadFailed(): void;
}

/** A way to draw the network: by Cytoscape, or, when it is large, in a thread of its own. */
export interface GraphRenderer extends CurrentRenderer {
  readonly renderer: string;
  show(picture: Picture): void;
  /** Where all entities are. */
  places(): Record<string, Position>;
  /** Colours have changed. */
  recolour(): void;
  /** Dragging beside everything selects by box instead of moving the picture. */
  setBoxSelection(on: boolean): void;
  destroy(): void;
}
