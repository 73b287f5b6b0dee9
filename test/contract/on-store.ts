import type { GraphStore } from '../../server/store/graph-store.ts';
import { emptyStore } from '../support/server.ts';
import { describeOnNeo4j, neo4jUnderTest } from '../support/neo4j-under-test.ts';

/** A part of the contract: what every store does, given a way to get an empty one. */
export type Ability = (emptyStoreOf: () => Promise<GraphStore>) => void;

export function onEmbedded(ability: Ability): void {
  describe('embedded', () => ability(() => emptyStore()));
}

export function onNeo4j(ability: Ability): void {
  describeOnNeo4j('Neo4j', () => ability(() => emptyStore(neo4jUnderTest())));
}
