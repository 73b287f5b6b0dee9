import type { Kind, Hedge, Status } from '../model/kinds.ts';

/** An entity as formats write it. Own properties are flat; absent ones are left out. */
export interface OutEntity {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly subtype: string | null;
  readonly aliases: readonly string[];
  readonly summary: string | null;
  readonly own: Readonly<Record<string, string | number | boolean>>;
}

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
  readonly originCount: number;
  readonly qualifiers: readonly string[];
  /** Titles of the sources of its claims, each with publisher and grade: `Title (Publisher, B)`. */
  readonly sources: readonly string[];
}

export interface OutGraph {
  readonly title: string;
  readonly version: number;
  readonly entities: readonly OutEntity[];
  readonly links: readonly OutLink[];
}

/** A file format: one file each, under this folder. */
export interface Format {
  readonly extension: string;
  readonly mediaType: string;
  /** What the format cannot hold, in words. */
  readonly losses: readonly string[];
  write(graph: OutGraph): string;
}
