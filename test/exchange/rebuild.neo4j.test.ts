import { rmSync } from 'node:fs';
import { read, write } from '../../server/store/catalogue.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openNeo4j, type Neo4jSettings } from '../../server/store/neo4j/neo4j-store.ts';
import { everyRead } from '../contract/rows.ts';
import { contentsOf, runScript, schemaOf } from '../support/neo4j-contents.ts';
import { itWithJava, neo4jAdmin } from '../support/neo4j-import.ts';
import { newHome, startIn, wipe, withSession } from '../support/neo4j.ts';
import { describeOnNeo4j, neo4jUnderTest } from '../support/neo4j-under-test.ts';
import { FULL_SAMPLE, sample } from '../support/sample.ts';
import { serve, startServer, type ServerUnderTest } from '../support/server.ts';
import { unzip } from '../support/unzip.ts';
import { hostile, RETRACTED } from './hostile.ts';
import { QUERIES } from './questions.ts';

/** The answers of a server about its graph, its rows and its JSONL export. */
interface Snapshot {
  readonly answers: Record<string, unknown>;
  readonly rows: Record<string, unknown[]>;
  readonly jsonl: string;
}

/** Variants of the other tests, each of which fills a new database. */
const itInFull = FULL_SAMPLE ? itWithJava : it.skip;

/** What to stop after a test, whether it passes or fails, in reverse order. */
const running: { stop(): Promise<void> }[] = [];
const run = <T extends { stop(): Promise<void> }>(started: T): T => {
  running.push(started);
  return started;
};

/** Lines that only one of two lists contains. */
const difference = (now: readonly string[], before: readonly string[]) => {
  const [had, has] = [new Set(before), new Set(now)];
  return { more: now.filter((line) => !had.has(line)), less: before.filter((line) => !has.has(line)) };
};
const NONE = { more: [], less: [] };

const settings = () => neo4jUnderTest() as Neo4jSettings;

async function fileOf({ url }: ServerUnderTest, format: string, filter = ''): Promise<Buffer> {
  const answer = await fetch(`${url}/export/${format}${filter && `?filter=${filter}`}`);
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}

/** The version of recording is among the losses. */
const withoutVersions = ({ entitiesSince: _, ...rows }: Snapshot['rows']): Snapshot['rows'] =>
  Object.fromEntries(
    Object.entries(rows).map(([name, list]) => [
      name,
      name === 'graph' ? list : list.map((row) => ({ ...(row as object), version: null })),
    ]),
  );

/**
 * A new database compiles each query again, so `rows` are for a comparison with the embedded engine only: between two
 * databases of Neo4j, `contentsOf` compares every node and relationship.
 */
async function snapshot(server: ServerUnderTest, rows = false): Promise<Snapshot> {
  const answers: Record<string, unknown> = {};
  for (const { title, query, variables } of QUERIES.slice(0, sample(3, 8))) {
    const { data, errors } = await server.ask(query, variables);
    expect([title, errors]).toEqual([title, undefined]);
    answers[title] = data;
  }
  return {
    answers,
    rows: rows ? withoutVersions(await everyRead(server.store)) : {},
    jsonl: (await fileOf(server, 'jsonl')).toString(),
  };
}

/** Records claims with hostile texts, retracts some, and adds imports. */
async function recordHostileClaims({ ask, store }: ServerUnderTest): Promise<void> {
  const RECORD = 'mutation R($input: RecordClaimsInput!) { recordClaims(input: $input) { recorded } }';
  expect(await ask(RECORD, { input: hostile })).toMatchObject({ data: { recordClaims: { recorded: 5 } } });
  const { data } = await ask(
    '{ source(id: "src-hostile") { claims(first: 50) { nodes { id statement } } } }',
  );
  for (const { id, statement } of data.source.claims.nodes) {
    if (!RETRACTED.includes(statement)) continue;
    const RETRACT = 'mutation R($id: ID!) { retractClaim(input: { id: $id }) { claim { id } } }';
    expect((await ask(RETRACT, { id })).errors).toBeUndefined();
  }
  const importOf = (id: string, file: string) => ({
    id,
    file,
    sha256: '00',
    format: 'CSV',
    shape: 'TABLE',
    rows: 3,
  });
  await store.write(async (change) => {
    const importedAt = new Date().toISOString();
    const rows = [importOf('import-1', `a;\n'b'.csv`), importOf('import-2', 'c.csv')];
    await change(write.addImports, {
      rows: rows.map((row) => ({ ...row, mapping: '{"a": "\\"b\\""}', importedAt })),
    });
    await change(write.retractImport, { id: 'import-2', takenBackAt: importedAt });
  });
}

const expectSame = async (store: GraphStore, before: Snapshot, rows = false) => {
  const server = run(await serve(store));
  const after = await snapshot(server, rows);
  expect(after.jsonl).toBe(before.jsonl);
  expect(after.rows).toEqual(before.rows);
  expect(after.answers).toEqual(before.answers);
  return server;
};

/** Links around some entities, as the API returns them with a filter. */
async function linksOf({ ask }: ServerUnderTest, filter: object): Promise<unknown[]> {
  const query = `query L($filter: LinkFilter) { neighborhood(ids: ["apolo", "hostile", "bolivia"], hops: 4,
    filter: $filter, limit: 500) { links { link { id } figures { confidence support denial status hedge earliest latest claimCount
      sourceCount originCount } } } }`;
  const { data, errors } = await ask(query, { filter });
  expect(errors).toBeUndefined();
  return data.neighborhood.links;
}

