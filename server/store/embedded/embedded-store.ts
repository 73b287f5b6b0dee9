import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import grafeo, { type GrafeoDB, type QueryResult, type Transaction } from '@grafeo-db/js';
import { schemaStatements } from '../../cypher-text.ts';
import { StoreFull, StoreRefused } from '../../model/errors.ts';
import { oneAtATime } from '../../model/one-at-a-time.ts';
import { canOpen, SCHEMA_VERSION } from '../../model/schema-version.ts';
import { read } from '../catalogue.ts';
import { Rollback, type GraphStore, type Run } from '../graph-store.ts';
import type { Query } from '../query.ts';
import { otherVersion, setUpGraph } from '../set-up.ts';
import { readFormat, writeFormat } from './format-file.ts';
import { syncLog } from './log-files.ts';
import { rowsAsLists } from './rows-as-lists.ts';

/** The engine's error code for a write conflict, after which the transaction has to run again. */
const CONFLICT = 'GRAFEO-T001';
const ATTEMPTS = 5;
/** Size of the log at which the engine checkpoints it into the database, in a thread of its own. */
const LOG_BYTES = 4_000_000;
const NO_TRANSACTION = 'GRAFEO-T004';

/**
 * Opens the store in a data directory, or creates it. Only one process can open it at a time. Throws StoreRefused when
 * the data is of another version, in use, or damaged, and leaves it untouched.
 */
export async function openEmbedded(directory: string): Promise<GraphStore> {
  const path = join(directory, 'graph.grafeo');
  const format = readFormat(directory);
  if (format && !canOpen(format.schema)) throw otherVersion(directory, format.schema);
  // The engine creates a missing database, so a database that was deleted has to be detected first.
  if (format && !existsSync(path)) {
    throw new StoreRefused(
      `graph.grafeo is missing from ${directory}; restore it, or use another CHASQUI_DATA`,
    );
  }
  mkdirSync(directory, { recursive: true });
  const db = open(path, directory);
  try {
    if (!format && db.nodeCount() > 0) await refuseForeign(db, directory);
    for (const statement of schemaStatements('embedded')) await db.executeCypher(statement);
    db.setCheckpointTriggers({ walBytes: LOG_BYTES });
    const store = storeOver(db, `${path}.wal`);
    await setUpGraph(store, directory);
    // From now on earlier versions refuse the data, because it may be upgraded at any moment.
    if (format?.schema !== SCHEMA_VERSION) writeFormat(directory, { schema: SCHEMA_VERSION });
    return store;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Opens a store in memory, for tools and tests. Its data is lost when it is closed. */
export async function openInMemory(): Promise<GraphStore> {
  const db = grafeo.GrafeoDB.create();
  for (const statement of schemaStatements('embedded')) await db.executeCypher(statement);
  const store = storeOver(db, null);
  await setUpGraph(store, 'memory');
  return store;
}

/** Throws StoreRefused unless Chasqui wrote the data: an interrupted first start leaves it without a format file. */
async function refuseForeign(db: GrafeoDB, directory: string): Promise<void> {
  const graphs = await db.executeCypher(read.schemaVersion.text);
  if (graphs.length === 1) return;
  throw new StoreRefused(`graph.grafeo in ${directory} was not written by Chasqui; use another CHASQUI_DATA`);
}

/** Messages of the engine for a database that another process has opened, or is creating. */
const IN_USE = /cannot be locked|is locked by another process/;

function open(path: string, directory: string): GrafeoDB {
  try {
    return existsSync(path) ? grafeo.GrafeoDB.open(path) : grafeo.GrafeoDB.create(path);
  } catch (error) {
    const { message } = error as Error;
    if (IN_USE.test(message)) {
      throw new StoreRefused(
        `${directory} is in use by another running Chasqui; stop it, or use another CHASQUI_DATA`,
      );
    }
    throw new StoreRefused(
      `${directory} cannot be opened and may be damaged; nothing was changed. Restore a copy, or use another CHASQUI_DATA (${oneLine(message)})`,
    );
  }
}

/** Wraps a database. `log` is the folder of the engine's log; null for a database in memory. */
function storeOver(db: GrafeoDB, log: string | null): GraphStore {
  const queue = oneAtATime();
  return {
    engine: 'EMBEDDED',
    read: async (query, params) => rowsOf(await db.executeCypher(query.text, params)),
    write: (work) =>
      queue(async () => {
        const result = await transaction(db, work);
        if (log !== null) await syncLog(log).catch(unlessFull);
        return result;
      }),
    close: () => queue(async () => db.close()).catch(unlessFull),
  };
}

async function transaction<T>(db: GrafeoDB, work: (run: Run) => Promise<T | Rollback<T>>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const tx = db.beginTransaction();
    try {
      const run = async <P, R>(query: Query<P, R>, params: P) => {
        const compact = rowsAsLists(query.text, params as object);
        return rowsOf<R>(await tx.executeCypher(compact.text, compact.params));
      };
      const result = await work(run);
      if (result instanceof Rollback) {
        rollBack(tx);
        return result.value;
      }
      // For a large transaction, `commit()` would block the event loop for seconds.
      await tx.execute('COMMIT');
      return result;
    } catch (error) {
      rollBack(tx);
      if (attempt < ATTEMPTS && (error as Error).message?.includes(CONFLICT)) continue;
      throw isFull(error) ? new StoreFull('no space left on the disk') : error;
    }
  }
}

/** Rolls back, unless a failed commit has done so: the engine still reports such a transaction as active. */
function rollBack(tx: Transaction): void {
  try {
    if (tx.isActive) tx.rollback();
  } catch (error) {
    if (!(error as Error).message.includes(NO_TRANSACTION)) throw error;
  }
}

/** Ignores a full disk: committed data is complete in the log, and is checkpointed later. */
function unlessFull(error: unknown): void {
  if (!isFull(error)) throw error;
}

/** ENOSPC and EDQUOT, as reported by Node or, by number, by the engine. */
const isFull = (error: unknown) => /\bos error (28|122)\b|^(ENOSPC|EDQUOT)\b/.test((error as Error).message);

/** The engine converts arrays and maps, but not nodes; queries therefore return only columns. */
const rowsOf = <R>(result: QueryResult) => result.toArray() as R[];

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').slice(0, 200);
