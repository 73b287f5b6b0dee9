import { FULL_SAMPLE, sample } from '../../support/sample.ts';
import type { ServerUnderTest } from '../../support/server.ts';
import {
  csvCells,
  csvRows,
  graphRows,
  lines,
  occurrences,
  stixObjects,
  unsupportedObjects,
} from './counted.ts';

/** A file of a data set, its mapping, and the number of its rows, counted independently of our readers. */
export interface DataFile {
  readonly file: string;
  /** Under `docs/mappings`; the built-in one by default. */
  readonly mapping?: string;
  readonly rows: (text: string) => number;
  /** Rows that the mapping skips. */
  readonly skippedRows?: (text: string) => number;
  /** Cuts a large file. */
  readonly part?: (text: string) => string;
}

export interface DataSet {
  readonly name: string;
  readonly files: readonly DataFile[];
  /** Checks the imported graph; `texts` are the files as they were sent. */
  readonly check: (server: ServerUnderTest, texts: readonly string[]) => Promise<void>;
}

const PHASES = Array.from({ length: 11 }, (_, i) => i + 1);

/** The first and last day of a phase: two months each from May 1994, as the mapping assumes. */
function daysOf(phase: number): { from: string; to: string } {
  const day = (month: number, date: number) =>
    new Date(Date.UTC(1994, month, date)).toISOString().slice(0, 10);
  return { from: day(4 + 2 * (phase - 1), 1), to: day(4 + 2 * phase, 0) };
}

const data = async ({ ask }: ServerUnderTest, query: string, variables: object = {}) => {
  const { data: answer, errors } = await ask(query, variables);
  expect(errors).toBeUndefined();
  return answer;
};

const COUNT_LINKS = `query L($id: ID!, $type: String!, $direction: Direction!) {
  entity(id: $id) { links(filter: { types: [$type] }, direction: $direction) { totalCount } } }`;
const linksAt = async (server: ServerUnderTest, id: string, type: string, direction = 'ANY') =>
  (await data(server, COUNT_LINKS, { id, type, direction })).entity.links.totalCount as number;

const APT1_UNSUPPORTED = ['indicator', 'attack-pattern'];
const POISON_IVY_UNSUPPORTED = [...APT1_UNSUPPORTED, 'vulnerability', 'course-of-action'];

const relationships = (text: string, kind: string, from: string, to: string) =>
  stixObjects(text).filter(
    ({ relationship_type: type, source_ref: source, target_ref: target }) =>
      type === kind && source?.startsWith(from) && target?.startsWith(to),
  ).length;

async function airRoutes(server: ServerUnderTest, legs: number): Promise<void> {
  expect(await linksAt(server, 'air-1', 'ROUTE_LEG', 'OUT')).toBe(legs);
  const { entity, routes } = await data(
    server,
    `{ entity(id: "air-1") { ... on Region { name aliases lat
         links(filter: { types: ["LOCATED_IN"] }, direction: OUT) { nodes { to { subtype } } } } }
       routes(input: { from: ["air-1"], to: ["air-2"], maxLegs: 1, k: 1 }) {
         routes { km legs { mode } flows { id } } } }`,
  );
  expect(entity).toMatchObject({ aliases: ['ATL', 'KATL'], lat: expect.closeTo(33.6367, 4) });
  const within = entity.links.nodes.map(({ to }: { to: { subtype: string } }) => to.subtype);
  expect(within.sort()).toEqual(within.length > 0 ? ['continent', 'country'] : []);
  if (routes.routes.length > 0)
    expect(routes.routes[0]).toMatchObject({ legs: [{ mode: 'AIR' }], flows: [{ id: 'air-routes' }] });
}

const some = (text: string, keep: (line: string, i: number) => boolean) =>
  `${lines(text)
    .filter((line, i) => i === 0 || keep(line, i))
    .join('\n')}\n`;
/** Accounts of MUSAE that are imported; the benchmark imports all. */
const MUSAE_PART = sample(2_000, 6_000);

