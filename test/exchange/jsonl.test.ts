import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { claimId } from '../../server/model/ids.ts';
import { recordCase } from '../../server/ledger/record-case.ts';
import { retractClaim } from '../../server/ledger/retract-claim.ts';
import { exported, sendFile } from '../support/import.ts';
import { everyNth, sample } from '../support/sample.ts';
import { apolo, emptyStore, serve, startServer, vocabulary } from '../support/server.ts';
import { randomGraph, recordGraph } from './random-graph.ts';
import { thereAndBack } from './round-trip.ts';

const { entities, sources, linkClaims, valueClaims } = apolo().batch;
const COUNTS = {
  entity: entities.length,
  source: sources.length,
  claim: linkClaims.length + valueClaims.length,
};
/** A claim of the case that is ALLEGED. */
const [alleged] = linkClaims.filter(({ value }) => value.hedge === 'ALLEGED');
const CLAIM = alleged ? claimId(alleged.value) : '';

describe('Chasqui JSONL', () => {
  it('of the Apolo case is restored byte for byte, with retracted claims', async () => {
    const store = await emptyStore();
    await recordCase(store, vocabulary, apolo());
    await retractClaim(store, vocabulary, CLAIM);
    const { before, after } = await thereAndBack(store, await emptyStore());
    expect(after).toBe(before);
    expect(before).toContain('"retractedAt"');
  }, 60_000);

  it('of any graph is restored byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(randomGraph, async (graph) => {
        const store = await emptyStore();
        await recordGraph(store, graph);
        const { before, after } = await thereAndBack(store, await emptyStore());
        expect(after).toBe(before);
      }),
      { numRuns: sample(3, 30), endOnFailure: true },
    );
  }, 120_000);

  it('contains the imports of a graph, so that they can be retracted after a restore', async () => {
    const store = await emptyStore();
    const first = await serve(store);
    const content = 'kind,name\nGROUP,One\nGROUP,Two\n';
    const mapping = `tables: { rows: { entities: [{ kind: '{kind}', name: '{name}' }],
      links: [{ when: { name: One }, subject: one, type: TIED_TO, object: two }] } }`;
    const { body } = await sendFile(first, '/import', { name: 'a.csv', content }, { mapping });
    const text = await exported(first, 'jsonl');
    const second = await serve(await emptyStore());
    await sendFile(second, '/import', { name: 'graph.jsonl', content: text });
    const { data } = await second.ask(
      'mutation T($id: ID!) { retractImport(input: { id: $id }) { retracted } }',
      {
        id: body.importId,
      },
    );
    expect(data.retractImport.retracted).toBe(1);
    await first.stop();
    await second.stop();
  });

  it('into a graph that is not empty is an ordinary import', async () => {
    const [first, second] = [await startServer(), await serve(await emptyStore())];
    await sendFile(
      second,
      '/import',
      { name: 'b.csv', content: 'id,name\nbolivia-2,Bolivia again\n' },
      { mapping: "tables: { rows: { entities: [{ id: '{id}', kind: REGION, name: '{name}' }] } }" },
    );
    const text = await exported(first, 'jsonl');
    const { body } = await sendFile(second, '/import', { name: 'graph.jsonl', content: text });
    expect(body).toMatchObject({
      newEntities: COUNTS.entity,
      newClaims: COUNTS.claim,
      states: { REFUSED: 0, CONFLICTING: 0 },
    });
    const { data } = await second.ask('{ imports { id file } }');
    expect(data.imports[0]).toMatchObject({ id: body.importId, file: 'graph.jsonl' });
    await first.stop();
    await second.stop();
  });

  it('records a dispute over claims that are already recorded', async () => {
    const server = await startServer();
    const [head = ''] = (await exported(server, 'jsonl')).split('\n');
    const dispute = { id: 'new', title: 'Is it so?', versions: [{ label: 'Yes', claims: [CLAIM] }] };
    const lines = `${head}\n${JSON.stringify({ dispute })}\n`;
    const sha256 = createHash('sha256').update(lines).digest('hex');
    const end = { entity: 0, source: 0, import: 0, claim: 0, dispute: 1, sha256 };
    const content = `${lines}${JSON.stringify({ end })}\n`;
    const { body } = await sendFile(server, '/import', { name: 'graph.jsonl', content });
    expect(body.newClaims).toBe(0);
    const { data } = await server.ask('{ disputes(first: 100) { nodes { title } } }');
    expect(data.disputes.nodes).toContainEqual({ title: 'Is it so?' });
    await server.stop();
  });

  it('refuses an altered claim and a truncated line, with their line numbers', async () => {
    const [first, second] = [await startServer(), await serve(await emptyStore())];
    const lines = (await exported(first, 'jsonl')).split('\n');
    const changed = lines.findIndex((line) => line.includes(CLAIM));
    lines[changed] = lines[changed]?.replace('"ALLEGED"', '"STATED"') ?? '';
    const cut = lines.findIndex((line, i) => i > changed && line.includes('"claim"'));
    lines[cut] = lines[cut]?.slice(0, 80) ?? '';
    const content = lines.join('\n');
    const { status, body } = await sendFile(second, '/import', { name: 'graph.jsonl', content });
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'INVALID_INPUT']);
    expect(body.errors[0].message).toMatch(
      new RegExp(`graph.jsonl:${changed + 1} id: must be claim-\\w+, the digest of the claim; got ${CLAIM}`),
    );
    expect(body.errors[0].message).toContain(`graph.jsonl:${cut + 1}: invalid JSON`);
    expect((await exported(second, 'jsonl')).split('\n')).toHaveLength(3);
    await first.stop();
    await second.stop();
  });
});

