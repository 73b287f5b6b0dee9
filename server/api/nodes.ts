import type { EvidenceUse } from '../analysis/evidence-use.ts';
import type { LinkInView, LinkView } from '../analysis/link-view.ts';
import type { Hop, Path } from '../analysis/paths/describe-path.ts';
import type { PathReason } from '../analysis/paths/path-reason.ts';
import type { Projection } from '../analysis/projection.ts';
import type { FoundRoute, RouteLeg } from '../analysis/routes/find-routes.ts';
import type { WhatIfAnswer } from '../application/ask/ask-what-if.ts';
import type { RetractedImport } from '../ledger/import/retract-import.ts';
import type { RetractedClaim } from '../ledger/retract-claim.ts';
import type { Language } from '../model/vocabulary.ts';
import type { ClaimRow } from '../store/rows.ts';
import type { EntityNode } from './entity-node.ts';
import type { Connection } from './page.ts';
import type { reportNode } from './search-report.ts';

/*
 * What resolvers pass on for an object of a type of the schema, where it is neither a row nor the object itself.
 * `scripts/generate.mjs` maps the types to these, so that the resolvers of a type receive its node.
 */

export type ContributionNode = LinkInView['contributions'][number];

export type LinkEdgeNode = Connection<LinkInView>['edges'][number];

/** A page of claims, which may be read later, one round trip for all. */
export type ClaimConnectionNode = Connection<ClaimRow | Promise<ClaimRow>>;

export interface DisputeNode {
  readonly id: string;
  readonly title: (language: Language) => string;
  readonly basis: 'VALUE' | 'LINK' | 'NAMED';
  readonly subjectId: string | null;
  readonly property: string | null;
  readonly linkId: string | null;
  readonly versions: readonly DisputeVersionNode[];
}

export interface DisputeVersionNode {
  readonly label: string;
  /** Claims by id for a named dispute, by seq for a computed one. */
  readonly claims: readonly (string | number)[];
}

/** A bounded part of the graph, by number, with the view it was taken from. */
export interface SubgraphNode {
  readonly view: LinkView;
  readonly entities: readonly number[];
  readonly links: readonly number[];
  readonly totalEntities: number;
  readonly totalLinks: number;
}

export type SourceUseNode = EvidenceUse['sources'][number];
export type SpeakerUseNode = EvidenceUse['speakers'][number];

/** A path with the graph that its numbers refer to. */
export interface PathNode extends Omit<Path, 'hops'> {
  readonly projection: Projection;
  readonly hops: readonly HopNode[];
  /** Not set for a path that proves a cut. */
  readonly reason?: PathReason;
}

export interface HopNode extends Hop {
  readonly projection: Projection;
}

export interface PathReasonNode {
  readonly code: PathReason['code'];
  readonly entity?: EntityNode;
  readonly links?: number;
  readonly hop?: HopNode;
  readonly confidence?: number;
  /** Id of the party. */
  readonly party?: string | null;
  readonly hops?: number;
}

export interface RouteNode extends Omit<FoundRoute, 'legs'> {
  readonly projection: Projection;
  readonly legs: readonly LegNode[];
  readonly commodities: ReadonlySet<string> | null;
}

export interface LegNode extends RouteLeg {
  readonly projection: Projection;
  /** The claimed leg; null for an assumed join. */
  readonly found: LinkInView | null;
}

export interface PriceStepNode {
  readonly region: EntityNode;
  readonly commodityId: string;
  readonly claimIds: readonly string[];
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string;
}

export type WhatIfNode = WhatIfAnswer;

export type SearchReportNode = ReturnType<typeof reportNode>;

export interface RetractClaimNode extends RetractedClaim {
  readonly claimId: string;
}

export interface RetractImportNode extends RetractedImport {
  readonly importId: string;
}
