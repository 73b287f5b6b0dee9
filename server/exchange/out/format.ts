import type { DerivedProperty } from '../../model/derived-values.ts';
import type { Entity, Source } from '../../model/entity.ts';
import type { Credibility, Hedge, Stance, Status } from '../../model/kinds.ts';

/** A link as formats write it. Days are `YYYY-MM-DD`; figures 0–1. */
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

/** A claim as formats write it: what the ledger took, with when it was recorded. Values in the canonical unit. */
export interface OutClaim {
  readonly id: string;
  readonly subject: string;
  /** Of a claim on a link. */
  readonly type: string | null;
  readonly object: string | null;
  readonly link: string | null;
  /** Of a claim on a value. */
  readonly property: string | null;
  readonly value: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly approximate: boolean | null;
  readonly stance: Stance;
  readonly hedge: Hedge;
  /** 1–6; 6 cannot be judged. */
  readonly credibility: Credibility;
  readonly credibilityReason: string | null;
  readonly source: string;
  readonly attributedTo: readonly string[];
  /** The last speaker, else the outlet or document. */
  readonly origin: string;
  readonly statement: string;
  readonly locator: string | null;
  readonly happened: string | null;
  readonly claimed: string | null;
  readonly qualifiers: Readonly<Record<string, string>>;
  /** Instants, `2026-11-28T17:05:51.120Z`. */
  readonly recordedAt: string;
  readonly retractedAt: string | null;
  /** The import it came with. */
  readonly importId: string | null;
}

/** Which imports an entity or a source came with, and when it was retracted with the last of them. */
export interface Recorded {
  readonly importIds?: readonly string[];
  readonly retractedAt?: string | null;
}
/** An entity, with what the strongest claims say of it: for formats that have a field for that, or no claims. */
export type OutEntity = Entity & Recorded & Partial<Record<DerivedProperty, string | null>>;
export type OutSource = Source & Recorded;

/** A dispute that a case file names; versions hold ids of claims. */
export interface OutDispute {
  readonly id: string;
  readonly title: string;
  readonly versions: readonly { readonly label: string; readonly claims: readonly string[] }[];
}

/** A file that was imported. */
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

/** Rows in the order in which they were recorded, some at a time, so that one piece is in memory at once. */
export type Pieces<T> = AsyncIterable<readonly T[]>;

/** What is written. Every part can be gone through as often as a format needs. */
export interface OutGraph {
  readonly title: string;
  readonly version: number;
  readonly startEntities: readonly string[];
  entities(): Pieces<OutEntity>;
  links(): Pieces<OutLink>;
  /** What claims and sources name beside the entities: speakers, outlets, what qualifies a claim. */
  mentioned(): Pieces<OutEntity>;
  sources(): Pieces<OutSource>;
  /** Those of some claims, by id. */
  sourcesById(ids: Iterable<string>): Promise<ReadonlyMap<string, Source>>;
  /** Those behind the links and the values of the entities; of a whole graph also retracted ones. */
  claims(): Pieces<OutClaim>;
  disputes(): Pieces<OutDispute>;
  imports(): Pieces<OutImport>;
}

/** A loss of every format that holds claims. */
export const PARTIES_OF_A_PART =
  'In a part of the graph, SPEAKS_FOR links are included only if they are in the part. Imported elsewhere, its claims may be combined by speaker instead of by party.';

/** A file format: one file each, under this folder. */
export interface Format {
  /** What people call it. */
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  /** Whether the file is bytes rather than text. */
  readonly binary?: true;
  /** It holds what was retracted with an import too: the graph can be brought back from it as it is kept. */
  readonly holdsRetracted?: true;
  /** What the format cannot hold, in words. */
  readonly losses: readonly string[];
  /** The file in pieces, each made when the one before has been taken. */
  write(graph: OutGraph): AsyncIterable<string | Uint8Array>;
}
