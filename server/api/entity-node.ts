import type { Projection } from '../analysis/projection.ts';
import type { EntityRow } from '../store/rows.ts';
import { required } from './loaders.ts';
import type { RequestContext } from './request-context.ts';

/**
 * An entity as resolvers pass it on: the fields that the graph in memory holds. Resolvers read other fields when a query
 * requests them, in one round trip for all entities of a level.
 */
export type EntityNode = Pick<EntityRow, 'id' | 'kind' | 'subtype' | 'name' | 'aliases'>;

class ProjectedEntity implements EntityNode {
  readonly #projection: Projection;
  readonly #number: number;
  #id: string | undefined;

  constructor(projection: Projection, number: number) {
    this.#projection = projection;
    this.#number = number;
  }

  get id() {
    return (this.#id ??= this.#projection.idOf(this.#number));
  }

  get kind() {
    return this.#projection.kindOf(this.#number);
  }

  get subtype() {
    return this.#projection.subtypeOf(this.#number);
  }

  get name() {
    return this.#projection.nameOf(this.#number);
  }

  get aliases() {
    return this.#projection.namesOf(this.#number).slice(1);
  }
}

/** The entity with a number. */
export const entityAt = (projection: Projection, number: number): EntityNode =>
  new ProjectedEntity(projection, number);

export const entitiesAt = (projection: Projection, numbers: readonly number[]): EntityNode[] =>
  numbers.map((number) => entityAt(projection, number));

/** An entity by its id, retracted or not; null for an unknown id. */
export async function entityOf(id: string, context: RequestContext): Promise<EntityNode | null> {
  const { projection } = await context.graph();
  const number = projection.numberOf(id);
  return number === undefined ? context.loaders.entity.load(id) : entityAt(projection, number);
}

/** The entity that recorded data refers to, retracted or not. Throws if there is none, which the ledger rules out. */
export async function requiredEntity(id: string, context: RequestContext): Promise<EntityNode> {
  const { projection } = await context.graph();
  const number = projection.numberOf(id);
  return number === undefined ? required(context.loaders.entity, id) : entityAt(projection, number);
}
