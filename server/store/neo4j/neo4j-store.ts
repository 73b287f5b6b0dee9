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

/** Connection timeout in ms. */
const CONNECT_MS = 5_000;

/**
 * Connects to a Neo4j and sets up the schema. Throws StoreUnavailable (unreachable, wrong password) or StoreRefused
 * (data of another version).
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
    throw connectionError(error, settings);
  }
}

function storeOver(driver: Driver, database: string): GraphStore {
  // In a cluster, reads must see the writes of this process.
  const bookmarkManager = driver.executeQueryBookmarkManager;
  return {
    engine: 'NEO4J',
    async read(query, params) {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, bookmarkManager });
      try {
        const { records } = await session.run(query.text, driverParams(params));
        return records.map((record) => record.toObject() as never);
      } catch (error) {
        throw unavailableOr(error);
      } finally {
        // Not awaited: releasing the connection takes another round trip.
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
    const { records } = await tx.run(query.text, driverParams(params));
    return records.map((record) => record.toObject() as R);
  };
}

/** The driver sends numbers as floats; integer parameters (limits, seqs, versions) have to be sent as integers. */
function driverParams(params: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(params as Record<string, unknown>).map(([key, value]) => [
      key,
      Number.isInteger(value) ? neo4j.int(value as number) : value,
    ]),
  );
}

/** Runs each statement in a transaction of its own, or in several for `CALL … IN TRANSACTIONS`. */
async function runEach(driver: Driver, database: string, statements: readonly string[]): Promise<void> {
  const session = driver.session({ database });
  try {
    for (const statement of statements) await session.run(statement);
  } finally {
    await session.close();
  }
}

const codeOf = (error: unknown) => (error as { code?: unknown } | null)?.code;

/** Neo4j keeps a transaction in memory. */
const OUT_OF_MEMORY = 'Neo.TransientError.General.MemoryPoolOutOfMemoryError';

function unavailableOr(error: unknown): unknown {
  const code = codeOf(error);
  if (code === OUT_OF_MEMORY) {
    const message =
      'Neo4j ran out of memory for the transaction; nothing was written. Make the change smaller, or raise server.memory.heap.max_size and dbms.memory.transaction.total.max';
    return new StoreUnavailable(message, { cause: error });
  }
  return code === 'ServiceUnavailable' || code === 'SessionExpired'
    ? new StoreUnavailable('Neo4j does not respond', { cause: error })
    : error;
}

/** The error for a connection that failed, with the setting to check. */
function connectionError(error: unknown, { uri, user, database }: Neo4jSettings): unknown {
  const code = String(codeOf(error) ?? '');
  if (error instanceof StoreRefused) return error;
  if (code.startsWith('Neo.ClientError.Security')) {
    return new StoreUnavailable(
      `Neo4j at ${uri} rejected the password of ${user} (NEO4J_USER, NEO4J_PASSWORD)`,
    );
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new StoreUnavailable(`Neo4j at ${uri} has no database ${database} (NEO4J_DATABASE)`);
  }
  if (code === 'ServiceUnavailable' || code === 'N/A') {
    return new StoreUnavailable(`Neo4j at ${uri} does not respond (NEO4J_URI)`, { cause: error });
  }
  return error;
}
