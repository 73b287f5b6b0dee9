import { isDerived } from '../../server/model/derived-values.ts';
import { HOSTILE_IDS, recordHostile } from '../support/hostile.ts';
import { startServer, type ServerUnderTest } from '../support/server.ts';
import { restoredFromFtm, type FtmObject } from './restore/from-ftm.ts';
import { restoredFromStix, type StixObject } from './restore/from-stix.ts';

const ids = [
  'apolo-ambush-2013',
  'coca-growers-apolo',
  'peruvian-traffickers',
  'ftc',
  'bolivia',
  'cocaine-paste',
];
const query = `query X($format: ExportFormat!, $ids: [ID!]!) { subgraph(entityIds: $ids) {
  export(format: $format) { filename mediaType encoding content losses } } }`;

let server: ServerUnderTest;
beforeAll(async () => {
  server = await startServer();
  await recordHostile(server);
});
afterAll(() => server.stop());

const part = async (format: string) => {
  const answer = await server.ask(query, { format, ids: [...ids, ...HOSTILE_IDS] });
  return answer.data.subgraph.export;
};
const whole = async (format: string) => (await fetch(`${server.url}/export/${format}`)).text();
const graphs = [
  { of: 'a subgraph', text: async (format: string) => (await part(format)).content as string },
  { of: 'the whole graph', text: (format: string) => whole(format.toLowerCase()) },
];

const lines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/** The content of a graph, read from its Cytoscape and JSONL exports. */
async function held(text: (format: string) => Promise<string>) {
  const { nodes, edges } = JSON.parse(await text('CYTOSCAPE')).elements;
  const things = lines(await text('JSONL'));
  return {
    entities: nodes.map(({ data }: { data: object }) => data),
    links: edges.map(({ data }: { data: Record<string, unknown> }) => {
      const { label: _label, sources: _sources, source: from, target: to, ...link } = data;
      return { from, to, ...link };
    }),
    written: things.filter((thing) => thing.entity).length as number,
    claims: things.flatMap(({ claim }) => claim ?? []),
    sources: things.filter((thing) => thing.source).length as number,
  };
}

describe.each(graphs)('$of', ({ text }) => {
  it.each(['STIX', 'FTM'])('as %s is the same file each time', async (format) => {
    expect(await text(format)).toBe(await text(format));
  });

  it('as STIX contains every claim and source, and refers to no object outside the bundle', async () => {
    const { objects } = JSON.parse(await text('STIX')) as { objects: StixObject[] };
    const { claims, sources } = await held(text);
    const present = new Set(objects.map(({ id }) => id));
    expect(present.size).toBe(objects.length);
    const named = objects.flatMap((object) => [
      ...references(object),
      ...Object.keys(object.extensions ?? {}),
    ]);
    expect(named.filter((id) => !present.has(id))).toEqual([]);
    const of = (...types: string[]) => objects.filter(({ type }) => types.includes(type));
    expect(of('opinion')).toHaveLength(claims.filter(({ type }) => type).length);
    expect(of('note')).toHaveLength(claims.filter(({ property }) => property).length);
    expect(of('report')).toHaveLength(sources);
    const revoked = claims.filter(({ retractedAt }) => retractedAt).length;
    expect(objects.filter((object) => object['revoked'])).toHaveLength(revoked);
    for (const object of objects) expect(object.created <= object.modified).toBe(true);
  });

  it('as FollowTheMoney contains every claim that is not retracted and every source, and refers to nothing outside the file', async () => {
    const objects: FtmObject[] = lines(await text('FTM'));
    const { claims, sources } = await held(text);
    const present = new Set(objects.map(({ id }) => id));
    expect(present.size).toBe(objects.length);
    const of = (name: string) => objects.filter(({ schema }) => schema === name);
    expect(of('Note')).toHaveLength(claims.filter(({ retractedAt }) => !retractedAt).length);
    expect(of('Article')).toHaveLength(sources);
    const ends = ENDS.flatMap((end) => objects.flatMap(({ properties }) => properties[end] ?? []));
    expect(ends.length).toBeGreaterThan(objects.length / 2);
    expect(ends.filter((id) => !present.has(id))).toEqual([]);
  });

  it.each([
    { format: 'STIX', read: restoredFromStix },
    { format: 'FTM', read: restoredFromFtm },
  ])('is restored from $format with every field of its entities and links', async ({ format, read }) => {
    const { entities, links, written } = await held(text);
    const restored = read(await text(format));
    expect(restored.links).toEqual(links);
    expect(restored.entities).toHaveLength(written);
    const found = new Map(restored.entities.map((entity) => [entity['id'], entity]));
    for (const entity of entities) expect(found.get(entity.id)).toEqual(own(entity));
  });
});

it('writes the country, nationality and role of the strongest claims into the fields of a format', async () => {
  const objects: FtmObject[] = lines(await whole('ftm'));
  const propertiesOf = (id: string) => objects.find((object) => object.id === id)?.properties;
  expect(propertiesOf('ftc')).toMatchObject({ country: ['bo'] });
  expect(propertiesOf('carlos-romero')).toMatchObject({
    position: ['Interior Minister of Bolivia'],
    nationality: ['bo'],
  });
  const stix: StixObject[] = JSON.parse(await whole('stix')).objects;
  const minister = stix.find(({ name }) => name === 'Carlos Romero');
  expect(minister).toMatchObject({ type: 'identity', roles: ['Interior Minister of Bolivia'] });
  expect(JSON.stringify(minister?.extensions)).not.toContain('Interior Minister of Bolivia');
});

it('names its files by their format and lists their losses', async () => {
  for (const [format, extension] of [
    ['STIX', 'json'],
    ['FTM', 'ftm.json'],
  ] as const) {
    const { filename, losses } = await part(format);
    expect(filename).toMatch(new RegExp(`^chasqui-\\d+\\.${extension.replace('.', '\\.')}$`));
    expect(losses.length).toBeGreaterThan(4);
  }
});

const ENDS = [
  ...[
    'member',
    'organization',
    'director',
    'controller',
    'controlled',
    'successor',
    'predecessor',
    'project',
  ],
  ...['participant', 'person', 'associate', 'subject', 'object', 'entity', 'proof'],
  ...['owner', 'asset', 'employee', 'employer', 'relative', 'agent', 'client', 'payer', 'beneficiary'],
];

/** The ids that an object refers to, in the properties of STIX and of our extension. */
function references(thing: object): string[] {
  return Object.entries(thing).flatMap(([name, value]) => {
    if (name.endsWith('_ref') || name.endsWith('_refs')) return [value].flat() as string[];
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? references(value) : [];
  });
}

/** Omits empty lists, which neither format distinguishes from missing ones, and values derived from claims. */
const own = (entity: object) =>
  Object.fromEntries(
    Object.entries(entity).filter(
      ([field, value]) => !isDerived(field) && (!Array.isArray(value) || value.length > 0),
    ),
  );
