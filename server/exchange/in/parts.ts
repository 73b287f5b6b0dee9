/** An entity that a row names by what it is called: to be found, else to be added. */
export interface NameRef {
  readonly name: string;
  readonly kind: string;
  readonly subtype?: string | undefined;
}
export type Ref = string | NameRef;

/** Something that a row says, unchecked, and how to name the place of one of its fields. */
export interface Part<T = Readonly<Record<string, unknown>>> {
  readonly value: T;
  readonly at: (field?: string) => string;
  /** Of an entity: only where neither the graph nor the rest of the file tells it. */
  readonly ifMissing?: boolean | undefined;
  /** Of an entity or a source of a Chasqui file. */
  readonly recorded?: RecordedPart | undefined;
}

/** What a Chasqui file tells beside an entity or a source. */
export interface RecordedPart {
  /** The imports it came with. */
  readonly importIds: readonly string[];
  /** When it was retracted with the last of them. */
  readonly retractedAt?: string | undefined;
}

/** A claim with ends that may be names. What a Chasqui file tells beside it is kept. */
export interface SaidPart extends Part {
  readonly id?: string | undefined;
  readonly recordedAt?: string | undefined;
  readonly retractedAt?: string | undefined;
  readonly importId?: string | undefined;
  /** Of a link: left out, with a note, where an end of it is not there. */
  readonly ifThere?: boolean | undefined;
  /** It comes with the entity that it is about, which many rows may give; `ifMissing` as of that entity. */
  readonly withEntity?: { readonly ifMissing: boolean } | undefined;
}

/** The file itself as a source. */
export interface FileSource extends Part {
  /** What the mapping gives of it; the rest are defaults. */
  readonly given: object;
}

/** What one row of a file says. */
export interface Parts {
  readonly place: string;
  readonly sources: readonly Part[];
  readonly entities: readonly Part[];
  readonly claims: readonly SaidPart[];
  readonly disputes: readonly Part[];
  readonly imports: readonly Part[];
  /** Of a Chasqui file: its head. */
  readonly head?: Part;
  /** What is worth knowing of it, though it can be taken: what is left out, or cannot be told. */
  readonly notes?: readonly string[];
  /** Why the row cannot be taken, whatever else holds. */
  readonly refused: string | null;
  /** The mapping leaves it out, which stops no import. */
  readonly onPurpose?: boolean;
}

export const NO_PARTS = {
  sources: [],
  entities: [],
  claims: [],
  disputes: [],
  imports: [],
  refused: null,
} as const satisfies Omit<Parts, 'place'>;

export const isNameRef = (ref: unknown): ref is NameRef =>
  typeof ref === 'object' && ref !== null && 'name' in ref && 'kind' in ref;
