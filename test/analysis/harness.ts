import { buildProjection, type Projection } from '../../server/analysis/projection.ts';
import { linkId, linkKey } from '../../server/model/ids.ts';
import type { Hedge, Kind, Stance } from '../../server/model/kinds.ts';
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
  readonly source?: string;
  readonly origin?: string;
  readonly speakers?: readonly string[];
  readonly happened?: readonly [string | null, string | null];
  readonly claimed?: string | null;
  readonly qualifiers?: readonly string[];
}

const anyKind: Kind[] = ['GROUP', 'PERSON', 'REGION', 'EVENT', 'COMMODITY', 'FLOW'];
const type = (more: object) =>
  linkType.parse({ label: 'to', inverse: 'from', from: anyKind, to: anyKind, ...more });

/** TO has a direction, TIED none; the usual weights. */
export const vocabulary: Vocabulary = {
  linkTypes: new Map([
    ['TO', type({})],
    ['OTHER', type({})],
    ['MOVES', type({})],
    ['LOCATED_IN', type({})],
    ['ROUTE_LEG', type({ key: ['flow', 'mode'] })],
    ['TIED', type({ label: 'tied', inverse: 'tied', symmetric: true })],
  ]),
  properties: new Map(),
  qualifiers: new Map(),
  subtypes: new Map(),
  weights: {
    hedge: { STATED: 0.9, REPORTED: 0.7, ALLEGED: 0.5, SUSPECTED: 0.35, SPECULATED: 0.2 },
    reliability: { A: 1, B: 0.85, C: 0.7, D: 0.5, E: 0.3, F: 0.6 },
  },
};

/** The projection of a drawn graph. Entities are GROUPs unless `kinds` says otherwise; source `a` is graded A, and so on. */
export function draw(claims: readonly Drawn[], kinds: Record<string, Kind> = {}): Projection {
  const names = [...new Set([...claims.flatMap((c) => [c.from, c.to]), ...Object.keys(kinds)])].sort();
  const sources = new Map(
    (['A', 'B', 'C', 'D', 'E', 'F'] as const).map((grade) => {
      const id = grade.toLowerCase();
      return [id, { id, publisher: `Publisher ${grade}`, reliability: grade }] as const;
    }),
  );
  return buildProjection(
    {
      version: 1,
      entities: names.map((id, i) => ({
        seq: i + 1,
        id,
        kind: kinds[id] ?? 'GROUP',
        subtype: null,
        name: id,
        aliases: [],
      })),
      sources,
      claims: claims.map(row),
    },
    vocabulary,
  );
}

function row(drawn: Drawn, i: number): ProjectedClaimRow {
  const { from, to, type = 'TO', source = 'a', qualifiers = [] } = drawn;
  const rule = vocabulary.linkTypes.get(type);
  if (!rule) throw new Error(type);
  return {
    id: `claim-${i}`,
    seq: i + 1,
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
    sourceId: source,
    attributedToIds: [...(drawn.speakers ?? [])],
    origin: drawn.origin ?? drawn.speakers?.at(-1) ?? `origin-${source}`,
    qualifiers: [...qualifiers],
    happenedEarliest: drawn.happened?.[0] ?? null,
    happenedLatest: drawn.happened?.[1] ?? null,
    claimedLatest: drawn.claimed ?? null,
    retracted: false,
  };
}