/** Expects a new claim to continue the numbering of the graph, and to be found. */
async function expectToContinue({ ask, store }: ServerUnderTest): Promise<void> {
  const [before] = await store.read(read.graph, {});
  const input = {
    entities: [{ id: 'newcomer', kind: 'GROUP', name: 'Newcomer' }],
    linkClaims: [
      {
        subject: 'newcomer',
        type: 'TIED_TO',
        object: 'hostile',
        hedge: 'STATED',
        source: 'src-hostile',
        statement: 'New.',
      },
    ],
  };
  await ask('mutation R($input: RecordClaimsInput!) { recordClaims(input: $input) { recorded } }', { input });
  const [after] = await store.read(read.graph, {});
  expect(after).toMatchObject({
    version: (before?.version ?? 0) + 1,
    entitySeq: (before?.entitySeq ?? 0) + 1,
    claimSeq: (before?.claimSeq ?? 0) + 1,
  });
  const { data } = await ask('{ entity(id: "newcomer") { links { nodes { to { id } claimCount } } } }');
  expect(data.entity.links.nodes).toEqual([{ to: { id: 'newcomer' }, claimCount: 1 }]);
}

/** Imports the files of a zip with the command in its README. */
function importFiles(home: string, files: ReadonlyMap<string, string>): string {
  const [, command = ''] = /\n(neo4j-admin [\s\S]*?)\n\n/.exec(files.get('README.txt') ?? '') ?? [];
  const [program, ...args] = command.split(/[\\\s]+/);
  expect(program).toBe('neo4j-admin');
  return neo4jAdmin(home, files, args);
}

describeOnNeo4j('a graph rebuilt in an empty Neo4j', () => {
  let before: Snapshot;
  let contents: string[];
  let script: string;
  let files: Map<string, string>;
  const stopAll = async () => {
    for (let last = running.pop(); last; last = running.pop()) await last.stop();
  };
  afterEach(stopAll);
  beforeAll(async () => {
    const original = run(await startServer({ neo4j: settings() }));
    await recordHostileClaims(original);
    await withSession(settings(), settings().database, (run) =>
      run("MATCH (c:Claim {sourceId: 'src-hostile'}) SET c.importId = 'import-1'"),
    );
    before = await snapshot(original);
    script = (await fileOf(original, 'cypher')).toString();
    files = unzip(await fileOf(original, 'neo4j-csv'));
    contents = await contentsOf(settings());
    await stopAll();
  });

  it('by the Cypher script has equal contents and answers, and continues the numbering', async () => {
    await wipe(settings());
    await runScript(settings(), script);
    expect(difference(await contentsOf(settings()), contents)).toEqual(NONE);
    const schema = await schemaOf(settings());
    const server = await expectSame(await openNeo4j(settings()), before);
    expect(await schemaOf(settings())).toEqual(schema);
    await expectToContinue(server);
  });

  it('by the Cypher script is refused in a database that contains a graph', async () => {
    await expect(runScript(settings(), script)).rejects.toThrow(/already exists/);
  });

  itInFull('by neo4j-admin has equal contents and answers, and continues the numbering', async () => {
    const home = newHome();
    importFiles(home, files);
    const neo4j = run(await startIn(home));
    const server = await expectSame(await openNeo4j(neo4j), before);
    expect(difference(await contentsOf(neo4j), contents)).toEqual(NONE);
    await expectToContinue(server);
  });

  itInFull('from the embedded engine gives equal answers', async () => {
    const embedded = run(await startServer());
    await recordHostileClaims(embedded);
    const original = await snapshot(embedded, true);
    await wipe(settings());
    await runScript(settings(), (await fileOf(embedded, 'cypher')).toString());
    await expectSame(await openNeo4j(settings()), original, true);
  });

  itInFull('from a filtered export contains that part, with the confidence of its links in it', async () => {
    const original = run(await startServer());
    await recordHostileClaims(original);
    // Without SPEAKS_FOR a part has no parties, and combines its links by speaker.
    const filter =
      '{"types":["TIED_TO","OPERATES_IN","PARTICIPATED_IN","SPEAKS_FOR"],"evidence":{"claimedBefore":"2014-01-01"}}';
    const part = await linksOf(original, JSON.parse(filter));
    expect(part.length).toBeGreaterThan(10);
    await wipe(settings());
    await runScript(settings(), (await fileOf(original, 'cypher', filter)).toString());
    const rebuilt = run(await serve(await openNeo4j(settings())));
    expect(await linksOf(rebuilt, {})).toEqual(part);
  });

  itInFull(
    'from a filtered export is accepted by neo4j-admin, although some of its files are empty',
    async () => {
      const original = run(await startServer());
      const zip = await fileOf(original, 'neo4j-csv', '{"types":["TIED_TO"]}');
      const home = newHome();
      try {
        expect(importFiles(home, unzip(zip))).toMatch(/IMPORT DONE/);
      } finally {
        rmSync(home, { recursive: true });
      }
    },
  );
});
