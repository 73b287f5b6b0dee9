import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { deadlineIn } from '../../../server/analysis/deadline.ts';
import { GraphBuilder } from '../../../server/analysis/graph/graph-builder.ts';
import { viewLinks } from '../../../server/analysis/link-view.ts';
import { findRoutes } from '../../../server/analysis/routes/find-routes.ts';
import { linkId, linkKey } from '../../../server/model/ids.ts';
import { linkType, type Vocabulary } from '../../../server/model/vocabulary.ts';
import { judge, judgesPython } from '../../judges/python.ts';
import { sharedDataset } from '../../support/shared.ts';
import { vocabulary as plain, projectionOf } from '../graphs.ts';
import { quantiles, logProgress, times, type Figure, type Peer } from '../measure.ts';
import { below, randomFrom } from '../random.ts';

const LONG = 120_000;
const RUNS = 300;
const PEER_RUNS = 20;
const K = 5;
const MAX_LEGS = 8;

const rule = (more: object) =>
  linkType.parse({ label: 'to', inverse: 'from', from: ['REGION'], to: ['REGION'], ...more });
const LEG = rule({ class: 'MOVEMENT', key: ['flow', 'mode'] });
const IN = rule({ class: 'PLACE' });
const LINK_TYPES = new Map([
  ['ROUTE_LEG', LEG],
  ['LOCATED_IN', IN],
]);
const vocabulary: Vocabulary = { ...plain, linkTypes: LINK_TYPES };

/** Routes over the flight network of the world, each query between two random airports with departures. */
export async function* routes(withPeers: boolean): AsyncGenerator<Figure> {
  const [nodes, edges] = ['nodes', 'edges'].map((part) =>
    sharedDataset(`air_routes/air-routes-latest-${part}.csv`),
  );
  if (!nodes || !edges) {
    logProgress('  without routes (../shared is missing)');
    return;
  }
  const { projection, flights } = flightNetwork(read(nodes), read(edges));
  logProgress(`… air routes: ${projection.entityCount} regions, ${flights.length} legs`);
  const airports = [...new Set(flights.map(([from]) => from))];
  const random = randomFrom(7);
  const airport = () => airports[below(random, airports.length)] ?? 0;
  const pair = (): [number, number] => {
    const [from, to] = [airport(), airport()];
    return from === to ? pair() : [from, to];
  };
  const view = viewLinks(projection);
  let incomplete = 0;
  const measured = await times(RUNS, () => {
    const [from, to] = pair();
    const question = {
      from: [from],
      to: [to],
      k: K,
      maxLegs: MAX_LEGS,
      maxAssumed: 1,
      modes: null,
      stages: {},
    };
    const { search } = findRoutes(view, view, question, deadlineIn(LONG));
    if (!search.complete) incomplete++;
  });
  if (incomplete > 0) throw new Error(`${incomplete} of the questions for routes were not answered in full`);
  yield {
    suite: 'routes',
    name: `air routes: k=${K}, ${MAX_LEGS} legs`,
    unit: 'ms',
    ...measured,
    goal: 'p50 ≤ 20, p95 ≤ 200',
    peers: withPeers ? networkx(flights, Array.from({ length: PEER_RUNS }, pair)) : [],
  };
}

type Row = Readonly<Record<string, string>>;
const cell = (row: Row, column: string) => row[column] ?? '';

const read = (file: string): Row[] => parse(readFileSync(file), { columns: true });

/** The legs and the containment of the data set, each claimed by one source. */
function flightNetwork(nodes: readonly Row[], edges: readonly Row[]) {
  const builder = new GraphBuilder(vocabulary);
  const regions = nodes.filter((row) => row['~label'] !== 'version');
  const number = new Map(regions.map((row, i) => [cell(row, '~id'), i]));
  builder.addEntities(
    regions.map((row, i) => ({
      seq: i + 1,
      id: cell(row, '~id'),
      kind: 'REGION' as const,
      subtype: cell(row, '~label'),
      name: cell(row, 'desc:string'),
      aliases: [],
    })),
  );
  const source = { seq: 1, id: 'src', publisher: null, reliability: 'B' as const, role: 'EVIDENCE' as const };
  builder.addSources([source]);
  const flights: [number, number][] = [];
  builder.putClaims(
    edges.map((row, i) => {
      const isLeg = row['~label'] === 'route';
      const [subject, object] = isLeg
        ? [cell(row, '~from'), cell(row, '~to')]
        : [cell(row, '~to'), cell(row, '~from')];
      const type = isLeg ? 'ROUTE_LEG' : 'LOCATED_IN';
      const qualifiers = isLeg ? { flow: 'air-routes', mode: 'AIR' } : {};
      if (isLeg) flights.push([number.get(subject) ?? 0, number.get(object) ?? 0]);
      return {
        id: `claim-${i}`,
        seq: i + 1,
        kind: 'LINK' as const,
        subjectId: subject,
        type,
        objectId: object,
        linkId: linkId(linkKey({ type, subject, object, qualifiers }, isLeg ? LEG : IN)),
        property: null,
        value: null,
        min: null,
        max: null,
        stance: 'SUPPORTS' as const,
        hedge: 'STATED' as const,
        credibility: 6 as const,
        sourceId: 'src',
        attributedToIds: [],
        origin: 'src',
        qualifiers: Object.entries(qualifiers).map(([key, value]) => `${key}=${value}`),
        happenedEarliest: null,
        happenedLatest: null,
        claimedEarliest: null,
        claimedLatest: null,
        retracted: false,
      };
    }),
  );
  return { projection: projectionOf(builder, 1), flights };
}

/** Yen's algorithm of networkx on the same legs, all of equal length: the same k shortest routes. */
function networkx(edges: readonly (readonly number[])[], pairs: readonly (readonly number[])[]): Peer[] {
  const python = judgesPython('networkx');
  if (!python) return [];
  const { seconds, version } = judge(python, '../bench/routes.py', { edges, k: K, pairs }) as {
    seconds: number[];
    version: string;
  };
  return [{ name: `networkx ${version}`, ...quantiles(seconds.map((s) => s * 1000)) }];
}
