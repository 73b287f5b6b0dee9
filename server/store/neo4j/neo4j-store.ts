import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { schemaStatements } from '../../cypher-text.ts';
import { StoreRefused, StoreUnavailable } from '../../model/errors.ts';
import { read } from '../catalogue.ts';
import { Rollback, type GraphStore, type Run } from '../graph-store.ts';
import type { Query } from '../query.ts';
import { setUpGraph } from '../set-up.ts';

export interface Neo4jSettings {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** How long a connection may take before the server is said to be out of reach, in ms. */
const CONNECT_MS = 5_000;

/**
 * Opens a Neo4j, checks that it answers, and sets up the schema.
 * Throws StoreUnavailable (out of reach, wrong password) or StoreRefused (data of another version).
 */
export async function openNeo4j(settings: Neo4jSettings): Promise<GraphStore> {
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
    disableLosslessIntegers: true,
    connectionTimeout: CONNECT_MS,
    connectionAcquisitionTimeout: CONNECT_MS * 2,
    maxTransactionRetryTime: 15_000,
  });
  try {
    await driver.verifyConnectivity({ database: settings.database });
    const store = storeOver(driver, settings.database);
    await runEach(driver, settings.database, [...schemaStatements('neo4j'), 'CALL db.awaitIndexes(60)']);
    await setUpGraph(store, `The Neo4j database ${settings.database}`);
    const [graph] = await store.read(read.schemaVersion, {});
    if (graph?.imported) await runEach(driver, settings.database, schemaStatements('neo4j-after-import'));
    return store;
  } catch (error) {
    await driver.close();
    throw plain(error, settings);
  }
}

function storeOver(driver: Driver, database: string): GraphStore {
  // In a cluster a reader must not be older than what this process has written.
  const bookmarkManager = driver.executeQueryBookmarkManager;
  return {
    engine: 'NEO4J',
    async read(query, params) {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, bookmarkManager });
      try {
        const { records } = await session.run(query.text, drivers(params));
        return records.map((record) => record.toObject() as never);
      } catch (error) {
        throw unavailableOr(error);
      } finally {
        // What was asked is answered; giving the connection back takes another round trip.
        session.close().catch(() => {});
      }
    },
    async write<T>(work: (run: Run) => Promise<T | Rollback<T>>) {
      const session = driver.session({ database, bookmarkManager });
      let rollback: Rollback<T> | undefined;
      try {
        return await session.executeWrite(async (tx) => {
          const result = await work(runIn(tx));
          if (!(result instanceof Rollback)) return result;
          rollback = result;
          // The driver commits unless its work throws.
          throw new Error('rolled back on request');
        });
      } catch (error) {
        if (rollback) return rollback.value;
        throw unavailableOr(error);
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}

function runIn(tx: ManagedTransaction): Run {
  return async <P, R>(query: Query<P, R>, params: P) => {
    const { records } = await tx.run(query.text, drivers(params));
    return records.map((record) => record.toObject() as R);
  };
}

/** The driver sends numbers as floats; whole top-level parameters (limits, seqs, versions) must be integers. */
function drivers(params: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(params as Record<string, unknown>).map(([key, value]) => [
      key,
      Number.isInteger(value) ? neo4j.int(value as number) : value,
    ]),
  );
}

/** Each in a transaction of its own, or in several where it says so. */
async function runEach(driver: Driver, database: string, statements: readonly string[]): Promise<void> {
  const session = driver.session({ database });
  try {
    for (const statement of statements) await session.run(statement);
  } finally {
    await session.close();
  }
}

const codeOf = (error: unknown) => (error as { code?: unknown } | null)?.code;

/** One transaction has to fit in memory. */
const NO_ROOM = 'Neo.TransientError.General.MemoryPoolOutOfMemoryError';

function unavailableOr(error: unknown): unknown {
  const code = codeOf(error);
  if (code === NO_ROOM) {
    const message =
      'Neo4j has no memory left for a change of this size; nothing was written. Make it smaller, or give Neo4j more heap (server.memory.heap.max_size, dbms.memory.transaction.total.max)';
    return new StoreUnavailable(message, { cause: error });
  }
  return code === 'ServiceUnavailable' || code === 'SessionExpired'
    ? new StoreUnavailable('Neo4j does not answer', { cause: error })
    : error;
}

function plain(error: unknown, { uri, user, database }: Neo4jSettings): unknown {
  const code = String(codeOf(error) ?? '');
  if (error instanceof StoreRefused) return error;
  if (code.startsWith('Neo.ClientError.Security')) {
    return new StoreUnavailable(
      `Neo4j at ${uri} refused the password of ${user} (NEO4J_USER, NEO4J_PASSWORD)`,
    );
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new StoreUnavailable(`Neo4j at ${uri} has no database ${database} (NEO4J_DATABASE)`);
  }
  if (code === 'ServiceUnavailable' || code === 'N/A') {
    return new StoreUnavailable(`Neo4j at ${uri} does not answer (NEO4J_URI)`, { cause: error });
  }
  return error;
}
