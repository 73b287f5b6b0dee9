import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { Neo4jSettings } from '../../server/store/neo4j/neo4j-store.ts';
import { neo4jClassPath, noJava } from './neo4j-jars.ts';

export interface Neo4jForTests extends Neo4jSettings {
  /** Stops it, if the tests started it. */
  stop(): Promise<void>;
}

const START_MS = 90_000;
const STOP_MS = 20_000;
const PASSWORD = 'chasqui-test';

/**
 * A Neo4j for the tests: the one at NEO4J_URI when that is set (it must be empty, because tests wipe it),
 * otherwise one started from Maven's jars with Java 17 or later, on a free loopback port with a new home folder.
 * Returns the reason when none is available; throws instead when REQUIRE_NEO4J=1. `measured` gives it the memory and
 * compiler for a fair benchmark instead of those for a quick start; `heap` is its heap size in Java's notation.
 */
export async function startNeo4j({ measured = false, heap = '4g' } = {}): Promise<
  Neo4jForTests | { readonly skipped: string }
> {
  const { NEO4J_URI, NEO4J_USER = 'neo4j', NEO4J_PASSWORD = '', NEO4J_DATABASE = 'neo4j' } = process.env;
  if (NEO4J_URI) {
    const given = { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE };
    await requireEmpty(given);
    return { ...given, stop: async () => {} };
  }
  const missing = noJava();
  if (!missing) return startIn(newHome(), { heap: measured ? heap : null });
  const skipped = `no NEO4J_URI, and ${missing}`;
  if (process.env['REQUIRE_NEO4J'] === '1') throw new Error(`REQUIRE_NEO4J is set, but ${skipped}`);
  return { skipped };
}

const REMOVE_ALL = 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS';

/** Removes all data. Keeps the schema and with it the query plans, so that the next case is recorded ten times as fast. */
export async function clear(settings: Neo4jSettings): Promise<void> {
  await withSession(settings, settings.database, (run) => run(REMOVE_ALL));
}

/** Removes everything from the database: nodes, constraints, indexes. */
export async function wipe(settings: Neo4jSettings): Promise<void> {
  await withSession(settings, settings.database, async (run) => {
    await run(REMOVE_ALL);
    for (const name of await run('SHOW CONSTRAINTS YIELD name')) await run(`DROP CONSTRAINT \`${name}\``);
    for (const name of await run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")) {
      await run(`DROP INDEX \`${name}\``);
    }
  });
}

/** A new home folder for a Neo4j, which is removed when that stops. */
export function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'chasqui-neo4j-'));
  mkdirSync(join(home, 'conf'));
  return home;
}

/** Starts a Neo4j in a home folder that is new or contains an imported database. */
export async function startIn(
  home: string,
  { heap = null }: { heap?: string | null } = {},
): Promise<Neo4jForTests> {
  const port = await freePort();
  writeFileSync(
    join(home, 'conf', 'neo4j.conf'),
    [
      `server.bolt.listen_address=127.0.0.1:${port}`,
      `server.bolt.advertised_address=127.0.0.1:${port}`,
      'server.http.enabled=false',
      'server.https.enabled=false',
      'dbms.usage_report.enabled=false',
      `server.memory.pagecache.size=${heap ? '1g' : '128m'}`,
      'db.tx_log.preallocate=false',
      '',
    ].join('\n'),
  );
  const log = join(home, 'out.log');
  const java = spawn(
    'java',
    [
      ...(heap ? [`-Xmx${heap}`] : ['-Xmx768m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1']),
      '-cp',
      neo4jClassPath(),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const output: Buffer[] = [];
  java.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  java.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  const kill = () => java.kill('SIGKILL');
  process.once('exit', kill);
  const settings = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: PASSWORD, database: 'neo4j' };
  try {
    await setPassword(settings, java);
  } catch (error) {
    kill();
    writeFileSync(log, Buffer.concat(output));
    throw new Error(`Neo4j did not start; its output:\n${readFileSync(log, 'utf8').slice(-2000)}`, {
      cause: error,
    });
  }
  return {
    ...settings,
    async stop() {
      await ended(java);
      process.off('exit', kill);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Waits until Bolt responds, and replaces the initial password of a new database. */
async function setPassword(settings: Neo4jSettings, java: ChildProcess): Promise<void> {
  const until = Date.now() + START_MS;
  for (;;) {
    if (java.exitCode !== null) throw new Error(`java ended with ${java.exitCode}`);
    try {
      await withSession({ ...settings, password: 'neo4j' }, 'system', (run) =>
        run(`ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO '${settings.password}'`),
      );
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}

function ended(java: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (java.exitCode !== null) return resolve();
    const timer = setTimeout(() => java.kill('SIGKILL'), STOP_MS);
    java.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    java.kill('SIGTERM');
  });
}

async function requireEmpty(settings: Neo4jSettings): Promise<void> {
  const [nodes] = await withSession(settings, settings.database, (run) =>
    run('MATCH (n) RETURN count(n) AS n'),
  );
  if (nodes !== 0)
    throw new Error(
      `NEO4J_URI must refer to an empty database, which the tests wipe; got one with ${String(nodes)} nodes`,
    );
}

/** Calls `work` with a function that runs a statement and returns the first column of each row. */
export async function withSession<T>(
  { uri, user, password }: Neo4jSettings,
  database: string,
  work: (run: (cypher: string) => Promise<unknown[]>) => Promise<T>,
): Promise<T> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const session = driver.session({ database });
  try {
    return await work(async (cypher) => (await session.run(cypher)).records.map((record) => record.get(0)));
  } finally {
    await session.close();
    await driver.close();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
