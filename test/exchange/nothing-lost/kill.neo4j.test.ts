import { setTimeout as pause } from 'node:timers/promises';
import { randomFrom } from '../../bench/random.ts';
import { clear } from '../../support/neo4j.ts';
import { describeOnNeo4j, neo4jUnderTest } from '../../support/neo4j-under-test.ts';
import { itInFull } from '../../support/sample.ts';
import { startProcess } from '../../support/server-process.ts';
import { contentsAt, sendRows } from './sending.ts';

const KILLS = 3;
const ROWS = 5_000;
const SEED = 1;

describeOnNeo4j(`an import of ${ROWS} rows into Neo4j, its server killed at ${KILLS} moments`, () => {
  itInFull(
    'is complete or absent',
    async () => {
      const neo4j = neo4jUnderTest();
      if (!neo4j) return;
      const { uri, user, password } = neo4j;
      const started = () => startProcess({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
      const whileUp = async <T>(work: (url: { url: string }) => Promise<T>): Promise<T> => {
        const server = await started();
        return work(server).finally(() => server.stop());
      };

      await clear(neo4j);
      const [before, duration, complete] = await whileUp(async (server) => {
        const empty = await contentsAt(server);
        const began = performance.now();
        await sendRows(server, ROWS);
        return [empty, performance.now() - began, await contentsAt(server)] as const;
      });
      expect(complete.length).toBeGreaterThan(before.length + 100 * ROWS);

      const random = randomFrom(SEED);
      for (let kill = 0; kill < KILLS; kill++) {
        await clear(neo4j);
        const killed = await started();
        const sending = sendRows(killed, ROWS).catch(() => {});
        await pause(random() * duration);
        await killed.stop('SIGKILL');
        await sending;
        const after = await whileUp(contentsAt);
        expect([before, complete]).toContain(after);
      }
    },
    60_000 + KILLS * 60_000,
  );
});
