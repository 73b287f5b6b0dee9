import type { RecordClaimsInput, Reliability } from '../api/generated.ts';
import type { Hedge, Ref, Stance } from '../api/types.ts';
import { folded } from './folded.ts';

/** An existing entity, or one to be created with the claim. */
export interface EntityChoice extends Ref {
  readonly isNew?: boolean;
}

/** An existing source, or one to be created with the claim. */
export interface SourceChoice {
  readonly id: string;
  readonly title: string;
  readonly isNew?: boolean;
  readonly publisher?: string;
  readonly url?: string;
  readonly published?: string;
  readonly reliability?: Reliability;
}

/** Values of credibility, the second axis of the Admiralty code; 6 means that it cannot be judged. */
export const CREDIBILITIES = ['1', '2', '3', '4', '5', '6'] as const;
export type Credibility = (typeof CREDIBILITIES)[number];
export const NOT_JUDGED = '6' satisfies Credibility;

/** The content of the form for a claim. */
export interface ClaimDraft {
  readonly about: 'LINK' | 'VALUE';
  readonly subject: EntityChoice | null;
  readonly type: string;
  readonly object: EntityChoice | null;
  readonly property: string;
  readonly value: string;
  readonly min: string;
  readonly max: string;
  readonly stance: Stance;
  readonly hedge: Hedge;
  readonly credibility: Credibility;
  /** The reason; required unless the credibility is 6. */
  readonly credibilityReason: string;
  readonly speaker: EntityChoice | null;
  readonly source: SourceChoice | null;
  readonly statement: string;
  readonly locator: string;
  readonly happened: string;
  readonly claimed: string;
  /** Qualifiers: value by key; an entity is its id. */
  readonly qualifiers: Readonly<Record<string, string>>;
}

export const EMPTY_DRAFT: ClaimDraft = {
  about: 'LINK',
  subject: null,
  type: '',
  object: null,
  property: '',
  value: '',
  min: '',
  max: '',
  stance: 'SUPPORTS',
  hedge: 'STATED',
  credibility: NOT_JUDGED,
  credibilityReason: '',
  speaker: null,
  source: null,
  statement: '',
  locator: '',
  happened: '',
  claimed: '',
  qualifiers: {},
};

/** An id made from a name: lower case, without accents, with hyphens. */
export function slug(name: string): string {
  const id = folded(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  return id || `n-${[...name].map((c) => c.codePointAt(0)?.toString(36)).join('-')}`.slice(0, 60);
}

const isJudged = ({ credibility }: ClaimDraft) => credibility !== NOT_JUDGED;

const orNull = (text: string | undefined) => text?.trim() || null;
const number = (text: string) => (text.trim() === '' ? null : Number(text.replace(',', '.')));

/** The input that records a complete draft: its claim, and the entities and source to create. */
export function recordInputOf(draft: ClaimDraft): RecordClaimsInput {
  const { about, subject, object, speaker, source } = draft;
  const entities = [subject, about === 'LINK' ? object : null, speaker].flatMap((e) =>
    e?.isNew ? [{ id: e.id, kind: e.kind, name: e.name }] : [],
  );
  const sources = source?.isNew
    ? [
        {
          id: source.id,
          title: source.title,
          publisher: orNull(source.publisher),
          url: orNull(source.url),
          published: orNull(source.published),
          reliability: source.reliability ?? null,
        },
      ]
    : [];
  const common = {
    subject: subject?.id ?? '',
    stance: draft.stance,
    hedge: draft.hedge,
    credibility: Number(draft.credibility),
    credibilityReason: isJudged(draft) ? orNull(draft.credibilityReason) : null,
    source: source?.id ?? '',
    attributedTo: speaker ? [speaker.id] : null,
    statement: draft.statement.trim(),
    locator: orNull(draft.locator),
    happened: orNull(draft.happened),
    claimed: orNull(draft.claimed),
    qualifiers: Object.entries(draft.qualifiers).flatMap(([key, value]) =>
      value.trim() ? { key, value: value.trim() } : [],
    ),
  };
  return about === 'LINK'
    ? { entities, sources, linkClaims: [{ ...common, type: draft.type, object: object?.id ?? '' }] }
    : {
        entities,
        sources,
        valueClaims: [
          {
            ...common,
            property: draft.property,
            value: draft.value.trim(),
            min: number(draft.min),
            max: number(draft.max),
          },
        ],
      };
}

export type Field = keyof ClaimDraft;

/** The required fields of a draft that are empty. */
export function missingFields(draft: ClaimDraft): Field[] {
  const fields: Field[] =
    draft.about === 'LINK'
      ? ['subject', 'type', 'object', 'source', 'statement']
      : ['subject', 'property', 'value', 'source', 'statement'];
  if (isJudged(draft)) fields.push('credibilityReason');
  return fields.filter((field) => {
    const value = draft[field];
    return value === null || (typeof value === 'string' && value.trim() === '');
  });
}
