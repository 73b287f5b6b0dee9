import type { Problem } from '../../model/errors.ts';
import type { Message } from '../../model/messages.ts';

/** A reference to an entity by name: looked up, and added when not found. */
export interface NameRef {
  readonly name: string;
  readonly kind: string;
  readonly subtype?: string | undefined;
}
export type Ref = string | NameRef;

/** An unchecked record of a row, and the position of each of its fields for messages. */
export interface RawRecord<T = Readonly<Record<string, unknown>>> {
  readonly value: T;
  readonly at: (field?: string) => string;
  /** For an entity: added only when neither the graph nor the rest of the file has it. */
  readonly ifMissing?: boolean | undefined;
  /** For an entity or a source of a Chasqui file. */
  readonly recorded?: ImportHistory | undefined;
}

/** What a Chasqui file records about an entity or a source. */
export interface ImportHistory {
  /** The imports that contained it. */
  readonly importIds: readonly string[];
  /** When it was retracted with the last of them. */
  readonly retractedAt?: string | undefined;
}

/** A claim whose ends may be names, with what a Chasqui file records about it. */
export interface RawClaim extends RawRecord {
  readonly id?: string | undefined;
  readonly recordedAt?: string | undefined;
  readonly retractedAt?: string | undefined;
  readonly importId?: string | undefined;
  /** For a link: omitted with a note when one of its ends is missing. */
  readonly ifThere?: boolean | undefined;
  /** Set for a claim that is part of a rule for its subject, which many rows may contain; `ifMissing` is that of the rule. */
  readonly withEntity?: { readonly ifMissing: boolean } | undefined;
}

/** The file itself as a source. */
export interface FileSource extends RawRecord {
  /** The fields that the mapping states; the others are defaults. */
  readonly given: object;
}

/** The records of one row of a file. */
export interface RawRow {
  readonly place: string;
  readonly sources: readonly RawRecord[];
  readonly entities: readonly RawRecord[];
  readonly claims: readonly RawClaim[];
  readonly disputes: readonly RawRecord[];
  readonly imports: readonly RawRecord[];
  /** The head of a Chasqui file. */
  readonly head?: RawRecord;
  /** Notes on a row that is imported: what was omitted, or could not be verified. */
  readonly notes?: readonly Message[];
  /** Why the row is refused; null when it is not. */
  readonly refused: Problem | null;
  /** Set when the mapping leaves the row out, which does not stop the import. */
  readonly onPurpose?: boolean;
}

export const EMPTY_ROW = {
  sources: [],
  entities: [],
  claims: [],
  disputes: [],
  imports: [],
  refused: null,
} as const satisfies Omit<RawRow, 'place'>;

export const isNameRef = (ref: unknown): ref is NameRef =>
  typeof ref === 'object' && ref !== null && 'name' in ref && 'kind' in ref;
