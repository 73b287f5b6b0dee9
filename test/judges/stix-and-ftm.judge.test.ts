import { recordHostile } from '../support/hostile.ts';
import { startServer, type ServerUnderTest } from '../support/server.ts';
import { judge, judgesPython } from './python.ts';

const python = { stix: judgesPython('stix2validator'), ftm: judgesPython('followthemoney') };

let server: ServerUnderTest;
let counts: Awaited<ReturnType<typeof graphCounts>>;
beforeAll(async () => {
  if (!python.stix && !python.ftm) return;
  server = await startServer();
  await recordHostile(server);
  // Before the judges, which block this process for longer than the server keeps a connection.
  counts = await graphCounts();
});
afterAll(() => server?.stop());

const exported = async (format: string) => (await fetch(`${server.url}/export/${format}`)).text();

/** Counts of the graph, from Chasqui's own formats. */
async function graphCounts() {
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
  'stix2-validator, for the complete Apolo case with hostile texts,',
  () => {
    let verdict: {
      readonly errors: readonly string[];
      readonly warnings: Readonly<Record<string, number>>;
      readonly types: Readonly<Record<string, number>>;
    };
    beforeAll(async () => {
      verdict = judge(python.stix ?? '', 'stix.py', { content: await exported('stix') }) as typeof verdict;
    });

    it('finds no error', () => expect(verdict.errors).toEqual([]));

    it('warns only of what is unavoidable with our ids, link types and places', () => {
      const unavoidable = {
        103: 'UUIDs of version 5, so that equal graphs give equal files; version 4 is random',
        202: 'our own relationship types',
        223: 'a location without known properties',
        302: 'addresses of documents without a stored hash',
      };
      expect(Object.keys(verdict.warnings)).toEqual(Object.keys(unavoidable));
      // The hostile place and the world's markets.
      expect(verdict.warnings['223']).toBe(2);
    });

    it('counts as many objects as entities, links, claims and sources', () => {
      const { entities, links, linkClaims, valueClaims, sources } = counts;
      const { types } = verdict;
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

(python.ftm ? describe : describe.skip)(
  'followthemoney, for the complete Apolo case with hostile texts,',
  () => {
    let verdict: {
      readonly schemata: Readonly<Record<string, number>>;
      readonly wrong: readonly string[];
      readonly dangling: readonly string[];
    };
    beforeAll(async () => {
      verdict = judge(python.ftm ?? '', 'ftm.py', { content: await exported('ftm') }) as typeof verdict;
    });

    it('accepts every property and value, and changes none', () => expect(verdict.wrong).toEqual([]));

    it('finds an entity of the required schema at every end', () => expect(verdict.dangling).toEqual([]));

    it('counts as many entities as entities, links, claims that are not retracted and sources', () => {
      const { entities, links, standing, sources } = counts;
      const { schemata } = verdict;
      expect(sum(schemata, ENTITY_SCHEMATA)).toBe(entities);
      expect(sum(schemata, INTERVALS)).toBe(links);
      expect(schemata).toMatchObject({ Note: standing, Article: sources });
      expect(sum(schemata, Object.keys(schemata))).toBe(entities + links + standing + sources);
      expect(Object.keys(schemata).sort()).toEqual(
        [...ENTITY_SCHEMATA, ...INTERVALS, 'Note', 'Article'].sort(),
      );
    });
  },
);

const ENTITY_TYPES = [
  ...['identity', 'threat-actor', 'location', 'incident', 'course-of-action', 'infrastructure', 'campaign'],
];
const ENTITY_SCHEMATA = [
  'Organization',
  'PublicBody',
  'Company',
  'Person',
  'Address',
  'Event',
  'Asset',
  'Project',
];
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
