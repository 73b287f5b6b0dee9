import fc from 'fast-check';
import { recordCase } from '../../server/ledger/record-case.ts';
import { retractClaim } from '../../server/ledger/retract.ts';
import { exported, sendFile } from '../support/import.ts';
import { sample } from '../support/sample.ts';
import { apolo, emptyStore, serve, startServer, vocabulary } from '../support/server.ts';
import { randomGraph, recordGraph } from './random-graph.ts';
import { thereAndBack } from './round-trip.ts';

const CLAIM = 'claim-fb85148aa616188073c9';

describe('Chasqui JSONL', () => {
  it('of the Apolo case comes back byte for byte, what was taken back included', async () => {
    const store = await emptyStore();
    await recordCase(store, vocabulary, apolo());
    await retractClaim(store, vocabulary, CLAIM);
    const { before, after } = await thereAndBack(store, await emptyStore());
    expect(after).toBe(before);
    expect(before).toContain('"retractedAt"');
  }, 60_000);

  it('of any graph comes back byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(randomGraph, async (graph) => {
        const store = await emptyStore();
        await recordGraph(store, graph);
        const { before, after } = await thereAndBack(store, await emptyStore());
        expect(after).toBe(before);
      }),
      { numRuns: sample(10, 50), endOnFailure: true },
    );
  }, 120_000);

  it('keeps an import that a graph had, so that it can be taken back there too', async () => {
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
      'mutation T($id: ID!) { takeBackImport(input: { id: $id }) { retracted } }',
      {
        id: body.importId,
      },
    );
    expect(data.takeBackImport.retracted).toBe(1);
    await first.stop();
    await second.stop();
  });

  it('into a graph that holds something is an import like any other', async () => {
    const [first, second] = [await startServer(), await serve(await emptyStore())];
    await sendFile(
      second,
      '/import',
      { name: 'b.csv', content: 'id,name\nbolivia-2,Bolivia again\n' },
      { mapping: "tables: { rows: { entities: [{ id: '{id}', kind: REGION, name: '{name}' }] } }" },
    );
    const text = await exported(first, 'jsonl');
    const { body } = await sendFile(second, '/import', { name: 'graph.jsonl', content: text });
    expect(body).toMatchObject({ newEntities: 365, newClaims: 814, states: { REFUSED: 0, CONFLICTING: 0 } });
    const { data } = await second.ask('{ imports { id file } }');
    expect(data.imports[0]).toMatchObject({ id: body.importId, file: 'graph.jsonl' });
    await first.stop();
    await second.stop();
  });

  it('refuses a line that does not say what its id says, and one that is cut, by their numbers', async () => {
    const [first, second] = [await startServer(), await serve(await emptyStore())];
    const lines = (await exported(first, 'jsonl')).split('\n');
    const changed = lines.findIndex((line) => line.includes(CLAIM));
    lines[changed] = lines[changed]?.replace('"ALLEGED"', '"STATED"') ?? '';
    const cut = lines.findIndex((line, i) => i > changed && line.includes('"claim"'));
    lines[cut] = lines[cut]?.slice(0, 80) ?? '';
    const content = lines.join('\n');
    const { status, body } = await sendFile(second, '/import', { name: 'graph.jsonl', content });
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'INVALID_INPUT']);
    expect(body.errors[0].message).toContain(`graph.jsonl:${changed + 1} id: is ${CLAIM}, but`);
    expect(body.errors[0].message).toContain(`graph.jsonl:${cut + 1}: is not JSON here`);
    expect((await exported(second, 'jsonl')).split('\n')).toHaveLength(2);
    await first.stop();
    await second.stop();
  });
});

describe('a graph that was saved', () => {
  it.each(['jsonl', 'stix', 'ftm', 'xlsx'])(
    'brought as %s into an empty one is no import of its own',
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
