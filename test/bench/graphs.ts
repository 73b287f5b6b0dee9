import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphBuilder } from '../../server/analysis/graph/graph-builder.ts';
import { Projection } from '../../server/analysis/projection.ts';
import { linkId } from '../../server/model/ids.ts';
import { HEDGES } from '../../server/model/kinds.ts';
import { linkType, type Vocabulary } from '../../server/model/vocabulary.ts';
import { ROOT } from '../../server/root.ts';
import type { ProjectedClaimRow } from '../../server/store/rows.ts';
import { below, randomFrom } from './random.ts';

/** A graph of pairs: link i is `ends[2i] – ends[2i + 1]`. */
export interface Pairs {
  readonly name: string;
  readonly entities: number;
  readonly ends: Uint32Array;
}

/** A graph by preferential attachment, with `each` links per new entity (Barabási and Albert 1999). */
export function preferentialAttachment(entities: number, each: number, seed: number): Pairs {
  const random = randomFrom(seed);
  const ends: number[] = [];
  for (let entity = 1; entity < entities; entity++) {
    const chosen = new Set<number>();
    while (chosen.size < Math.min(each, entity)) {
      chosen.add(ends.length === 0 ? 0 : (ends[below(random, ends.length)] as number));
      if (random() < 0.01) chosen.add(below(random, entity));
    }
    for (const other of [...chosen].slice(0, each)) ends.push(other, entity);
  }
  return named('preferential attachment', entities, ends);
}

/** A random recursive tree with an additional link per `every` entities: long chains, few alternative paths. */
export function treeLike(entities: number, every: number, seed: number): Pairs {
  const random = randomFrom(seed);
  const ends: number[] = [];
  for (let entity = 1; entity < entities; entity++) {
    ends.push(below(random, entity), entity);
    if (entity % every === 0) {
      const near = Math.max(0, entity - 5);
      if (near !== ends.at(-2)) ends.push(near, entity);
    }
  }
  return named('tree-like', entities, ends);
}

/** An edge list of the shared datasets: two columns of numbers under a header. */
export function edgeList(file: string): Pairs {
  const ends: number[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (id: string) => {
    const known = numbers.get(id) ?? numbers.size;
    numbers.set(id, known);
    return known;
  };
  const text = readFileSync(join(ROOT, '..', 'shared', 'datasets', file), 'utf8');
  for (const line of text.trim().split('\n').slice(1)) {
    const [a = '', b = ''] = line.trim().split(',');
    if (a !== b) ends.push(numberOf(a), numberOf(b));
  }
  return named(file.split('/')[0] ?? file, numbers.size, ends);
}

const named = (name: string, entities: number, ends: number[]): Pairs => ({
  name: `${name} ${short(entities)}/${short(ends.length / 2)}`,
  entities,
  ends: Uint32Array.from(ends),
});

const short = (n: number) => (n >= 1e6 ? `${n / 1e6}M` : n >= 1e4 ? `${Math.round(n / 1e3)}k` : String(n));

/** A vocabulary with one symmetric link type and the weights of the shipped one. */
export const vocabulary: Vocabulary = {
  linkTypes: new Map([
    [
      'TIED_TO',
      linkType.parse({
        label: 'tied',
        inverse: 'tied',
        class: 'ASSOCIATION',
        from: ['GROUP'],
        to: ['GROUP'],
        symmetric: true,
      }),
    ],
  ]),
  properties: new Map(),
  qualifiers: new Map(),
  subtypes: new Map(),
  commodities: new Map(),
  weights: {
    hedge: { STATED: 0.9, REPORTED: 0.7, ALLEGED: 0.5, SUSPECTED: 0.35, SPECULATED: 0.2 },
    reliability: { A: 1, B: 0.85, C: 0.7, D: 0.5, E: 0.3, F: 0.5 },
    credibility: { 1: 1, 2: 1, 3: 0.8, 4: 0.5, 5: 0.2, 6: 1 },
  },
  translations: new Map(),
};

export const SOURCES = 200;
const GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
const ORIGINS = 1_000;
const BATCH = 10_000;

export const entityId = (entity: number) => `group-${entity}`;
const sourceId = (source: number) => `src-${source}`;

/** 1 to 5 claims per pair, `each` on average, shuffled over rounds. */
export function* claimRows(
  { ends }: Pairs,
  each: number,
  seed: number,
): Generator<ProjectedClaimRow[], undefined> {
  const random = randomFrom(seed);
  const links = ends.length / 2;
  let seq = 0;
  let batch: ProjectedClaimRow[] = [];
  const total = Math.round(links * each);
  const ids: string[] = [];
  for (let i = 0; i < total; i++) {
    const link = i < links ? i : below(random, links);
    const [a, b] = [entityId(ends[2 * link] as number), entityId(ends[2 * link + 1] as number)];
    const [subject, object] = a < b ? [a, b] : [b, a];
    const year = 2005 + below(random, 20);
    const origin = `outlet-${below(random, ORIGINS)}`;
    batch.push({
      id: `claim-${seq}`,
      seq: ++seq,
      kind: 'LINK',
      subjectId: subject,
      type: 'TIED_TO',
      objectId: object,
      linkId: (ids[link] ??= linkId({ type: 'TIED_TO', from: subject, to: object, qualifiers: [] })),
      property: null,
      value: null,
      min: null,
      max: null,
      stance: random() < 0.05 ? 'DENIES' : 'SUPPORTS',
      hedge: HEDGES[below(random, HEDGES.length)] ?? 'STATED',
      credibility: 6,
      sourceId: sourceId(below(random, SOURCES)),
      attributedToIds: [],
      origin,
      qualifiers: [],
      happenedEarliest: `${year}-01-01`,
      happenedLatest: `${year}-12-31`,
      claimedEarliest: null,
      claimedLatest: `${year + 1}-06-15`,
      retracted: false,
    });
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
  return undefined;
}

export function* entityRows({ entities }: Pairs) {
  for (let first = 0; first < entities; first += BATCH) {
    yield Array.from({ length: Math.min(BATCH, entities - first) }, (_, i) => ({
      seq: first + i + 1,
      id: entityId(first + i),
      kind: 'GROUP' as const,
      subtype: null,
      name: `Group ${first + i}`,
      aliases: [],
    }));
  }
}

export const sourceRows = () =>
  Array.from({ length: SOURCES }, (_, i) => ({
    seq: i + 1,
    id: sourceId(i),
    publisher: `Publisher ${i % 40}`,
    reliability: GRADES[i % GRADES.length] ?? 'F',
    role: 'EVIDENCE' as const,
  }));

/** A projection of the pairs, each linked by claims. */
export function project(pairs: Pairs, each = 2, seed = 7): { projection: Projection; builder: GraphBuilder } {
  const builder = new GraphBuilder(vocabulary);
  for (const rows of entityRows(pairs)) builder.addEntities(rows);
  builder.addSources(sourceRows());
  for (const rows of claimRows(pairs, each, seed)) builder.putClaims(rows);
  return { projection: projectionOf(builder, 1), builder };
}

/** Publishes the graph of a builder. */
export function projectionOf(builder: GraphBuilder, version: number): Projection {
  const numbers = {
    entity: (id: string) => builder.findEntity(id),
    link: (id: string) => builder.findLink(id),
    source: (id: string) => builder.findSource(id),
    publisher: (name: string) => builder.findPublisher(name),
    origin: (id: string) => builder.findOrigin(id),
  };
  return new Projection(builder.publish(version), numbers, builder.valueClaims());
}
