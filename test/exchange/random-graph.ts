import fc from 'fast-check';
import { parseBatch } from '../../server/ledger/batch.ts';
import { recordBatch } from '../../server/ledger/record-batch.ts';
import { retractClaim } from '../../server/ledger/retract-claim.ts';
import {
  CREDIBILITIES,
  HEDGES,
  KINDS,
  RELIABILITIES,
  SOURCE_ROLES,
  STANCES,
  type Kind,
} from '../../server/model/kinds.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { vocabulary } from '../support/server.ts';

/** Input for a graph: entities and sources, batches of claims, and the indexes of claims to retract. */
export interface RandomGraph {
  readonly entities: readonly object[];
  readonly sources: readonly object[];
  readonly claims: readonly (readonly object[])[];
  readonly retracted: readonly number[];
}

const text = (maxLength: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength })
    .map((s) => s.trim())
    .filter((s) => s.length > 0 && s.isWellFormed());
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const date = fc.constantFrom(
  '2013',
  '2013-10',
  '2013-10-19',
  '2013-05/2013-10',
  '../2013',
  '2013-10~',
  '2012-21',
);

const COUNT = 8;
const kindOf = (i: number) => KINDS[i % KINDS.length] as Kind;

const entity = (i: number) =>
  fc.record({
    id: fc.constant(`e${i}`),
    kind: fc.constant(kindOf(i)),
    name: text(30),
    aliases: fc.array(text(12), { maxLength: 3 }),
    summary: maybe(text(60)),
    ...(kindOf(i) === 'REGION' && {
      place: maybe(
        fc.tuple(fc.double({ min: -90, max: 90, noNaN: true }), fc.integer({ min: -180, max: 180 })),
      ),
      iso: maybe(text(5)),
    }),
    ...(kindOf(i) === 'PERSON' && { anonymous: maybe(fc.boolean()) }),
    ...(kindOf(i) === 'EVENT' && { happened: maybe(date) }),
  });

const links = [...vocabulary.linkTypes].filter(([, { key }]) => key.length === 0);
const ofKind = (kinds: readonly Kind[]) =>
  Array.from({ length: COUNT }, (_, i) => i).filter((i) => kinds.includes(kindOf(i)));
const ends = links.flatMap(([type, { from, to }]) =>
  ofKind(from).flatMap((a) =>
    ofKind(to).flatMap((b) => (a === b ? [] : [{ type, subject: `e${a}`, object: `e${b}` }])),
  ),
);
const claimFields = {
  stance: fc.constantFrom(...STANCES),
  hedge: fc.constantFrom(...HEDGES),
  judged: fc.option(
    fc.record({ credibility: fc.constantFrom(...CREDIBILITIES), credibilityReason: text(20) }),
    {
      nil: {},
    },
  ),
  source: fc.constantFrom('s0', 's1'),
  attributedTo: fc.uniqueArray(fc.constantFrom('e0', 'e1'), { maxLength: 2 }),
  statement: text(80),
  locator: maybe(text(10)),
  happened: maybe(date),
  claimed: maybe(date),
};
const linkClaim = fc
  .record({ link: fc.constantFrom(...ends), ...claimFields })
  .map(({ link, judged, ...rest }) => ({ ...link, ...judged, ...rest }));
const valueClaim = fc
  .oneof(
    fc.record({
      subject: fc.constant('e3'),
      property: fc.constant('deaths'),
      value: text(10),
      min: fc.integer({ min: 0, max: 9 }),
      approximate: fc.boolean(),
      ...claimFields,
    }),
    fc.record({ subject: fc.constant('e3'), property: fc.constant('date'), value: date, ...claimFields }),
    fc.record({
      subject: fc.constant('e2'),
      property: fc.constant('cocaArea'),
      value: text(10),
      max: fc.double({ min: 0, max: 1e6, noNaN: true }),
      unit: fc.constantFrom('ha', 'sq mi'),
      qualifiers: fc.constantFrom({}, { in: 'e2' }),
      ...claimFields,
    }),
  )
  .map(({ judged, ...rest }) => ({ ...judged, ...rest }));

/** Random graphs over the vocabulary: every kind of entity, link claims and value claims, in a few batches. */
export const randomGraph: fc.Arbitrary<RandomGraph> = fc.record({
  entities: fc.tuple(...Array.from({ length: COUNT }, (_, i) => entity(i))),
  sources: fc.tuple(
    ...['s0', 's1'].map((id) =>
      fc.record({
        id: fc.constant(id),
        title: text(40),
        publisher: maybe(text(20)),
        outlet: maybe(fc.constant('e0')),
        published: maybe(date),
        reliability: fc.constantFrom(...RELIABILITIES),
        role: fc.constantFrom(...SOURCE_ROLES),
      }),
    ),
  ),
  claims: fc.array(fc.array(fc.oneof(linkClaim, valueClaim), { maxLength: 8 }), {
    minLength: 1,
    maxLength: 3,
  }),
  retracted: fc.array(fc.nat({ max: 20 }), { maxLength: 3 }),
});

/** Records a random graph; equal claims are recorded once. */
export async function recordGraph(store: GraphStore, graph: RandomGraph): Promise<void> {
  const placed = (items: readonly object[]) =>
    items.map((value, i) => ({ value: plain(value), at: (field?: string) => `[${i}].${field ?? ''}` }));
  const entities = placed(graph.entities);
  const sources = placed(graph.sources);
  const recorded: string[] = [];
  for (const claims of graph.claims) {
    for (const claim of claims) {
      const isValue = 'property' in claim;
      const batch = parseBatch({
        entities,
        sources,
        linkClaims: isValue ? [] : placed([claim]),
        valueClaims: isValue ? placed([claim]) : [],
      });
      recorded.push(...(await recordBatch(store, vocabulary, batch)).claims);
    }
  }
  for (const id of new Set(graph.retracted.flatMap((i) => recorded[i] ?? []))) {
    await retractClaim(store, vocabulary, id);
  }
}

/** Omits undefined fields, and replaces a place by latitude and longitude. */
function plain(value: object): object {
  const { place, ...rest } = value as { readonly place?: readonly [number, number] };
  const [lat, lon] = place ?? [];
  return JSON.parse(JSON.stringify({ ...rest, lat, lon })) as object;
}
