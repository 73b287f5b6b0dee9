import type { EntityOnCanvas, LinkOnCanvas } from '../api/types.ts';
import type { CurrentRenderer } from '../state/renderer.ts';
import type { Position, Viewport } from '../state/view.ts';
import type { Tap } from './double-tap.ts';

/** An entity as drawn on the canvas. */
export interface DrawnEntity extends EntityOnCanvas {
  readonly at: Position;
  readonly pinned: boolean;
  /** Number of neighbours that are not on the canvas. */
  readonly more: number;
  /** Key of its group; null without grouping. */
  readonly group: string | null;
}

/** A link as drawn on the canvas. */
export interface DrawnLink extends LinkOnCanvas {
  readonly label: string;
  /** `0.93 → 0.84` during a what-if; null if the confidence does not change. */
  readonly change: string | null;
  readonly lost: boolean;
  readonly faint: boolean;
  /** Number of its hop in the highlighted path, from 1. */
  readonly step: number | null;
}

/** The content of the canvas. */
export interface Picture {
  readonly entities: readonly DrawnEntity[];
  readonly links: readonly DrawnLink[];
  /** Key and name. */
  readonly groups: readonly { readonly key: string; readonly name: string }[];
  readonly selection: ReadonlySet<string>;
  readonly cursor: string | null;
  /** Elements of the highlighted path; all others are faded. Null without a highlighted path. */
  readonly path: ReadonlySet<string> | null;
  /** Elements of the highlighted hop, or of the whole path. */
  readonly highlighted: ReadonlySet<string>;
}

/** Handlers of user interaction with the canvas. */
export interface RendererHandlers {
  tap(tap: Tap): void;
  /** An entity was grabbed. */
  grabbed(): void;
  boxed(ids: readonly string[]): void;
  moved(places: Readonly<Record<string, Position>>): void;
  viewportChanged(viewport: Viewport): void;
  /** The code of the renderer could not be loaded. */
  loadFailed(): void;
}

/** A renderer of the network: Cytoscape, or a worker for large graphs. */
export interface GraphRenderer extends CurrentRenderer {
  readonly renderer: string;
  show(picture: Picture): void;
  /** Positions of all entities by id. */
  places(): Record<string, Position>;
  /** Applies the colours of the current theme. */
  recolour(): void;
  /** Sets whether dragging the background selects by box instead of panning. */
  setBoxSelection(on: boolean): void;
  destroy(): void;
}