describe('an incomplete or altered backup', () => {
  let lines: string[];
  beforeAll(async () => {
    const first = await startServer();
    lines = (await exported(first, 'jsonl')).trimEnd().split('\n');
    await first.stop();
  });
  const send = async (content: string) => {
    const second = await serve(await emptyStore());
    const { status, body } = await sendFile(second, '/import', { name: 'graph.jsonl', content });
    const { data } = await second.ask('{ graph { version entities } }');
    await second.stop();
    return { status, body, graph: data.graph };
  };
  const text = (some: readonly string[]) => `${some.join('\n')}\n`;

  it('is refused when it was truncated at a line end, with the number of lines per type', async () => {
    const cut = lines.findIndex((line) => line.startsWith('{"claim"')) + 5;
    const { status, body, graph } = await send(text(lines.slice(0, cut)));
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'INVALID_INPUT']);
    expect(body.errors[0].extensions.problems).toMatchObject([
      {
        at: `graph.jsonl:${cut + 1}`,
        message: `the file is truncated: expected {"end": …} as its last line; got entity ${COUNTS.entity}, source ${COUNTS.source}, import 0, claim 5, dispute 0`,
      },
    ]);
    expect(graph).toEqual({ version: 0, entities: 0 });
  });

  it('is refused when lines are missing, altered or added', async () => {
    const { end } = JSON.parse(lines.at(-1) ?? '') as { end: Record<string, number> };
    expect(end).toMatchObject({ ...COUNTS, import: 0 });
    const altered = async (change: (all: string[]) => void) => {
      const all = [...lines];
      change(all);
      const { status, body } = await send(text(all));
      return [status, body.errors[0].extensions.problems.at(-1).message];
    };
    const dispute = lines.findIndex((line) => line.startsWith('{"dispute"'));
    expect(await altered((all) => void all.splice(dispute, 1))).toEqual([
      400,
      `the file was altered after the export: expected these numbers of lines: dispute ${end['dispute']}; got dispute ${Number(end['dispute']) - 1}`,
    ]);
    const rename = (all: string[]) => void (all[1] = all[1]?.replace(/"name":"./, '"name":"X') ?? '');
    expect(await altered(rename)).toEqual([400, expect.stringContaining('with the SHA-256')]);
    expect(await altered((all) => void all.push(lines[1] ?? ''))).toEqual([
      400,
      `unexpected line after the last one ("end", line ${lines.length})`,
    ]);
  });

  it('of format 1, which had no last line, is accepted with a notice', async () => {
    const [head = '', ...rest] = lines.slice(0, -1);
    const { status, body } = await send(text([head.replace('"format":2', '"format":1'), ...rest]));
    expect([status, body.restored]).toEqual([200, true]);
    expect(body.table).toMatchObject([
      {
        place: 'graph.jsonl:1',
        state: 'ADDED',
        why: [{ message: expect.stringContaining('truncation cannot be detected') }],
      },
    ]);
  });
});

describe('an exported graph', () => {
  it.each(everyNth(3, ['jsonl', 'stix', 'ftm', 'xlsx']))(
    'restored from %s into an empty graph is not listed as an import',
    async (format) => {
      const [first, second] = [await startServer(), await serve(await emptyStore())];
      const file = await fetch(`${first.url}/export/${format}`);
      const content = new Uint8Array(await file.arrayBuffer());
      const name = `graph.${format === 'ftm' ? 'ftm.json' : format}`;
      const { body } = await sendFile(second, '/import', { name, content });
      expect(body).toMatchObject({ restored: true });
      const { data } = await second.ask('{ imports { id } }');
      expect(data.imports).toEqual([]);
      await first.stop();
      await second.stop();
    },
  );
});
