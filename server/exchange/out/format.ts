import type { ClaimFieldValues } from '../../model/claim.ts';
import type { DerivedProperty } from '../../model/derived-values.ts';
import type { Entity, Source } from '../../model/entity.ts';
import type { Hedge, Status } from '../../model/kinds.ts';
import type { Message } from '../../model/messages.ts';

/** A link as formats write it. Days are `YYYY-MM-DD`; confidence, support and denial are 0–1. */
export interface OutLink {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly symmetric: boolean;
  readonly confidence: number;
  readonly support: number;
  readonly denial: number;
  readonly status: Status;
  readonly hedge: Hedge | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly claimCount: number;
  readonly sourceCount: number;
  readonly originCount: number;
  readonly partyCount: number;
  /** Key qualifiers, `key=value`. */
  readonly qualifiers: readonly string[];
  /** Titles of the sources of its claims, each with publisher and grade: `Title (Publisher, B)`. */
  readonly sources: readonly string[];
}

/** A claim as formats write it, with the instants of recording and retraction. Values are in the canonical unit. */
export interface OutClaim extends ClaimFieldValues {
  readonly id: string;
  readonly subject: string;
  /** Only for link claims. */
  readonly type: string | null;
  readonly object: string | null;
  readonly link: string | null;
  /** Only for value claims. */
  readonly property: string | null;
  readonly value: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly approximate: boolean | null;
  readonly source: string;
  readonly attributedTo: readonly string[];
  /** The last speaker, else the outlet or document. */
  readonly origin: string;
  readonly qualifiers: Readonly<Record<string, string>>;
  /** Instants, `2026-11-28T17:05:51.120Z`. */
  readonly recordedAt: string;
  readonly retractedAt: string | null;
  /** The import that contained it. */
  readonly importId: string | null;
}

/** The imports that contained an entity or a source, and when it was retracted with the last of them. */
export interface Recorded {
  readonly importIds?: readonly string[];
  readonly retractedAt?: string | null;
}
/** An entity with the values of the strongest claims, for formats that have fields for them, or no claims. */
export type OutEntity = Entity & Recorded & Partial<Record<DerivedProperty, string | null>>;
export type OutSource = Source & Recorded;

/** A dispute that a case file defines; versions contain ids of claims. */
export interface OutDispute {
  readonly id: string;
  readonly title: string;
  readonly versions: readonly { readonly label: string; readonly claims: readonly string[] }[];
}

/** An imported file. */
export interface OutImport {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  readonly format: string;
  readonly shape: string | null;
  readonly mapping: string | null;
  readonly rows: number | null;
  readonly importedAt: string;
  readonly takenBackAt: string | null;
}

/** Rows in the order in which they were recorded, in pieces, so that only one piece is in memory. */
export type Pieces<T> = AsyncIterable<readonly T[]>;

/** The graph to export. Every method can be called as often as a format needs. */
export interface OutGraph {
  readonly title: string;
  readonly version: number;
  readonly startEntities: readonly string[];
  entities(): Pieces<OutEntity>;
  links(): Pieces<OutLink>;
  /** Other entities that claims and sources refer to: speakers, outlets, entities in qualifiers. */
  mentioned(): Pieces<OutEntity>;
  sources(): Pieces<OutSource>;
  /** Sources by their ids. */
  sourcesById(ids: Iterable<string>): Promise<ReadonlyMap<string, Source>>;
  /** Claims on the links and on values of the entities; for a complete graph including retracted ones. */
  claims(): Pieces<OutClaim>;
  disputes(): Pieces<OutDispute>;
  imports(): Pieces<OutImport>;
}

/** An export format. Each has a file in this folder. */
export interface Format {
  /** Its name for people. */
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  /** Set when the file is binary. */
  readonly binary?: true;
  /** Set when the file includes retracted records, so that the stored graph can be restored from it. */
  readonly holdsRetracted?: true;
  /** What the format cannot represent. */
  readonly losses: readonly Message[];
  /** Yields the file in pieces, each made when it is requested. */
  write(graph: OutGraph): AsyncIterable<string | Uint8Array>;
}
