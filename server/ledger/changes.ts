import type { LinkClaim, ValueClaim } from '../model/claim.ts';
import type { Entity, Source } from '../model/entity.ts';
import type { SourceFacts } from './check-claim.ts';
import type { ExistingNodes } from './existing.ts';

/** A claim to be recorded, with what a Chasqui file records about it. */
export interface NewClaim {
  readonly id: string;
  readonly claim: LinkClaim | ValueClaim;
  readonly source: SourceFacts;
  readonly recordedAt?: string | undefined;
  readonly retractedAt?: string | null | undefined;
  readonly importId?: string | null | undefined;
}

/** The imports that contained an entity or a source; none if it was recorded by hand. */
export interface WithImports {
  readonly importIds: readonly string[];
  /** Set for one that is recorded as retracted. */
  readonly retractedAt?: string | null | undefined;
}

/** The imports of an entity or a source, by its id. */
export interface ImportsOfNode {
  readonly id: string;
  readonly importIds: readonly string[];
}

/** A dispute that a person named, with the ids of its claims. */
export interface NamedDispute {
  readonly id: string;
  readonly title: string;
  readonly versions: readonly { readonly label: string; readonly claims: readonly string[] }[];
}

/** Title of a graph, and the entities that the workspace opens with. */
export interface CaseHead {
  readonly title: string;
  readonly startEntities: readonly string[];
}

/** What one transaction records at one version. Everything in it has been checked. */
export interface Changes {
  readonly entities: readonly (Entity & WithImports)[];
  readonly sources: readonly (Source & WithImports)[];
  readonly claims: readonly NewClaim[];
  /** Retracted claims that are in force again. */
  readonly reinstated: readonly NewClaim[];
  /** What is recorded of the ids that the changes refer to. */
  readonly existing: ExistingNodes;
  /** New imports of recorded entities and sources. */
  readonly importsOfEntities: readonly ImportsOfNode[];
  readonly importsOfSources: readonly ImportsOfNode[];
  /** New disputes. */
  readonly disputes: readonly NamedDispute[];
  readonly head?: CaseHead | undefined;
  /** Files that were imported, as the database keeps them. */
  readonly imports: readonly Readonly<Record<string, unknown>>[];
  /** The import that reinstated claims belong to from now on. */
  readonly importOfReinstated?: string | undefined;
}
