import fc from 'fast-check';
import { recordCase } from '../../server/ledger/record-case.ts';
import { describeOnNeo4j, neo4jUnderTest } from '../support/neo4j-under-test.ts';
import { sample } from '../support/sample.ts';
import { apolo, emptyStore, vocabulary } from '../support/server.ts';
import { randomGraph, recordGraph } from './random-graph.ts';
import { thereAndBack } from './round-trip.ts';

describeOnNeo4j('Chasqui JSONL from one engine restored in the other', () => {
  it.each(['embedded to Neo4j', 'Neo4j to embedded'])(
    'is restored byte for byte: %s',
    async (way) => {
      const [from, to] = way.startsWith('embedded')
        ? [undefined, neo4jUnderTest()]
        : [neo4jUnderTest(), undefined];
      const store = await emptyStore(from);
      await recordCase(store, vocabulary, apolo());
      const { before, after } = await thereAndBack(store, await emptyStore(to));
      expect(after).toBe(before);
    },
    120_000,
  );

  it('is restored byte for byte for any graph', async () => {
    await fc.assert(
      fc.asyncProperty(randomGraph, fc.boolean(), async (graph, back) => {
        const [from, to] = back ? [neo4jUnderTest(), undefined] : [undefined, neo4jUnderTest()];
        const store = await emptyStore(from);
        await recordGraph(store, graph);
        const { before, after } = await thereAndBack(store, await emptyStore(to));
        expect(after).toBe(before);
      }),
      { numRuns: sample(1, 5), endOnFailure: true },
    );
  }, 180_000);
});
