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
import { hostile, TAKEN_BACK } from './hostile.ts';
import { QUESTIONS } from './questions.ts';

/** What a server says of its graph, and the files it gives of it. */
interface Told {
  readonly answers: Record<string, unknown>;
  readonly rows: Record<string, unknown[]>;
  readonly jsonl: string;
}

/** In ms: a second Neo4j is started, and plans every query anew. */
const LONGEST = 300_000;

/** Variants of what the other tests show: each fills a database anew. */
const itInFull = FULL_SAMPLE ? itWithJava : it.skip;

/** What is to be stopped after a test, however it ends; the last one first. */
const running: { stop(): Promise<void> }[] = [];
const run = <T extends { stop(): Promise<void> }>(started: T): T => {
  running.push(started);
  return started;
};

/** Lines that only one of two has. */
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

/** In which version a thing was recorded is among the losses. */
const withoutVersions = ({ entitiesSince: _, ...rows }: Told['rows']): Told['rows'] =>
  Object.fromEntries(
    Object.entries(rows).map(([name, list]) => [
      name,
      name === 'graph' ? list : list.map((row) => ({ ...(row as object), version: null })),
    ]),
  );

/**
 * A new database plans each query anew, so `rows` are for a comparison with the embedded engine only: between two
 * databases of Neo4j, `contentsOf` compares every node and relationship.
 */
async function told(server: ServerUnderTest, rows = false): Promise<Told> {
  const answers: Record<string, unknown> = {};
  for (const { title, query, variables } of QUESTIONS.slice(0, sample(3, 8))) {
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

/** Records what is hostile, takes some of it back, and says that it came with imports. */
async function worsen({ ask, store }: ServerUnderTest): Promise<void> {
  const RECORD = 'mutation R($input: RecordClaimsInput!) { recordClaims(input: $input) { recorded } }';
  expect(await ask(RECORD, { input: hostile })).toMatchObject({ data: { recordClaims: { recorded: 5 } } });
  const { data } = await ask(
    '{ source(id: "src-hostile") { claims(first: 50) { nodes { id statement } } } }',
  );
  for (const { id, statement } of data.source.claims.nodes) {
    if (!TAKEN_BACK.includes(statement)) continue;
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

const sameAs = async (store: GraphStore, before: Told, rows = false) => {
  const server = run(await serve(store));
  const after = await told(server, rows);
  expect(after.jsonl).toBe(before.jsonl);
  expect(after.rows).toEqual(before.rows);
  expect(after.answers).toEqual(before.answers);
  return server;
};

/** Links around some entities, as the API tells them under a filter. */
async function linksOf({ ask }: ServerUnderTest, filter: object): Promise<unknown[]> {
  const query = `query L($filter: LinkFilter) { neighborhood(ids: ["apolo", "hostile", "bolivia"], hops: 4,
    filter: $filter, limit: 500) { links { id confidence support denial status hedge earliest latest claimCount
      sourceCount originCount } } }`;
  const { data, errors } = await ask(query, { filter });
  expect(errors).toBeUndefined();
  return data.neighborhood.links;
}

/** What comes next is numbered on from what was there, and is found. */
async function recordsOn({ ask, store }: ServerUnderTest): Promise<void> {
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

/** Loads a zip as its README says. */
function importFiles(home: string, files: ReadonlyMap<string, string>): string {
  const [, command = ''] = /\n(neo4j-admin [\s\S]*?)\n\n/.exec(files.get('README.txt') ?? '') ?? [];
  const [program, ...args] = command.split(/[\\\s]+/);
  expect(program).toBe('neo4j-admin');
  return neo4jAdmin(home, files, args);
}

describeOnNeo4j('a graph rebuilt in an empty Neo4j', () => {
  let before: Told;
  let contents: string[];
  let script: string;
  let files: Map<string, string>;
  const stopAll = async () => {
    for (let last = running.pop(); last; last = running.pop()) await last.stop();
  };
  afterEach(stopAll);
  beforeAll(async () => {
    const original = run(await startServer({ neo4j: settings() }));
    await worsen(original);
    await withSession(settings(), settings().database, (run) =>
      run("MATCH (c:Claim {sourceId: 'src-hostile'}) SET c.importId = 'import-1'"),
    );
    before = await told(original);
    script = (await fileOf(original, 'cypher')).toString();
    files = unzip(await fileOf(original, 'neo4j-csv'));
    contents = await contentsOf(settings());
    await stopAll();
  });

  it(
    'by the Cypher script holds the same, answers the same, and goes on from there',
    async () => {
      await wipe(settings());
      await runScript(settings(), script);
      expect(difference(await contentsOf(settings()), contents)).toEqual(NONE);
      const schema = await schemaOf(settings());
      const server = await sameAs(await openNeo4j(settings()), before);
      expect(await schemaOf(settings())).toEqual(schema);
      await recordsOn(server);
    },
    LONGEST,
  );

  it('by the Cypher script refuses a database that has a graph', async () => {
    await expect(runScript(settings(), script)).rejects.toThrow(/already exists/);
  });

  itInFull(
    'by neo4j-admin holds the same, answers the same, and goes on from there',
    async () => {
      const home = newHome();
      importFiles(home, files);
      const neo4j = run(await startIn(home));
      const server = await sameAs(await openNeo4j(neo4j), before);
      expect(difference(await contentsOf(neo4j), contents)).toEqual(NONE);
      await recordsOn(server);
    },
    LONGEST,
  );

  itInFull('from the embedded engine answers the same', async () => {
    const embedded = run(await startServer());
    await worsen(embedded);
    const there = await told(embedded, true);
    await wipe(settings());
    await runScript(settings(), (await fileOf(embedded, 'cypher')).toString());
    await sameAs(await openNeo4j(settings()), there, true);
  });

  itInFull('from a part holds that part, with the figures its links have in it', async () => {
    const original = run(await startServer());
    await worsen(original);
    // Without SPEAKS_FOR a part does not know its parties, and combines its links by speaker.
    const filter =
      '{"types":["TIED_TO","OPERATES_IN","PARTICIPATED_IN","SPEAKS_FOR"],"evidence":{"claimedBefore":"2014-01-01"}}';
    const part = await linksOf(original, JSON.parse(filter));
    expect(part.length).toBeGreaterThan(10);
    await wipe(settings());
    await runScript(settings(), (await fileOf(original, 'cypher', filter)).toString());
    const rebuilt = run(await serve(await openNeo4j(settings())));
    expect(await linksOf(rebuilt, {})).toEqual(part);
  });

  itInFull('from a part goes through neo4j-admin, though some of its files have no row', async () => {
    const original = run(await startServer());
    const zip = await fileOf(original, 'neo4j-csv', '{"types":["TIED_TO"]}');
    const home = newHome();
    try {
      expect(importFiles(home, unzip(zip))).toMatch(/IMPORT DONE/);
    } finally {
      rmSync(home, { recursive: true });
    }
  });
});