export const DATA_SETS: readonly DataSet[] = [
  {
    name: 'CAVIAR',
    files: PHASES.map((phase) => ({
      file: `caviar/phase${String(phase).padStart(2, '0')}_edges.csv`,
      mapping: 'caviar.yaml',
      rows: csvRows,
    })),
    async check(server, texts) {
      const { entities } = await data(server, '{ entities { totalCount } }');
      const people = new Set(
        texts.flatMap((text) => csvCells(text).flatMap(({ source, target }) => [source, target])),
      );
      expect(entities.totalCount).toBe(people.size);
      // Two people have no number; the mapping gives them letters.
      const letters: Readonly<Record<string, string>> = { '.1': 'a', '.2': 'b' };
      const ids = [...people].map((number = '') => `caviar-${letters[number] ?? number}`);
      for (const [i, text] of texts.entries()) {
        const { subgraph } = await data(
          server,
          `query W($ids: [ID!]!, $window: TimeWindow) {
             subgraph(entityIds: $ids, filter: { happened: $window }) { totalLinks } }`,
          { ids, window: daysOf(i + 1) },
        );
        expect([i + 1, subgraph.totalLinks]).toEqual([i + 1, csvRows(text)]);
      }
    },
  },
  {
    name: 'BACRIM 2020',
    files: [
      { file: 'bacrim2020/BACRIM2020_Nodes.csv', mapping: 'bacrim-nodes.yaml', rows: csvRows },
      { file: 'bacrim2020/BACRIM2020_Alliances.csv', mapping: 'bacrim-alliances.yaml', rows: csvRows },
      { file: 'bacrim2020/BACRIM2020_Rivals.csv', mapping: 'bacrim-rivals.yaml', rows: csvRows },
    ],
    async check(server, [nodes = '', alliances = '']) {
      const { entities, paths } = await data(
        server,
        `{ entities(filter: { kinds: [REGION] }, first: 50) { totalCount }
           paths(input: { from: ["bacrim-n10096"], to: ["bacrim-n10057"], k: 1, filter: { types: ["WORKS_WITH"] } }) {
             paths { entities { name } hops { links { link { claimCount claims { nodes { statement } } } } } } } }`,
      );
      expect(entities.totalCount).toBe(new Set(csvCells(nodes).map(({ State }) => State)).size);
      expect(paths.paths[0].entities.map(({ name }: { name: string }) => name)).toEqual([
        'Los Cuinis',
        'Cártel Jalisco Nueva Generación (CJNG)',
        'Fuerza Anti-Unión Tepito',
      ]);
      // Each group reports the other, so the link has two claims, each with its weight.
      expect(occurrences(alliances, /N10096.*N10025|N10025.*N10096/g)).toBe(2);
      const [{ links }] = paths.paths[0].hops;
      expect(links[0].link.claimCount).toBe(2);
      expect(links[0].link.claims.nodes[0].statement).toContain('with weight 6');
    },
  },
  {
    name: 'air routes, the small graph',
    files: [
      {
        file: 'air_routes/air-routes-small-latest.graphml',
        mapping: 'air-routes-small.yaml',
        rows: graphRows,
        skippedRows: (text) => occurrences(text, /'labelV'>version</g),
      },
    ],
    check: (server, [text = '']) =>
      airRoutes(server, occurrences(text, /<edge [^>]*source='1'[^>]*>\s*<data key='labelE'>route</g)),
  },
  {
    name: 'air routes',
    files: [
      {
        file: 'air_routes/air-routes-latest-nodes.csv',
        mapping: 'air-routes-nodes.yaml',
        rows: csvRows,
        skippedRows: (text) => occurrences(text, /^\d+,version,/gm),
      },
      {
        file: 'air_routes/air-routes-latest-edges.csv',
        mapping: 'air-routes-edges.yaml',
        rows: csvRows,
        // By default the legs from nine airports, and the regions that contain these.
        part: (text) =>
          FULL_SAMPLE ? text : some(text, (line) => /^\d+,[1-9],\d+,route,|,[1-9],contains,/.test(line)),
      },
    ],
    check: (server, [, edges = '']) => airRoutes(server, occurrences(edges, /^\d+,1,\d+,route,/gm)),
  },
  {
    name: 'Les Misérables',
    files: [{ file: 'gephi/LesMiserables.gexf', mapping: 'les-miserables.yaml', rows: graphRows }],
    async check(server, [text = '']) {
      const [, valjean = ''] = /<node id="([^"]*)" label="Valjean"/.exec(text) ?? [];
      const ties = occurrences(text, new RegExp(`<edge [^>]*(source|target)="${valjean}"`, 'g'));
      expect(await linksAt(server, `les-miserables-${valjean.replace('.', '-')}`, 'TIED_TO')).toBe(ties);
    },
  },
  {
    name: 'STIX, APT1',
    files: [
      {
        file: 'stix21/apt1.json',
        mapping: 'apt1.yaml',
        rows: (text) => stixObjects(text).length,
        skippedRows: (text) => unsupportedObjects(text, 'report', ...APT1_UNSUPPORTED),
      },
    ],
    async check(server) {
      const { search } = await data(
        server,
        `{ search(text: "Greenfield", first: 1) { entity { kind name
             links(filter: { types: ["ATTRIBUTED_TO"] }, direction: OUT) { nodes { to { name }
               claims { nodes { source { publisher reliability } } } } } } } }`,
      );
      expect(search[0].entity).toMatchObject({
        kind: 'PERSON',
        name: 'Ugly Gorilla',
        links: {
          nodes: ['JackWang', 'Wang Dong'].map((name) => ({
            to: { name },
            claims: { nodes: [{ source: { publisher: 'Mandiant', reliability: 'B' } }] },
          })),
        },
      });
    },
  },
  {
    name: 'STIX, Poison Ivy',
    files: [
      {
        file: 'stix21/poisonivy.json',
        mapping: 'poisonivy.yaml',
        rows: (text) => stixObjects(text).length,
        skippedRows: (text) => unsupportedObjects(text, 'report', ...POISON_IVY_UNSUPPORTED),
      },
    ],
    async check(server, [text = '']) {
      const { entities } = await data(
        server,
        `{ entities(filter: { kinds: [EVENT] }) { nodes {
             links(filter: { types: ["USED_IN"] }, direction: IN) { totalCount } } } }`,
      );
      const used = entities.nodes.map(({ links }: { links: { totalCount: number } }) => links.totalCount);
      expect(used).toHaveLength(3);
      expect(used.reduce((sum: number, one: number) => sum + one, 0)).toBe(
        relationships(text, 'uses', 'campaign', 'malware'),
      );
    },
  },
  {
    name: 'STIX of others, by the built-in mapping',
    files: [
      {
        file: 'stix21/apt1.json',
        rows: (text) => stixObjects(text).length,
        skippedRows: (text) => unsupportedObjects(text, ...APT1_UNSUPPORTED),
      },
      {
        file: 'stix21/poisonivy.json',
        rows: (text) => stixObjects(text).length,
        skippedRows: (text) => unsupportedObjects(text, ...POISON_IVY_UNSUPPORTED),
      },
    ],
    async check(server) {
      const { sources, entities } = await data(
        server,
        `{ sources { nodes { title published } }
           entities(filter: { kinds: [COMMODITY] }) { totalCount } }`,
      );
      // What a report lists is a claim of the report, not of the file.
      expect(sources.nodes.map(({ title }: { title: string }) => title)).toEqual([
        "APT1: Exposing One of China's Cyber Espionage Units",
        'Poison Ivy: Assessing Damage and Extracting Intelligence',
      ]);
      expect(entities.totalCount).toBe(6 + 10 + 25);
    },
  },
  {
    name: 'FollowTheMoney, European authorities',
    files: [
      {
        file: 'ftm/eu_authorities.ftm.json',
        mapping: 'eu-authorities.yaml',
        rows: (text) => lines(text).length,
      },
    ],
    async check(server) {
      const { search } = await data(server, '{ search(text: "A29WP", first: 1) { entity { name } } }');
      expect(search[0].entity.name).toBe('Article 29 Working Party');
    },
  },
  {
    name: 'FollowTheMoney, sanctions',
    files: [
      {
        file: 'ftm/yente_t1_entities.ftm.json',
        mapping: 'yente-t1.yaml',
        rows: (text) => lines(text).length,
      },
    ],
    async check(server, [text = '']) {
      const born = lines(text).map((line) => JSON.parse(line).properties.birthDate?.[0]);
      const { entities } = await data(
        server,
        `{ entities(filter: { kinds: [PERSON] }) { nodes { aliases values(properties: ["born"]) { claims { value } } } } }`,
      );
      const birthDates = entities.nodes.flatMap(({ values }: { values: { claims: { value: string }[] }[] }) =>
        values.flatMap(({ claims }) => claims.map(({ value }) => value)),
      );
      expect(birthDates.sort()).toEqual(born.filter(Boolean).sort());
    },
  },
  {
    name: 'FollowTheMoney of others, by the built-in mapping',
    files: [
      { file: 'ftm/eu_authorities.ftm.json', rows: (text) => lines(text).length },
      { file: 'ftm/yente_t1_entities.ftm.json', rows: (text) => lines(text).length },
    ],
    async check(server) {
      const { entities } = await data(server, '{ entities(filter: { kinds: [GROUP] }) { totalCount } }');
      expect(entities.totalCount).toBe(151 + 2);
    },
  },
  {
    name: 'MUSAE GitHub',
    files: [
      {
        file: 'musae_github/git_target_noname.csv',
        mapping: 'musae-nodes.yaml',
        rows: csvRows,
        part: (text) => some(text, (_, i) => i <= MUSAE_PART),
      },
      {
        file: 'musae_github/git_edges.csv',
        mapping: 'musae-edges.yaml',
        rows: csvRows,
        part: (text) => some(text, (line) => line.split(',').every((id) => Number(id) < MUSAE_PART)),
      },
    ],
    async check(server, [, edges = '']) {
      expect(await linksAt(server, 'github-1', 'TIED_TO')).toBe(occurrences(edges, /^(1,\d+|\d+,1)$/gm));
    },
  },
];
