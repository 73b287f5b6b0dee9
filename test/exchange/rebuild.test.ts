import { parse } from 'csv-parse/sync';
import { cypher } from '../../server/exchange/out/cypher.ts';
import type { Format, OutClaim, OutGraph } from '../../server/exchange/out/format.ts';
import { neo4jCsv } from '../../server/exchange/out/neo4j-csv.ts';
import { rowsExpression } from '../../server/exchange/out/cypher-rows.ts';
import type { Source } from '../../server/model/entity.ts';
import { startServer, type ServerUnderTest } from '../support/server.ts';
import { unzip } from '../support/unzip.ts';
import { hostile } from './hostile.ts';
import { graphOf, group, written } from './written.ts';

const PIECE = 1_000;
const WORDS = 'A claim with as many words as claims often have; it ends here.';

/** A graph with this many chunks per part, which counts the chunks that were requested. */
function countingGraph(pieces: number) {
  const requested = { entities: 0, claims: 0 };
  async function* part<T>(make: (n: number) => T, count: () => void = () => {}) {
    for (let at = 0; at < pieces; at++) {
      count();
      yield Array.from({ length: PIECE }, (_, i) => make(at * PIECE + i));
    }
  }
  const source = { id: 'src', title: 'Source', reliability: 'B' } as Source;
  const graph: OutGraph = {
    ...graphOf({ sources: [source] }),
    entities: () =>
      part(
        (n) => group({ id: `e-${n}`, name: `Group ${n}` }),
        () => requested.entities++,
      ),
    claims: () =>
      part(
        (n) =>
          ({
            id: `claim-${n}`,
            subject: `e-${n}`,
            object: `e-${n}`,
            type: 'TIED_TO',
            link: `link-${n}`,
            stance: 'SUPPORTS',
            hedge: 'STATED',
            source: 'src',
            origin: 'src',
            attributedTo: [`e-${n}`],
            statement: `${n} ${WORDS}`,
            qualifiers: {},
            recordedAt: '2026-01-01T00:00:00.000Z',
          }) as unknown as OutClaim,
        () => requested.claims++,
      ),
  };
  return { graph, requested };
}

describe.each<[string, Format, number]>([
  ['the Cypher script', cypher, 10],
  ['the CSV for neo4j-admin', neo4jCsv, 40],
])('%s', (_name, format, maxChunks) => {
  it('reads rows only as its output is consumed, and writes small chunks', async () => {
    const { graph, requested } = countingGraph(1_000_000);
    let length = 0;
    for await (const piece of format.write(graph)) {
      expect(piece.length).toBeLessThan(1 << 20);
      length += piece.length;
      if (length > 300_000) break;
    }
    expect(requested.entities).toBeGreaterThan(0);
    expect(requested.entities).toBeLessThan(maxChunks);
    expect(requested.claims).toBe(0);
  });

  it('writes the last rows of the graph, and ends', async () => {
    const { graph, requested } = countingGraph(3);
    const whole = await written(format, graph);
    expect(requested.entities).toBe(3);
    const files = format.binary ? [...unzip(whole).values()] : [whole.toString()];
    for (const word of ['Group 2999', `2999 ${WORDS}`, 'link-2999']) {
      expect(files.filter((text) => text.includes(word))).toHaveLength(1);
    }
  });
});

describe('the rows of a script', () => {
  it('are delimited by characters that no text among them contains', () => {
    expect(rowsExpression([{ id: 'a', list: ['b', 'c'], n: 1, gone: null }, { id: 'd' }])).toMatch(
      /^\[line IN split\('\n␟a␟␝b␝c␟1␞\n␟d␟␀␟␀', '␞'\)/,
    );
    expect(rowsExpression([{ id: 'a␟', list: ['␝1'] }])).toContain("'\n␟2a␟␟2␝2␝1'");
  });

  it('escape line ends, quotes and backslashes in texts', () => {
    const [, line, rest] = rowsExpression([{ a: "';\n\r\u2028\u0085\\u0027" }]).split('\n');
    expect(rest).toBeUndefined();
    expect(line).toContain(String.raw`␟\';\n\r\u2028\u0085\\u0027',`);
  });
});

describe('a part of the graph', () => {
  let server: ServerUnderTest;
  beforeAll(async () => {
    server = await startServer();
    const RECORD = 'mutation R($input: RecordClaimsInput!) { recordClaims(input: $input) { recorded } }';
    expect((await server.ask(RECORD, { input: hostile })).errors).toBeUndefined();
  });
  afterAll(() => server.stop());

  const exported = async (format: string) => {
    const query = `query X($format: ExportFormat!) { subgraph(entityIds: ["hostile", "ftc"]) {
      totalLinks export(format: $format) { filename mediaType encoding content losses } } }`;
    const { data, errors } = await server.ask(query, { format });
    expect(errors).toBeUndefined();
    return data.subgraph;
  };

  it('as a Cypher script ends every statement, and no other line, with a semicolon', async () => {
    const { export: file } = await exported('CYPHER');
    expect(file).toMatchObject({
      filename: 'chasqui-2.cypher',
      encoding: 'UTF8',
      losses: [expect.any(String), expect.any(String), expect.any(String)],
    });
    const statements = file.content.split(/;\n/);
    expect(statements.pop()).toBe('');
    for (const statement of statements) {
      expect(statement.replace(/^(\/\/.*\n)+/, '')).toMatch(/^(CREATE|UNWIND|MATCH)\b/);
    }
  });

  it('as CSV contains every text unchanged, and the entities that its links and claims refer to', async () => {
    const { totalLinks, export: file } = await exported('NEO4J_CSV');
    expect(file).toMatchObject({ filename: 'chasqui-2.zip', encoding: 'BASE64' });
    const files = unzip(Buffer.from(file.content, 'base64'));
    const rows = (name: string) =>
      parse(files.get(name) ?? '', { columns: true, record_delimiter: '\n' }) as Record<string, string>[];
    expect([...files.keys()].filter((name) => name.endsWith('.csv'))).toHaveLength(10);
    expect(rows('links.csv')).toHaveLength(totalLinks);
    const entities = new Set(rows('entities.csv').map((row) => row['id:ID(Entity)']));
    for (const row of rows('claim-entities.csv')) expect(entities).toContain(row[':END_ID(Entity)']);
    expect(entities).toContain('hostile-nobody');
    const own = rows('entities.csv').find((row) => row['id:ID(Entity)'] === 'hostile');
    expect(own).toMatchObject({
      'name:string': hostile.entities[0]?.name,
      'summary:string': hostile.entities[0]?.summary,
      'aliases:string[]': hostile.entities[0]?.aliases?.join('\u001f'),
      ':LABEL': 'Entity\u001fGroup',
    });
    expect(rows('claims.csv').map((row) => row['statement:string'])).toContain(
      hostile.linkClaims[0]?.statement,
    );
  });
});
