import type {
  ClaimInListFragment,
  Direction,
  EntityKind,
  EntityQuery,
  GraphQuery,
  Hedge,
  LinkClass,
  LinkOnCanvasFragment,
  LinkQuery,
  LinkStatus,
  PathsQuery,
  DisputesQuery,
  Stance,
  VocabularyQuery,
} from './generated.ts';

/** Short names for what the answers hold; the types themselves are generated from the schema. */
export type Kind = EntityKind;
export type Status = LinkStatus;
export type { Direction, Hedge, LinkClass, Stance };

export interface Ref {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
}

export interface EntityOnCanvas extends Ref {
  readonly neighborCount: number;
  readonly anonymous?: boolean;
}

export type LinkOnCanvas = LinkOnCanvasFragment['link'] & LinkOnCanvasFragment['figures'];

export interface LinkInList {
  readonly id: string;
  readonly type: string;
  readonly symmetric: boolean;
  readonly confidence: number;
  readonly status: Status;
  readonly hedge: Hedge | null;
  readonly from: Ref;
  readonly to: Ref;
}

export type Claim = ClaimInListFragment;
export type EntityDetail = NonNullable<EntityQuery['entity']>;
export type PropertyValues = EntityDetail['values'][number];
export type LinkDetail = NonNullable<LinkQuery['link']>;
export type Dispute = DisputesQuery['disputes']['nodes'][number];
export type Path = PathsQuery['paths']['paths'][number];
export type SearchReport = PathsQuery['paths']['search'];
export type GraphInfo = GraphQuery['graph'];
export type Vocabulary = VocabularyQuery['vocabulary'];
export type LinkType = Vocabulary['linkTypes'][number];

export const LINK_CLASSES: readonly LinkClass[] = [
  'ASSOCIATION',
  'ACTIVITY',
  'PLACE',
  'MOVEMENT',
  'CLASSIFICATION',
  'HOSTILITY',
];
export const KINDS: readonly Kind[] = ['GROUP', 'PERSON', 'REGION', 'EVENT', 'COMMODITY', 'FLOW'];
export const HEDGES: readonly Hedge[] = ['STATED', 'REPORTED', 'ALLEGED', 'SUSPECTED', 'SPECULATED'];
export const STATUSES: readonly Status[] = [
  'CONFIRMED',
  'PROBABLE',
  'POSSIBLE',
  'DOUBTFUL',
  'CONTESTED',
  'DENIED',
  'UNSUPPORTED',
];
export const STANCES: readonly Stance[] = ['SUPPORTS', 'DENIES', 'UNCONFIRMED'];
export const GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
