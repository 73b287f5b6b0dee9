import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { makeApp } from '../../server/api/app.ts';
import type { AnswerLimits } from '../../server/access/limits/answer-budget.ts';
import type { KnownToken } from '../../server/access/tokens.ts';
import { findBlocks } from '../../server/analysis/graph/blocks.ts';
import { liveProjection, type LiveProjection } from '../../server/analysis/live-projection.ts';
import { readCase } from '../../server/exchange/seed/read-case.ts';
import { readVocabulary } from '../../server/exchange/seed/read-vocabulary.ts';
import { parseCase } from '../../server/ledger/parse-case.ts';
import { recordCase } from '../../server/ledger/record-case.ts';
import { ROOT } from '../../server/root.ts';
import { openEmbedded, openInMemory } from '../../server/store/embedded/embedded-store.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openNeo4j, type Neo4jSettings } from '../../server/store/neo4j/neo4j-store.ts';
import { clear } from './neo4j.ts';

export const vocabulary = readVocabulary(join(ROOT, 'seed', 'vocabulary'));
export const apolo = () => parseCase(readCase(join(ROOT, 'seed', 'apolo')));

/** An empty store: in memory, or the given Neo4j, which is cleared. */
export async function emptyStore(neo4j?: Neo4jSettings): Promise<GraphStore> {
  if (!neo4j) return openInMemory();
  await clear(neo4j);
  return openNeo4j(neo4j);
}

/** The projection of a store, without a worker pool. */
export const projectionOver = (store: GraphStore): LiveProjection =>
  liveProjection(store, vocabulary, async (columns) => findBlocks(columns));

export interface ServerUnderTest {
  readonly url: string;
  readonly store: GraphStore;
  /** Posts a GraphQL request as JSON and returns the response. */
  ask(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
  stop(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read responses of any shape
  readonly data: any;
  readonly errors?: {
    message: string;
    extensions: { code: string; problems?: { at: string; message: string }[] };
  }[];
}

/** Starts a server with the Apolo case on a free loopback port. */
export async function startServer(
  options: { neo4j?: Neo4jSettings; tokens?: KnownToken[]; answerLimits?: AnswerLimits } = {},
): Promise<ServerUnderTest> {
  const folder = options.neo4j ? undefined : process.env['CASES_FOLDER'];
  const store = folder ? await copyOfCase(folder) : await withCase(await emptyStore(options.neo4j));
  return serve(store, options.tokens ?? null, 0, options.answerLimits);
}

async function withCase(store: GraphStore): Promise<GraphStore> {
  await recordCase(store, vocabulary, apolo());
  return store;
}

/** A separate store with the case. */
async function copyOfCase(folder: string): Promise<GraphStore> {
  const own = mkdtempSync(join(folder, 'server-'));
  await copyRecordedCase(own);
  const store = await openEmbedded(own);
  return {
    ...store,
    async close() {
      await store.close();
      rmSync(own, { recursive: true, force: true });
    },
  };
}

/** Copies the case to a data directory. It is recorded once for all tests, because that takes longer than most of them. */
export async function copyRecordedCase(directory: string): Promise<void> {
  const folder = process.env['CASES_FOLDER'];
  if (!folder) throw new Error('CASES_FOLDER is not set; the global set-up of the test run sets it');
  const recorded = join(folder, 'case');
  if (!existsSync(recorded)) {
    const temporary = mkdtempSync(join(folder, 'recording-'));
    await (await withCase(await openEmbedded(temporary))).close();
    try {
      renameSync(temporary, recorded);
    } catch (error) {
      // Another process may have been first.
      if (!existsSync(recorded)) throw error;
    }
  }
  cpSync(recorded, directory, { recursive: true });
}

/** Starts a server over a store on a loopback port, by default a free one. */
export async function serve(
  store: GraphStore,
  tokens: KnownToken[] | null = null,
  port = 0,
  answerLimits?: AnswerLimits,
): Promise<ServerUnderTest> {
  const logger = pino({ level: 'silent' });
  const app = await makeApp({ store, vocabulary, tokens, logger, ...(answerLimits && { answerLimits }) });
  const url = await app.listen({ host: '127.0.0.1', port });
  return {
    url,
    store,
    async ask(query, variables = {}, headers = {}) {
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return { status: answer.status, ...((await answer.json()) as Omit<Answer, 'status'>) };
    },
    async stop() {
      await app.close();
      await store.close();
    },
  };
}
