import type { Position as Point } from '../../state/view.ts';
import type { DrawnEntity, DrawnLink } from '../picture.ts';
import type { Flags } from './messages.ts';
import { at, sceneOf, type Scene } from './scene.ts';
import { Targets } from './targets.ts';

/** The entities and links on the canvas by index: their columns, their positions and hit testing. */
export class Content {
  readonly scene: Scene;
  readonly #links: readonly DrawnLink[];
  readonly #entityIndex: ReadonlyMap<string, number>;
  readonly #linkIndex: ReadonlyMap<string, number>;
  readonly #targets: Targets;
  #entities: readonly DrawnEntity[];
  #positions: Float32Array;

  constructor(entities: readonly DrawnEntity[], links: readonly DrawnLink[]) {
    this.#entities = entities;
    this.#links = links;
    this.#entityIndex = new Map(entities.map((e, i) => [e.id, i]));
    this.#linkIndex = new Map(links.map((l, i) => [l.id, i]));
    this.scene = sceneOf(entities, links);
    this.#positions = positionsOf(entities);
    this.#targets = new Targets(this.scene, this.#positions);
  }

  /** x and y of each entity. */
  get positions(): Float32Array {
    return this.#positions;
  }

  /** Moves all entities; they must be the same, in the same order. */
  moveAll(entities: readonly DrawnEntity[]): void {
    this.#entities = entities;
    this.#positions = positionsOf(entities);
    this.#targets.moved(this.#positions);
  }

  /** Moves some entities; `xy` holds two numbers per id. */
  moveSome(ids: readonly string[], xy: Float32Array): void {
    this.#positions = this.#positions.slice();
    ids.forEach((id, i) => {
      const entity = this.#entityIndex.get(id);
      if (entity !== undefined) this.#positions.set([at(xy, 2 * i), at(xy, 2 * i + 1)], 2 * entity);
    });
    this.#targets.moved(this.#positions);
  }

  move(entity: number, { x, y }: Point): void {
    this.#positions.set([x, y], 2 * entity);
    this.#targets.moved(this.#positions);
  }

  placeOf = (entity: number): Point => ({
    x: at(this.#positions, 2 * entity),
    y: at(this.#positions, 2 * entity + 1),
  });

  /** Positions by id. */
  places(): Record<string, Point> {
    return Object.fromEntries(this.#entities.map(({ id }, i) => [id, this.placeOf(i)]));
  }

  /** Indexes of entities, of all unless some ids are given. Unknown ids are skipped. */
  entities(ids?: readonly string[]): number[] {
    return ids ? indexesOf(ids, this.#entityIndex) : [...this.#entities.keys()];
  }

  /** Indexes of links. Unknown ids are skipped. */
  links(ids: readonly string[]): number[] {
    return indexesOf(ids, this.#linkIndex);
  }

  entityId(entity: number): string | null {
    return this.#entities[entity]?.id ?? null;
  }

  /** The entity nearest to a point, within a reach; null when there is none. */
  entityAt(point: Point, reach: number): number | null {
    return this.#targets.entityAt(point, reach);
  }

  /** The id of the link nearest to a point, within a reach; null when there is none. */
  linkIdAt(point: Point, reach: number): string | null {
    const link = this.#targets.linkAt(point, reach);
    return link === null ? null : (this.#links[link]?.id ?? null);
  }

  /** Ids of all entities in the rectangle between two points. */
  idsIn(a: Point, b: Point): string[] {
    return this.#targets.entitiesIn(a, b).flatMap((i) => this.entityId(i) ?? []);
  }

  /** Flags of faded elements, by id, and of the entities that the worker marks, by index. */
  flags(fadedIds: Iterable<string>, markedEntities: readonly number[]): Flags {
    const flags: Flags = {
      fadedEntities: new Uint8Array(this.#entities.length),
      fadedLinks: new Uint8Array(this.#links.length),
      markedEntities: new Uint8Array(this.#entities.length),
    };
    for (const id of fadedIds) {
      const entity = this.#entityIndex.get(id);
      const link = this.#linkIndex.get(id);
      if (entity !== undefined) flags.fadedEntities[entity] = 1;
      if (link !== undefined) flags.fadedLinks[link] = 1;
    }
    for (const i of markedEntities) flags.markedEntities[i] = 1;
    return flags;
  }
}

const indexesOf = (ids: readonly string[], index: ReadonlyMap<string, number>): number[] =>
  ids.flatMap((id) => index.get(id) ?? []);

function positionsOf(entities: readonly DrawnEntity[]): Float32Array {
  const positions = new Float32Array(entities.length * 2);
  entities.forEach(({ at: { x, y } }, i) => positions.set([x, y], 2 * i));
  return positions;
}
