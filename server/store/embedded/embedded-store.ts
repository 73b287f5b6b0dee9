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

/** A write that met another's: the engine asks to run it again. */
const CONFLICT = 'GRAFEO-T001';
const ATTEMPTS = 5;
/** The engine moves its log into the database, in a thread of its own, when the log holds so much. */
const LOG_BYTES = 4_000_000;
const NO_TRANSACTION = 'GRAFEO-T004';

/**
 * Opens the store in a data directory, or makes one there. One process holds it at a time.
 * Throws StoreRefused when the directory is from another version, held, or damaged; it is left untouched.
 */
export async function openEmbedded(directory: string): Promise<GraphStore> {
  const path = join(directory, 'graph.grafeo');
  const format = readFormat(directory);
  if (format && !canOpen(format.schema)) throw otherVersion(directory, format.schema);
  // The engine makes an empty database where there is none, so a missing file must be told apart first.
  if (format && !existsSync(path)) {
    throw new StoreRefused(
      `${directory} holds no graph.grafeo any more; restore it, or use another CHASQUI_DATA`,
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
    // From here on an earlier version refuses it, as it may be upgraded at any moment.
    if (format?.schema !== SCHEMA_VERSION) writeFormat(directory, { schema: SCHEMA_VERSION });
    return store;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** A store in memory, for tools and tests; gone when closed. */
export async function openInMemory(): Promise<GraphStore> {
  const db = grafeo.GrafeoDB.create();
  for (const statement of schemaStatements('embedded')) await db.executeCypher(statement);
  const store = storeOver(db, null);
  await setUpGraph(store, 'memory');
  return store;
}

/** A first start that was cut short leaves our data without the format file; anything else is not ours. */
async function refuseForeign(db: GrafeoDB, directory: string): Promise<void> {
  const found = await db.executeCypher(read.schemaVersion.text);
  if (found.length === 1) return;
  throw new StoreRefused(
    `${directory} holds a graph.grafeo that Chasqui did not write; use another CHASQUI_DATA`,
  );
}

function open(path: string, directory: string): GrafeoDB {
  try {
    return existsSync(path) ? grafeo.GrafeoDB.open(path) : grafeo.GrafeoDB.create(path);
  } catch (error) {
    const why = (error as Error).message;
    if (why.includes('cannot be locked')) {
      throw new StoreRefused(
        `${directory} is held by another running Chasqui; stop it, or use another CHASQUI_DATA`,
      );
    }
    throw new StoreRefused(
      `${directory} cannot be opened; it may be damaged. Nothing was changed. Restore a copy, or use another CHASQUI_DATA (${oneLine(why)})`,
    );
  }
}

/** `log` is the folder of the engine's log; null for a database in memory. */
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
        const fast = rowsAsLists(query.text, params as object);
        return rowsOf<R>(await tx.executeCypher(fast.text, fast.params));
      };
      const result = await work(run);
      if (result instanceof Rollback) {
        rollBack(tx);
        return result.value;
      }
      // `commit()` would hold up the event loop for seconds where the transaction is large.
      await tx.execute('COMMIT');
      return result;
    } catch (error) {
      rollBack(tx);
      if (attempt < ATTEMPTS && (error as Error).message?.includes(CONFLICT)) continue;
      throw isFull(error) ? new StoreFull('there is no room left on the disk') : error;
    }
  }
}

/** A commit that failed has rolled back by itself, though the engine calls the transaction active. */
function rollBack(tx: Transaction): void {
  try {
    if (tx.isActive) tx.rollback();
  } catch (error) {
    if (!(error as Error).message.includes(NO_TRANSACTION)) throw error;
  }
}

/** What is committed is in the log, whole; a full disk only keeps it from being moved out of there, until later. */
function unlessFull(error: unknown): void {
  if (!isFull(error)) throw error;
}

/** ENOSPC and EDQUOT, as Node or, by number, the engine hands them on. */
const isFull = (error: unknown) => /\bos error (28|122)\b|^(ENOSPC|EDQUOT)\b/.test((error as Error).message);

/** Native arrays and maps come from the engine; a projected node would not. Queries return columns only. */
const rowsOf = <R>(result: QueryResult) => result.toArray() as R[];

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').slice(0, 200);
