import { recordHostile } from '../support/hostile.ts';
import { startServer, type ServerUnderTest } from '../support/server.ts';
import { judge, judgesPython } from './python.ts';

const python = { stix: judgesPython('stix2validator'), ftm: judgesPython('followthemoney') };

let server: ServerUnderTest;
beforeAll(async () => {
  if (!python.stix && !python.ftm) return;
  server = await startServer();
  await recordHostile(server);
});
afterAll(() => server?.stop());

const exported = async (format: string) => (await fetch(`${server.url}/export/${format}`)).text();

/** How much there is to write, as Chasqui's own formats have it. */
async function counted() {
  const things = (await exported('jsonl'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const claims = things.flatMap(({ claim }) => claim ?? []);
  return {
    entities: things.filter(({ entity }) => entity).length,
    sources: things.filter(({ source }) => source).length,
    links: JSON.parse(await exported('cytoscape')).elements.edges.length as number,
    linkClaims: claims.filter(({ type }) => type).length,
    valueClaims: claims.filter(({ property }) => property).length,
    standing: claims.filter(({ retractedAt }) => !retractedAt).length,
  };
}

const sum = (counts: Readonly<Record<string, number>>, keys: readonly string[]) =>
  keys.reduce((total, key) => total + (counts[key] ?? 0), 0);

(python.stix ? describe : describe.skip)(
  'of the whole Apolo case with hostile texts, stix2-validator',
  () => {
    let said: {
      readonly errors: readonly string[];
      readonly warnings: Readonly<Record<string, number>>;
      readonly types: Readonly<Record<string, number>>;
    };
    beforeAll(async () => {
      said = judge(python.stix ?? '', 'stix.py', { content: await exported('stix') }) as typeof said;
    });

    it('finds no error', () => expect(said.errors).toEqual([]));

    it('warns of nothing but what our ids, link types and places make unavoidable', () => {
      const unavoidable = {
        103: 'version 5 of UUIDs, so that one graph is one text; version 4 is random',
        202: 'relationship types that are ours',
        223: 'a location of which nothing but our id is known',
        302: 'addresses of documents of which we keep no hash',
      };
      expect(Object.keys(said.warnings)).toEqual(Object.keys(unavoidable));
      // The hostile place and the world's markets.
      expect(said.warnings['223']).toBe(2);
    });

    it('sees as many objects as there are entities, links, claims and sources', async () => {
      const { entities, links, linkClaims, valueClaims, sources } = await counted();
      const { types } = said;
      // One identity is Chasqui itself.
      expect(sum(types, ENTITY_TYPES) - 1).toBe(entities);
      expect(types).toMatchObject({
        relationship: links,
        opinion: linkClaims,
        note: valueClaims,
        report: sources,
        'extension-definition': 1,
      });
      const others = ['relationship', 'opinion', 'note', 'report', 'extension-definition'];
      expect(Object.keys(types).filter((type) => ![...ENTITY_TYPES, ...others].includes(type))).toEqual([]);
    });
  },
);

(python.ftm ? describe : describe.skip)('of the whole Apolo case with hostile texts, followthemoney', () => {
  let said: {
    readonly schemata: Readonly<Record<string, number>>;
    readonly wrong: readonly string[];
    readonly dangling: readonly string[];
  };
  beforeAll(async () => {
    said = judge(python.ftm ?? '', 'ftm.py', { content: await exported('ftm') }) as typeof said;
  });

  it('knows every property, takes every value and changes none', () => expect(said.wrong).toEqual([]));

  it('finds at every end a thing of the schema that the property asks for', () =>
    expect(said.dangling).toEqual([]));

  it('sees as many entities as there are entities, links, standing claims and sources', async () => {
    const { entities, links, standing, sources } = await counted();
    const { schemata } = said;
    expect(sum(schemata, THINGS)).toBe(entities);
    expect(sum(schemata, INTERVALS)).toBe(links);
    expect(schemata).toMatchObject({ Note: standing, Article: sources });
    expect(sum(schemata, Object.keys(schemata))).toBe(entities + links + standing + sources);
    expect(Object.keys(schemata).sort()).toEqual([...THINGS, ...INTERVALS, 'Note', 'Article'].sort());
  });
});

const ENTITY_TYPES = [
  ...['identity', 'threat-actor', 'location', 'incident', 'course-of-action', 'infrastructure', 'campaign'],
];
const THINGS = ['Organization', 'PublicBody', 'Company', 'Person', 'Address', 'Event', 'Asset', 'Project'];
const INTERVALS = [
  ...[
    'Membership',
    'Directorship',
    'Control',
    'Succession',
    'ProjectParticipant',
    'Associate',
    'UnknownLink',
    'Ownership',
    'Employment',
    'Family',
    'Representation',
    'Payment',
  ],
];
