import Flatbush from 'flatbush';
import KDBush from 'kdbush';
import type { Position as Point } from '../../state/view.ts';
import { at, linkEnds, type Scene } from './scene.ts';

/** Finds what lies under a point. Spatial indexes are built lazily after a move. */
export class Targets {
  #nodes: KDBush | null = null;
  #links: Flatbush | null = null;

  readonly #scene: Scene;
  #positions: Float32Array;

  constructor(scene: Scene, positions: Float32Array) {
    this.#scene = scene;
    this.#positions = positions;
  }

  /** Takes new positions; the indexes are rebuilt when they are next needed. */
  moved(positions: Float32Array): void {
    this.#positions = positions;
    this.#nodes = null;
    this.#links = null;
  }

  /** The entity nearest to a point, within a reach; null when there is none. */
  entityAt({ x, y }: Point, reach: number): number | null {
    return this.#nearest(this.#nodeIndex().within(x, y, reach), (i) =>
      Math.hypot(at(this.#positions, 2 * i) - x, at(this.#positions, 2 * i + 1) - y),
    );
  }

  /** The link nearest to a point, within a reach; null when there is none. */
  linkAt({ x, y }: Point, reach: number): number | null {
    const ends = new Float32Array(4);
    const near = this.#linkIndex().search(x - reach, y - reach, x + reach, y + reach, (link) => {
      linkEnds(this.#scene, this.#positions, link, ends);
      return toLine(ends, x, y) <= reach;
    });
    return this.#nearest(near, (link) => {
      linkEnds(this.#scene, this.#positions, link, ends);
      return toLine(ends, x, y);
    });
  }

  /** All entities in the rectangle between two points. */
  entitiesIn(a: Point, b: Point): number[] {
    return this.#nodeIndex().range(
      Math.min(a.x, b.x),
      Math.min(a.y, b.y),
      Math.max(a.x, b.x),
      Math.max(a.y, b.y),
    );
  }

  #nearest(found: readonly number[], distance: (i: number) => number): number | null {
    let best: number | null = null;
    let least = Infinity;
    for (const i of found) {
      const far = distance(i);
      if (far < least) [best, least] = [i, far];
    }
    return best;
  }

  #nodeIndex(): KDBush {
    if (this.#nodes) return this.#nodes;
    const index = new KDBush(this.#positions.length / 2, 64, Float32Array);
    for (let i = 0; i < this.#positions.length; i += 2)
      index.add(at(this.#positions, i), at(this.#positions, i + 1));
    this.#nodes = index.finish();
    return this.#nodes;
  }

  #linkIndex(): Flatbush {
    if (this.#links) return this.#links;
    const index = new Flatbush(Math.max(1, this.#scene.from.length), 16, Float32Array);
    const ends = new Float32Array(4);
    this.#scene.from.forEach((_, link) => {
      linkEnds(this.#scene, this.#positions, link, ends);
      const [x1, y1, x2, y2] = [at(ends, 0), at(ends, 1), at(ends, 2), at(ends, 3)];
      index.add(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    });
    if (this.#scene.from.length === 0) index.add(Infinity, Infinity, Infinity, Infinity);
    index.finish();
    this.#links = index;
    return index;
  }
}

function toLine(ends: Float32Array, x: number, y: number): number {
  const [x1, y1] = [at(ends, 0), at(ends, 1)];
  const [dx, dy] = [at(ends, 2) - x1, at(ends, 3) - y1];
  const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x1 + t * dx - x, y1 + t * dy - y);
}
