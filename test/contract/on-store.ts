import type { GraphStore } from '../../server/store/graph-store.ts';
import { emptyStore } from '../support/server.ts';
import { describeOnNeo4j, neo4jUnderTest } from '../support/neo4j-under-test.ts';

/** A part of the contract that every store fulfils, as tests on empty stores. */
export type Contract = (emptyStoreOf: () => Promise<GraphStore>) => void;

export function onEmbedded(contract: Contract): void {
  describe('embedded', () => contract(() => emptyStore()));
}

export function onNeo4j(contract: Contract): void {
  describeOnNeo4j('Neo4j', () => contract(() => emptyStore(neo4jUnderTest())));
}
