import { GraphBuilder } from '../../server/analysis/graph/graph-builder.ts';
import { Projection } from '../../server/analysis/projection.ts';
import { linkId, linkKey } from '../../server/model/ids.ts';
import type { Credibility, Hedge, Kind, Stance } from '../../server/model/kinds.ts';
import { linkType, type Vocabulary } from '../../server/model/vocabulary.ts';
import { qualifiersOf } from '../../server/model/qualifiers.ts';
import type { ProjectedClaimRow } from '../../server/store/rows.ts';

/** A claim of the small graphs that tests draw: `['a', 'b']` is enough. */
export interface Drawn {
  readonly from: string;
  readonly to: string;
  readonly type?: string;
  readonly hedge?: Hedge;
  readonly stance?: Stance;
  readonly credibility?: Credibility;
  readonly source?: string;
  readonly origin?: string;
  readonly speakers?: readonly string[];
  readonly happened?: readonly [string | null, string | null];
  readonly claimed?: string | null;
  readonly qualifiers?: readonly string[];
}

const anyKind: Kind[] = ['GROUP', 'PERSON', 'REGION', 'EVENT', 'COMMODITY', 'FLOW'];
const type = (more: object) =>
  linkType.parse({ label: 'to', inverse: 'from', class: 'ASSOCIATION', from: anyKind, to: anyKind, ...more });

/** TO has a direction, TIED none; the usual weights. */
export const vocabulary: Vocabulary = {
  linkTypes: new Map([
    ['TO', type({})],
    ['OTHER', type({ class: 'HOSTILITY' })],
    ['MOVES', type({ class: 'MOVEMENT' })],
    ['LOCATED_IN', type({ class: 'PLACE' })],
    ['ROUTE_LEG', type({ class: 'MOVEMENT', key: ['flow', 'mode'] })],
    ['SPEAKS_FOR', type({})],
    ['TIED', type({ label: 'tied', inverse: 'tied', class: 'ACTIVITY', symmetric: true })],
  ]),
  properties: new Map(),
  qualifiers: new Map(),
  subtypes: new Map(),
  commodities: new Map([
    ['leaf', { family: 'coca', stage: 1 }],
    ['paste', { family: 'coca', stage: 2 }],
    ['arms', { family: 'arms', stage: 1 }],
  ]),
  weights: {
    hedge: { STATED: 0.9, REPORTED: 0.7, ALLEGED: 0.5, SUSPECTED: 0.35, SPECULATED: 0.2 },
    reliability: { A: 1, B: 0.85, C: 0.7, D: 0.5, E: 0.3, F: 0.5 },
    credibility: { 1: 1, 2: 1, 3: 0.8, 4: 0.5, 5: 0.2, 6: 1 },
  },
  translations: new Map(),
};

/** The projection of a drawn graph. Entities are GROUPs unless `kinds` says otherwise; source `a` is graded A, and so on. */
export function draw(
  claims: readonly Drawn[],
  kinds: Record<string, Kind> = {},
  subtypes: Record<string, string> = {},
): Projection {
  const names = [...new Set([...claims.flatMap((c) => [c.from, c.to]), ...Object.keys(kinds)])].sort();
  const builder = new GraphBuilder(vocabulary);
  builder.addEntities(
    names.map((id, i) => ({ ...entityRow(id, i + 1, kinds[id]), subtype: subtypes[id] ?? null })),
  );
  builder.addSources(SOURCES);
  builder.putClaims(claims.map((claim, i) => row(claim, i + 1)));
  return read(builder, 1);
}

/** What a builder holds, published and ready to be read. */
export function read(builder: GraphBuilder, version: number): Projection {
  const columns = builder.publish(version);
  const numbers = {
    entity: (id: string) => builder.findEntity(id),
    link: (id: string) => builder.findLink(id),
    source: (id: string) => builder.findSource(id),
    publisher: (name: string) => builder.findPublisher(name),
    origin: (id: string) => builder.findOrigin(id),
  };
  return new Projection(columns, numbers, builder.valueClaims());
}

const GRADED = (['A', 'B', 'C', 'D', 'E', 'F'] as const).map((grade, i) => ({
  seq: i + 1,
  id: grade.toLowerCase(),
  publisher: `Publisher ${grade}`,
  reliability: grade,
  role: 'EVIDENCE' as const,
}));

/** Graded `a` to `f`, and `r`, which is reference data. */
export const SOURCES = [
  ...GRADED,
  { seq: 7, id: 'r', publisher: 'Gazetteer', reliability: 'F' as const, role: 'REFERENCE' as const },
];

export const entityRow = (id: string, seq: number, kind: Kind = 'GROUP') => ({
  seq,
  id,
  kind,
  subtype: null,
  name: id,
  aliases: [],
});

export function row(drawn: Drawn, seq: number): ProjectedClaimRow {
  const { from, to, type = 'TO', source = 'a', qualifiers = [] } = drawn;
  const rule = vocabulary.linkTypes.get(type);
  if (!rule) throw new Error(type);
  return {
    id: `claim-${seq}`,
    seq,
    kind: 'LINK',
    subjectId: from,
    type,
    objectId: to,
    linkId: linkId(linkKey({ type, subject: from, object: to, qualifiers: qualifiersOf(qualifiers) }, rule)),
    property: null,
    value: null,
    min: null,
    max: null,
    stance: drawn.stance ?? 'SUPPORTS',
    hedge: drawn.hedge ?? 'STATED',
    credibility: drawn.credibility ?? 6,
    sourceId: source,
    attributedToIds: [...(drawn.speakers ?? [])],
    origin: drawn.origin ?? drawn.speakers?.at(-1) ?? `origin-${source}`,
    qualifiers: [...qualifiers],
    happenedEarliest: drawn.happened?.[0] ?? null,
    happenedLatest: drawn.happened?.[1] ?? null,
    claimedEarliest: null,
    claimedLatest: drawn.claimed ?? null,
    retracted: false,
  };
}
