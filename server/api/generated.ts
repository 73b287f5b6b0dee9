/* Written by `npm run generate` from schema.graphql; not edited by hand. */
/* eslint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityNode } from './entity-node.ts';
import type { LinkInView } from '../analysis/link-view.ts';
import type { LinkEdgeNode, ContributionNode, DisputeNode, DisputeVersionNode, SubgraphNode, SourceUseNode, SpeakerUseNode, PathNode, HopNode, PathReasonNode, SearchReportNode, RouteNode, LegNode, PriceStepNode, WhatIfNode, RetractClaimNode, RetractImportNode, ClaimConnectionNode } from './nodes.ts';
import type { ClaimRow, SourceRow, ImportRow } from '../store/rows.ts';
import type { RecordedBatch } from '../ledger/record-batch.ts';
import type { Connection } from './page.ts';
import type { RequestContext } from './request-context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  EDTF: { input: string; output: string; }
  MessageParams: { input: unknown; output: unknown; }
  Date: { input: string; output: string; }
  DateTime: { input: string; output: string; }
};

export type EntityKind =
  | 'GROUP'
  | 'PERSON'
  | 'REGION'
  | 'EVENT'
  | 'COMMODITY'
  | 'FLOW';

export type Stance =
  | 'SUPPORTS'
  | 'DENIES'
  | 'UNCONFIRMED';

export type Hedge =
  | 'STATED'
  | 'REPORTED'
  | 'ALLEGED'
  | 'SUSPECTED'
  | 'SPECULATED';

export type Reliability =
  | 'A'
  | 'B'
  | 'C'
  | 'D'
  | 'E'
  | 'F';

export type SourceRole =
  | 'EVIDENCE'
  | 'REFERENCE';

export type LinkStatus =
  | 'UNSUPPORTED'
  | 'DENIED'
  | 'CONTESTED'
  | 'CONFIRMED'
  | 'PROBABLE'
  | 'POSSIBLE'
  | 'DOUBTFUL';

export type LinkClass =
  | 'ASSOCIATION'
  | 'ACTIVITY'
  | 'PLACE'
  | 'MOVEMENT'
  | 'CLASSIFICATION'
  | 'HOSTILITY';

export type Direction =
  | 'ANY'
  | 'OUT'
  | 'IN';

export type LinkOrder =
  | 'CONFIDENCE_DESC'
  | 'CONFIDENCE_ASC'
  | 'EARLIEST_ASC'
  | 'EARLIEST_DESC';

export type EntityOrder =
  | 'NAME_ASC'
  | 'NAME_DESC'
  | 'LINKS_DESC';

export type PathRanking =
  | 'SHORTEST'
  | 'STRONGEST'
  | 'SPECIFIC';

export type ExportFormat =
  | 'CYTOSCAPE'
  | 'GRAPHML'
  | 'GEXF'
  | 'GEOJSON'
  | 'STIX'
  | 'FTM'
  | 'JSONL'
  | 'GEPHI_CSV'
  | 'XLSX'
  | 'CYPHER'
  | 'NEO4J_CSV';

export type ContentEncoding =
  | 'UTF8'
  | 'BASE64';

export type PageInfo = {
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type Node = {
  readonly id: Scalars['ID']['output'];
};

export type Entity = {
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly subtype?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly summary?: Maybe<Scalars['String']['output']>;
  readonly links: LinkConnection;
  readonly linkCounts: ReadonlyArray<LinkCount>;
  readonly neighborCount: Scalars['Int']['output'];
  readonly values: ReadonlyArray<PropertyValues>;
  readonly claims: ClaimConnection;
  readonly claimsMade: ClaimConnection;
};


export type EntityLinksArgs = {
  filter?: InputMaybe<LinkFilter>;
  direction: Direction;
  orderBy: LinkOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type EntityLinkCountsArgs = {
  filter?: InputMaybe<LinkFilter>;
};


export type EntityValuesArgs = {
  properties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type EntityClaimsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type EntityClaimsMadeArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Group = Entity & Node & {
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly subtype?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly summary?: Maybe<Scalars['String']['output']>;
  readonly country?: Maybe<Scalars['String']['output']>;
  readonly links: LinkConnection;
  readonly linkCounts: ReadonlyArray<LinkCount>;
  readonly neighborCount: Scalars['Int']['output'];
  readonly values: ReadonlyArray<PropertyValues>;
  readonly claims: ClaimConnection;
  readonly claimsMade: ClaimConnection;
};


export type GroupLinksArgs = {
  filter?: InputMaybe<LinkFilter>;
  direction: Direction;
  orderBy: LinkOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type GroupLinkCountsArgs = {
  filter?: InputMaybe<LinkFilter>;
};


export type GroupValuesArgs = {
  properties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type GroupClaimsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type GroupClaimsMadeArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Person = Entity & Node & {
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly subtype?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly summary?: Maybe<Scalars['String']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly nationality?: Maybe<Scalars['String']['output']>;
  readonly anonymous: Scalars['Boolean']['output'];
  readonly links: LinkConnection;
  readonly linkCounts: ReadonlyArray<LinkCount>;
  readonly neighborCount: Scalars['Int']['output'];
  readonly values: ReadonlyArray<PropertyValues>;
  readonly claims: ClaimConnection;
  readonly claimsMade: ClaimConnection;
};


export type PersonLinksArgs = {
  filter?: InputMaybe<LinkFilter>;
  direction: Direction;
  orderBy: LinkOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PersonLinkCountsArgs = {
  filter?: InputMaybe<LinkFilter>;
};


export type PersonValuesArgs = {
  properties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type PersonClaimsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PersonClaimsMadeArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Region = Entity & Node & {
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly subtype?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly summary?: Maybe<Scalars['String']['output']>;
  readonly lat?: Maybe<Scalars['Float']['output']>;
  readonly lon?: Maybe<Scalars['Float']['output']>;
  readonly precisionKm?: Maybe<Scalars['Float']['output']>;
  readonly iso?: Maybe<Scalars['String']['output']>;
  readonly partOf: ReadonlyArray<Region>;
  readonly links: LinkConnection;
  readonly linkCounts: ReadonlyArray<LinkCount>;
  readonly neighborCount: Scalars['Int']['output'];
  readonly values: ReadonlyArray<PropertyValues>;
  readonly claims: ClaimConnection;
  readonly claimsMade: ClaimConnection;
};


export type RegionLinksArgs = {
  filter?: InputMaybe<LinkFilter>;
  direction: Direction;
  orderBy: LinkOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type RegionLinkCountsArgs = {
  filter?: InputMaybe<LinkFilter>;
};


export type RegionValuesArgs = {
  properties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type RegionClaimsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type RegionClaimsMadeArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Event = Entity & Node & {
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly subtype?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly summary?: Maybe<Scalars['String']['output']>;
  readonly happened?: Maybe<Scalars['EDTF']['output']>;
  readonly links: LinkConnection;
  readonly linkCounts: ReadonlyArray<LinkCount>;
  readonly neighborCount: Scalars['Int']['output'];
  readonly values: ReadonlyArray<PropertyValues>;
  readonly claims: ClaimConnection;
  readonly claimsMade: ClaimConnection;
};


export type EventLinksArgs = {
  filter?: InputMaybe<LinkFilter>;
  direction: Direction;
  orderBy: LinkOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type EventLinkCountsArgs = {
  filter?: InputMaybe<LinkFilter>;
};


export type EventValuesArgs = {
  properties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type EventClaimsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type EventClaimsMadeArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Commodity = Entity & Node & {
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly subtype?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly summary?: Maybe<Scalars['String']['output']>;
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly links: LinkConnection;
  readonly linkCounts: ReadonlyArray<LinkCount>;
  readonly neighborCount: Scalars['Int']['output'];
  readonly values: ReadonlyArray<PropertyValues>;
  readonly claims: ClaimConnection;
  readonly claimsMade: ClaimConnection;
};


export type CommodityLinksArgs = {
  filter?: InputMaybe<LinkFilter>;
  direction: Direction;
  orderBy: LinkOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type CommodityLinkCountsArgs = {
  filter?: InputMaybe<LinkFilter>;
};


export type CommodityValuesArgs = {
  properties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type CommodityClaimsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type CommodityClaimsMadeArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Flow = Entity & Node & {
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly subtype?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly summary?: Maybe<Scalars['String']['output']>;
  readonly happened?: Maybe<Scalars['EDTF']['output']>;
  readonly legs: ReadonlyArray<Link>;
  readonly carriers: ReadonlyArray<Entity>;
  readonly commodity?: Maybe<Commodity>;
  readonly links: LinkConnection;
  readonly linkCounts: ReadonlyArray<LinkCount>;
  readonly neighborCount: Scalars['Int']['output'];
  readonly values: ReadonlyArray<PropertyValues>;
  readonly claims: ClaimConnection;
  readonly claimsMade: ClaimConnection;
};


export type FlowLinksArgs = {
  filter?: InputMaybe<LinkFilter>;
  direction: Direction;
  orderBy: LinkOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type FlowLinkCountsArgs = {
  filter?: InputMaybe<LinkFilter>;
};


export type FlowValuesArgs = {
  properties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type FlowClaimsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type FlowClaimsMadeArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Link = Node & {
  readonly id: Scalars['ID']['output'];
  readonly type: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly symmetric: Scalars['Boolean']['output'];
  readonly from: Entity;
  readonly to: Entity;
  readonly confidence: Scalars['Float']['output'];
  readonly support: Scalars['Float']['output'];
  readonly denial: Scalars['Float']['output'];
  readonly status: LinkStatus;
  readonly hedge?: Maybe<Hedge>;
  readonly earliest?: Maybe<Scalars['Date']['output']>;
  readonly latest?: Maybe<Scalars['Date']['output']>;
  readonly claimCount: Scalars['Int']['output'];
  readonly sourceCount: Scalars['Int']['output'];
  readonly originCount: Scalars['Int']['output'];
  readonly partyCount: Scalars['Int']['output'];
  readonly isReference: Scalars['Boolean']['output'];
  readonly qualifiers: ReadonlyArray<Qualifier>;
  readonly contributions: ReadonlyArray<Contribution>;
  readonly claims: ClaimConnection;
};


export type LinkClaimsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type LinkFigures = {
  readonly confidence: Scalars['Float']['output'];
  readonly support: Scalars['Float']['output'];
  readonly denial: Scalars['Float']['output'];
  readonly status: LinkStatus;
  readonly hedge?: Maybe<Hedge>;
  readonly earliest?: Maybe<Scalars['Date']['output']>;
  readonly latest?: Maybe<Scalars['Date']['output']>;
  readonly claimCount: Scalars['Int']['output'];
  readonly sourceCount: Scalars['Int']['output'];
  readonly originCount: Scalars['Int']['output'];
  readonly partyCount: Scalars['Int']['output'];
  readonly contributions: ReadonlyArray<Contribution>;
  readonly claims: ClaimConnection;
};


export type LinkFiguresClaimsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Contribution = {
  readonly origin: Scalars['String']['output'];
  readonly originEntity?: Maybe<Entity>;
  readonly party: Scalars['String']['output'];
  readonly partyEntity?: Maybe<Entity>;
  readonly stance: Stance;
  readonly weight: Scalars['Float']['output'];
  readonly claim: Claim;
  readonly claimCount: Scalars['Int']['output'];
  readonly originCount: Scalars['Int']['output'];
};

export type Claim = {
  readonly id: Scalars['ID']['output'];
  readonly subject: Entity;
  readonly stance: Stance;
  readonly hedge: Hedge;
  readonly credibility: Scalars['Int']['output'];
  readonly credibilityReason?: Maybe<Scalars['String']['output']>;
  readonly admiraltyCode: Scalars['String']['output'];
  readonly source: Source;
  readonly attributedTo: ReadonlyArray<Entity>;
  readonly origin: Scalars['String']['output'];
  readonly party: Scalars['String']['output'];
  readonly weight: Scalars['Float']['output'];
  readonly statement: Scalars['String']['output'];
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly happened?: Maybe<Scalars['EDTF']['output']>;
  readonly claimed?: Maybe<Scalars['EDTF']['output']>;
  readonly claimedEarliest?: Maybe<Scalars['Date']['output']>;
  readonly claimedLatest?: Maybe<Scalars['Date']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly retractedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly qualifiers: ReadonlyArray<Qualifier>;
};

export type LinkClaim = Claim & Node & {
  readonly id: Scalars['ID']['output'];
  readonly subject: Entity;
  readonly stance: Stance;
  readonly hedge: Hedge;
  readonly credibility: Scalars['Int']['output'];
  readonly credibilityReason?: Maybe<Scalars['String']['output']>;
  readonly admiraltyCode: Scalars['String']['output'];
  readonly source: Source;
  readonly attributedTo: ReadonlyArray<Entity>;
  readonly origin: Scalars['String']['output'];
  readonly party: Scalars['String']['output'];
  readonly weight: Scalars['Float']['output'];
  readonly statement: Scalars['String']['output'];
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly happened?: Maybe<Scalars['EDTF']['output']>;
  readonly claimed?: Maybe<Scalars['EDTF']['output']>;
  readonly claimedEarliest?: Maybe<Scalars['Date']['output']>;
  readonly claimedLatest?: Maybe<Scalars['Date']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly retractedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly qualifiers: ReadonlyArray<Qualifier>;
  readonly link?: Maybe<Link>;
  readonly contributes: Scalars['Boolean']['output'];
  readonly type: Scalars['String']['output'];
  readonly object: Entity;
};

export type ValueClaim = Claim & Node & {
  readonly id: Scalars['ID']['output'];
  readonly subject: Entity;
  readonly stance: Stance;
  readonly hedge: Hedge;
  readonly credibility: Scalars['Int']['output'];
  readonly credibilityReason?: Maybe<Scalars['String']['output']>;
  readonly admiraltyCode: Scalars['String']['output'];
  readonly source: Source;
  readonly attributedTo: ReadonlyArray<Entity>;
  readonly origin: Scalars['String']['output'];
  readonly party: Scalars['String']['output'];
  readonly weight: Scalars['Float']['output'];
  readonly statement: Scalars['String']['output'];
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly happened?: Maybe<Scalars['EDTF']['output']>;
  readonly claimed?: Maybe<Scalars['EDTF']['output']>;
  readonly claimedEarliest?: Maybe<Scalars['Date']['output']>;
  readonly claimedLatest?: Maybe<Scalars['Date']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly retractedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly qualifiers: ReadonlyArray<Qualifier>;
  readonly property: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
  readonly min?: Maybe<Scalars['Float']['output']>;
  readonly max?: Maybe<Scalars['Float']['output']>;
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly approximate: Scalars['Boolean']['output'];
  readonly supersededBy?: Maybe<ValueClaim>;
};

export type Qualifier = {
  readonly key: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
  readonly entity?: Maybe<Entity>;
};

export type Source = Node & {
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly publisher?: Maybe<Scalars['String']['output']>;
  readonly outlet?: Maybe<Entity>;
  readonly url?: Maybe<Scalars['String']['output']>;
  readonly published?: Maybe<Scalars['EDTF']['output']>;
  readonly language?: Maybe<Scalars['String']['output']>;
  readonly reliability: Reliability;
  readonly reliabilityReason?: Maybe<Scalars['String']['output']>;
  readonly role: SourceRole;
  readonly claims: ClaimConnection;
  readonly soleSupportOf: LinkConnection;
};


export type SourceClaimsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type SourceSoleSupportOfArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PropertyValues = {
  readonly property: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly contested: Scalars['Boolean']['output'];
  readonly qualifiers: ReadonlyArray<Qualifier>;
  readonly claims: ReadonlyArray<ValueClaim>;
};

export type LinkCount = {
  readonly type: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly direction: Direction;
  readonly count: Scalars['Int']['output'];
};

export type Dispute = Node & {
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly basis: DisputeBasis;
  readonly subject?: Maybe<Entity>;
  readonly property?: Maybe<Scalars['String']['output']>;
  readonly link?: Maybe<Link>;
  readonly versions: ReadonlyArray<DisputeVersion>;
};


export type DisputeTitleArgs = {
  language: Language;
};

export type DisputeBasis =
  | 'VALUE'
  | 'LINK'
  | 'NAMED';

export type DisputeVersion = {
  readonly label: Scalars['String']['output'];
  readonly claims: ReadonlyArray<Claim>;
};

export type Subgraph = {
  readonly entities: ReadonlyArray<Entity>;
  readonly links: ReadonlyArray<SubgraphLink>;
  readonly totalEntities: Scalars['Int']['output'];
  readonly totalLinks: Scalars['Int']['output'];
  readonly sources: ReadonlyArray<SourceUse>;
  readonly speakers: ReadonlyArray<SpeakerUse>;
  readonly truncated: Scalars['Boolean']['output'];
  readonly export: ExportFile;
};


export type SubgraphExportArgs = {
  format: ExportFormat;
};

export type SubgraphLink = {
  readonly link: Link;
  readonly figures: LinkFigures;
};

export type SourceUse = {
  readonly source: Source;
  readonly claims: Scalars['Int']['output'];
  readonly links: Scalars['Int']['output'];
};

export type SpeakerUse = {
  readonly speaker: Entity;
  readonly claims: Scalars['Int']['output'];
  readonly links: Scalars['Int']['output'];
};

export type ExportFile = {
  readonly filename: Scalars['String']['output'];
  readonly mediaType: Scalars['String']['output'];
  readonly encoding: ContentEncoding;
  readonly content: Scalars['String']['output'];
  readonly losses: ReadonlyArray<Scalars['String']['output']>;
  readonly lossMessages: ReadonlyArray<Message>;
};

export type SearchHit = {
  readonly entity: Entity;
  readonly matched: Scalars['String']['output'];
  readonly score: Scalars['Float']['output'];
};

export type PathsResult = {
  readonly paths: ReadonlyArray<Path>;
  readonly search: SearchReport;
  readonly subgraph: Subgraph;
};

export type Path = {
  readonly entities: ReadonlyArray<Entity>;
  readonly hops: ReadonlyArray<Hop>;
  readonly confidence: Scalars['Float']['output'];
  readonly cost: Scalars['Float']['output'];
  readonly reason?: Maybe<PathReason>;
};

export type PathReason = {
  readonly code: PathReasonCode;
  readonly entity?: Maybe<Entity>;
  readonly links?: Maybe<Scalars['Int']['output']>;
  readonly hop?: Maybe<Hop>;
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  readonly party?: Maybe<Entity>;
  readonly hops?: Maybe<Scalars['Int']['output']>;
};

export type PathReasonCode =
  | 'ONE_PARTY'
  | 'HUB'
  | 'WEAK_HOP'
  | 'HOPS';

export type Hop = {
  readonly from: Entity;
  readonly to: Entity;
  readonly links: ReadonlyArray<HopLink>;
};

export type HopLink = {
  readonly link: Link;
  readonly figures: LinkFigures;
};

export type Message = {
  readonly code: Scalars['String']['output'];
  readonly params: Scalars['MessageParams']['output'];
  readonly message: Scalars['String']['output'];
};

export type SearchReport = {
  readonly complete: Scalars['Boolean']['output'];
  readonly graphVersion: Scalars['Int']['output'];
  readonly hopsSearched: Scalars['Int']['output'];
  readonly settled: Scalars['Int']['output'];
  readonly linksExcluded: Scalars['Int']['output'];
  readonly undatedLinksIncluded: Scalars['Int']['output'];
  readonly undatedClaimsExcluded: Scalars['Int']['output'];
  readonly ungradedClaimsExcluded: Scalars['Int']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly reasonMessages: ReadonlyArray<Message>;
};

export type Mode =
  | 'AIR'
  | 'ROAD'
  | 'WATER'
  | 'RAIL'
  | 'FOOT'
  | 'UNKNOWN';

export type RoutesResult = {
  readonly routes: ReadonlyArray<Route>;
  readonly search: SearchReport;
  readonly subgraph: Subgraph;
};

export type Route = {
  readonly regions: ReadonlyArray<Region>;
  readonly legs: ReadonlyArray<Leg>;
  readonly confidence: Scalars['Float']['output'];
  readonly km?: Maybe<Scalars['Float']['output']>;
  readonly prices: ReadonlyArray<PriceStep>;
  readonly flows: ReadonlyArray<Flow>;
};

export type Leg = {
  readonly from: Region;
  readonly to: Region;
  readonly mode: Mode;
  readonly link?: Maybe<Link>;
  readonly figures?: Maybe<LinkFigures>;
  readonly assumed: Scalars['Boolean']['output'];
  readonly km?: Maybe<Scalars['Float']['output']>;
  readonly kmBasis?: Maybe<KmBasis>;
  readonly kmPrecision?: Maybe<Scalars['Float']['output']>;
};

export type KmBasis =
  | 'CLAIMED'
  | 'GREAT_CIRCLE';

export type PriceStep = {
  readonly region: Region;
  readonly commodity: Commodity;
  readonly claims: ReadonlyArray<ValueClaim>;
  readonly min?: Maybe<Scalars['Float']['output']>;
  readonly max?: Maybe<Scalars['Float']['output']>;
  readonly unit: Scalars['String']['output'];
};

export type DisplacementResult = {
  readonly before: ReadonlyArray<Route>;
  readonly after: ReadonlyArray<Route>;
  readonly lost: ReadonlyArray<Route>;
  readonly gains: ReadonlyArray<RegionGain>;
  readonly search: SearchReport;
};

export type RegionGain = {
  readonly region: Region;
  /** @deprecated Counts depend on k; use confidenceBefore. */
  readonly before: Scalars['Int']['output'];
  /** @deprecated Counts depend on k; use confidenceAfter. */
  readonly after: Scalars['Int']['output'];
  readonly confidenceBefore: Scalars['Float']['output'];
  readonly confidenceAfter: Scalars['Float']['output'];
  readonly shareBefore: Scalars['Float']['output'];
  readonly shareAfter: Scalars['Float']['output'];
};

export type ChokepointsResult = {
  readonly direct?: Maybe<Path>;
  readonly cut: ReadonlyArray<Entity>;
  readonly disjointPaths: ReadonlyArray<Path>;
  readonly search: SearchReport;
};

export type WhatIfResult = {
  readonly graphVersion: Scalars['Int']['output'];
  readonly claimsExcluded: Scalars['Int']['output'];
  readonly lost: LinkConnection;
  readonly weakened: LinkChangeConnection;
  readonly strengthened: LinkChangeConnection;
  readonly cutOff: EntityConnection;
  readonly pairs: ReadonlyArray<PairChange>;
  readonly complete: Scalars['Boolean']['output'];
};


export type WhatIfResultLostArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type WhatIfResultWeakenedArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type WhatIfResultStrengthenedArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type WhatIfResultCutOffArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type LinkChange = {
  readonly link: Link;
  readonly before: LinkFigures;
  readonly after: LinkFigures;
};

export type LinkChangeConnection = {
  readonly edges: ReadonlyArray<LinkChangeEdge>;
  readonly nodes: ReadonlyArray<LinkChange>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type LinkChangeEdge = {
  readonly node: LinkChange;
  readonly cursor: Scalars['String']['output'];
};

export type PairChange = {
  readonly from: Entity;
  readonly to: Entity;
  readonly outcome: PairOutcome;
  readonly before?: Maybe<Path>;
  readonly after?: Maybe<Path>;
};

export type PairOutcome =
  | 'UNCHANGED'
  | 'CHANGED'
  | 'BROKEN'
  | 'NEVER_CONNECTED';

export type CentralityScore = {
  readonly entity: Entity;
  readonly score: Scalars['Float']['output'];
};

export type CentralityMeasure =
  | 'DEGREE'
  | 'BETWEENNESS'
  | 'PAGERANK';

export type CommunitiesResult = {
  readonly communities: ReadonlyArray<Community>;
  readonly modularity: Scalars['Float']['output'];
};

export type Community = {
  readonly size: Scalars['Int']['output'];
  readonly entities: ReadonlyArray<Entity>;
};

export type Language =
  | 'EN'
  | 'ES';

export type Vocabulary = {
  readonly linkTypes: ReadonlyArray<LinkType>;
  readonly properties: ReadonlyArray<ValueProperty>;
  readonly subtypes: ReadonlyArray<Subtype>;
  readonly qualifiers: ReadonlyArray<QualifierKey>;
  readonly hedgeWeights: ReadonlyArray<HedgeWeight>;
  readonly reliabilityWeights: ReadonlyArray<ReliabilityWeight>;
  readonly credibilityWeights: ReadonlyArray<CredibilityWeight>;
};

export type LinkType = {
  readonly type: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly inverse: Scalars['String']['output'];
  readonly class: LinkClass;
  readonly from: ReadonlyArray<EntityKind>;
  readonly to: ReadonlyArray<EntityKind>;
  readonly symmetric: Scalars['Boolean']['output'];
  readonly keyQualifiers: ReadonlyArray<Scalars['String']['output']>;
};

export type ValueProperty = {
  readonly property: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly kinds: ReadonlyArray<EntityKind>;
  readonly type: Scalars['String']['output'];
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly terms: ReadonlyArray<Scalars['String']['output']>;
  readonly termLabels: ReadonlyArray<Scalars['String']['output']>;
  readonly units: ReadonlyArray<Scalars['String']['output']>;
};

export type Subtype = {
  readonly kind: EntityKind;
  readonly subtype: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly family?: Maybe<Scalars['String']['output']>;
  readonly stage?: Maybe<Scalars['Int']['output']>;
};

export type QualifierKey = {
  readonly key: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly kinds: ReadonlyArray<EntityKind>;
  readonly terms: ReadonlyArray<Scalars['String']['output']>;
};

export type HedgeWeight = {
  readonly hedge: Hedge;
  readonly weight: Scalars['Float']['output'];
};

export type ReliabilityWeight = {
  readonly reliability: Reliability;
  readonly weight: Scalars['Float']['output'];
};

export type CredibilityWeight = {
  readonly credibility: Scalars['Int']['output'];
  readonly weight: Scalars['Float']['output'];
};

export type GraphInfo = {
  readonly engine: Engine;
  readonly version: Scalars['Int']['output'];
  readonly entities: Scalars['Int']['output'];
  readonly links: Scalars['Int']['output'];
  readonly claims: Scalars['Int']['output'];
  readonly retractedClaims: Scalars['Int']['output'];
  readonly sources: Scalars['Int']['output'];
  readonly disputes: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
  readonly startEntities: ReadonlyArray<Scalars['ID']['output']>;
};

export type Engine =
  | 'EMBEDDED'
  | 'NEO4J';

export type EntityConnection = {
  readonly edges: ReadonlyArray<EntityEdge>;
  readonly nodes: ReadonlyArray<Entity>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EntityEdge = {
  readonly node: Entity;
  readonly cursor: Scalars['String']['output'];
};

export type LinkConnection = {
  readonly edges: ReadonlyArray<LinkEdge>;
  readonly nodes: ReadonlyArray<Link>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type LinkEdge = {
  readonly node: Link;
  readonly figures: LinkFigures;
  readonly cursor: Scalars['String']['output'];
};

export type ClaimConnection = {
  readonly edges: ReadonlyArray<ClaimEdge>;
  readonly nodes: ReadonlyArray<Claim>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ClaimEdge = {
  readonly node: Claim;
  readonly cursor: Scalars['String']['output'];
};

export type SourceConnection = {
  readonly edges: ReadonlyArray<SourceEdge>;
  readonly nodes: ReadonlyArray<Source>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SourceEdge = {
  readonly node: Source;
  readonly cursor: Scalars['String']['output'];
};

export type DisputeConnection = {
  readonly edges: ReadonlyArray<DisputeEdge>;
  readonly nodes: ReadonlyArray<Dispute>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DisputeEdge = {
  readonly node: Dispute;
  readonly cursor: Scalars['String']['output'];
};

export type TimeWindow = {
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

export type EntityFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  readonly subtypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type EvidenceFilter = {
  readonly excludeSources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly excludePublishers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly excludeSpeakers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly excludeParties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly minReliability?: InputMaybe<Reliability>;
  readonly includeUngraded?: InputMaybe<Scalars['Boolean']['input']>;
  readonly hedges?: InputMaybe<ReadonlyArray<Hedge>>;
  readonly claimedBefore?: InputMaybe<Scalars['Date']['input']>;
};

export type LinkFilter = {
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  readonly statuses?: InputMaybe<ReadonlyArray<LinkStatus>>;
  readonly happened?: InputMaybe<TimeWindow>;
  readonly commodities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly evidence?: InputMaybe<EvidenceFilter>;
};

export type PathsInput = {
  readonly from: ReadonlyArray<Scalars['ID']['input']>;
  readonly to: ReadonlyArray<Scalars['ID']['input']>;
  readonly k: Scalars['Int']['input'];
  readonly maxHops: Scalars['Int']['input'];
  readonly ranking: PathRanking;
  readonly direction: Direction;
  readonly via?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly classes?: InputMaybe<ReadonlyArray<LinkClass>>;
  readonly throughKinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  readonly throughSubtypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly filter?: InputMaybe<LinkFilter>;
  readonly deadlineMs?: InputMaybe<Scalars['Int']['input']>;
};

export type RoutesInput = {
  readonly from: ReadonlyArray<Scalars['ID']['input']>;
  readonly to: ReadonlyArray<Scalars['ID']['input']>;
  readonly k: Scalars['Int']['input'];
  readonly maxLegs: Scalars['Int']['input'];
  readonly maxAssumed: Scalars['Int']['input'];
  readonly modes?: InputMaybe<ReadonlyArray<Mode>>;
  readonly filter?: InputMaybe<LinkFilter>;
  readonly deadlineMs?: InputMaybe<Scalars['Int']['input']>;
};

export type DisplacementInput = {
  readonly from: ReadonlyArray<Scalars['ID']['input']>;
  readonly to: ReadonlyArray<Scalars['ID']['input']>;
  readonly remove?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly removeModes?: InputMaybe<ReadonlyArray<Mode>>;
  readonly k: Scalars['Int']['input'];
  readonly maxAssumed: Scalars['Int']['input'];
  readonly filter?: InputMaybe<LinkFilter>;
  readonly deadlineMs?: InputMaybe<Scalars['Int']['input']>;
};

export type ChokepointsInput = {
  readonly from: ReadonlyArray<Scalars['ID']['input']>;
  readonly to: ReadonlyArray<Scalars['ID']['input']>;
  readonly direction?: InputMaybe<Direction>;
  readonly filter?: InputMaybe<LinkFilter>;
  readonly deadlineMs?: InputMaybe<Scalars['Int']['input']>;
};

export type CentralityInput = {
  readonly measure: CentralityMeasure;
  readonly entityIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly filter?: InputMaybe<LinkFilter>;
  readonly first: Scalars['Int']['input'];
};

export type CommunitiesInput = {
  readonly entityIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly filter?: InputMaybe<LinkFilter>;
  readonly resolution: Scalars['Float']['input'];
};

export type WhatIfInput = {
  readonly evidence: EvidenceFilter;
  readonly filter?: InputMaybe<LinkFilter>;
  readonly pairs?: InputMaybe<ReadonlyArray<PairInput>>;
  readonly deadlineMs?: InputMaybe<Scalars['Int']['input']>;
};

export type PairInput = {
  readonly from: Scalars['ID']['input'];
  readonly to: Scalars['ID']['input'];
};

export type EntityInput = {
  readonly id: Scalars['ID']['input'];
  readonly kind: EntityKind;
  readonly subtype?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated Record a value claim instead. A value given here becomes a claim of the source own-properties. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated Record a value claim instead. A value given here becomes a claim of the source own-properties. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated Record a value claim instead. A value given here becomes a claim of the source own-properties. */
  readonly nationality?: InputMaybe<Scalars['String']['input']>;
  readonly anonymous?: InputMaybe<Scalars['Boolean']['input']>;
  readonly lat?: InputMaybe<Scalars['Float']['input']>;
  readonly lon?: InputMaybe<Scalars['Float']['input']>;
  readonly precisionKm?: InputMaybe<Scalars['Float']['input']>;
  readonly iso?: InputMaybe<Scalars['String']['input']>;
  readonly happened?: InputMaybe<Scalars['EDTF']['input']>;
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

export type SourceInput = {
  readonly id: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  readonly outlet?: InputMaybe<Scalars['ID']['input']>;
  readonly url?: InputMaybe<Scalars['String']['input']>;
  readonly published?: InputMaybe<Scalars['EDTF']['input']>;
  readonly language?: InputMaybe<Scalars['String']['input']>;
  readonly reliability?: InputMaybe<Reliability>;
  readonly reliabilityReason?: InputMaybe<Scalars['String']['input']>;
  readonly role?: InputMaybe<SourceRole>;
};

export type QualifierInput = {
  readonly key: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
};

export type LinkClaimInput = {
  readonly subject: Scalars['ID']['input'];
  readonly type: Scalars['String']['input'];
  readonly object: Scalars['ID']['input'];
  readonly stance: Stance;
  readonly hedge: Hedge;
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
  readonly credibilityReason?: InputMaybe<Scalars['String']['input']>;
  readonly source: Scalars['ID']['input'];
  readonly attributedTo?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly statement: Scalars['String']['input'];
  readonly locator?: InputMaybe<Scalars['String']['input']>;
  readonly happened?: InputMaybe<Scalars['EDTF']['input']>;
  readonly claimed?: InputMaybe<Scalars['EDTF']['input']>;
  readonly qualifiers?: InputMaybe<ReadonlyArray<QualifierInput>>;
};

export type ValueClaimInput = {
  readonly subject: Scalars['ID']['input'];
  readonly property: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
  readonly min?: InputMaybe<Scalars['Float']['input']>;
  readonly max?: InputMaybe<Scalars['Float']['input']>;
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  readonly approximate?: InputMaybe<Scalars['Boolean']['input']>;
  readonly stance: Stance;
  readonly hedge: Hedge;
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
  readonly credibilityReason?: InputMaybe<Scalars['String']['input']>;
  readonly source: Scalars['ID']['input'];
  readonly attributedTo?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly statement: Scalars['String']['input'];
  readonly locator?: InputMaybe<Scalars['String']['input']>;
  readonly happened?: InputMaybe<Scalars['EDTF']['input']>;
  readonly claimed?: InputMaybe<Scalars['EDTF']['input']>;
  readonly qualifiers?: InputMaybe<ReadonlyArray<QualifierInput>>;
};

export type RecordClaimsInput = {
  readonly entities?: InputMaybe<ReadonlyArray<EntityInput>>;
  readonly sources?: InputMaybe<ReadonlyArray<SourceInput>>;
  readonly linkClaims?: InputMaybe<ReadonlyArray<LinkClaimInput>>;
  readonly valueClaims?: InputMaybe<ReadonlyArray<ValueClaimInput>>;
};

export type RecordClaimsPayload = {
  readonly graphVersion: Scalars['Int']['output'];
  readonly claims: ReadonlyArray<Claim>;
  readonly recorded: Scalars['Int']['output'];
  readonly unchanged: Scalars['Int']['output'];
  readonly links: ReadonlyArray<Link>;
};

export type RetractClaimInput = {
  readonly id: Scalars['ID']['input'];
};

export type RetractClaimPayload = {
  readonly graphVersion: Scalars['Int']['output'];
  readonly claim: Claim;
  readonly link?: Maybe<Link>;
};

export type Import = Node & {
  readonly id: Scalars['ID']['output'];
  readonly file: Scalars['String']['output'];
  readonly sha256: Scalars['String']['output'];
  readonly format: Scalars['String']['output'];
  readonly mapping?: Maybe<Scalars['String']['output']>;
  readonly rows?: Maybe<Scalars['Int']['output']>;
  readonly importedAt: Scalars['DateTime']['output'];
  readonly retractedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type RetractImportInput = {
  readonly id: Scalars['ID']['input'];
};

export type RetractImportPayload = {
  readonly graphVersion: Scalars['Int']['output'];
  readonly retracted: Scalars['Int']['output'];
  readonly retractedEntities: Scalars['Int']['output'];
  readonly import: Import;
};

export type Query = {
  readonly node?: Maybe<Node>;
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  readonly entity?: Maybe<Entity>;
  readonly link?: Maybe<Link>;
  readonly claim?: Maybe<Claim>;
  readonly source?: Maybe<Source>;
  readonly entities: EntityConnection;
  readonly sources: SourceConnection;
  readonly search: ReadonlyArray<SearchHit>;
  readonly searchEvidence: ClaimConnection;
  readonly neighborhood: Subgraph;
  readonly subgraph: Subgraph;
  readonly paths: PathsResult;
  readonly routes: RoutesResult;
  readonly displacement: DisplacementResult;
  readonly centrality: ReadonlyArray<CentralityScore>;
  readonly communities: CommunitiesResult;
  readonly chokepoints: ChokepointsResult;
  readonly whatIf: WhatIfResult;
  readonly disputes: DisputeConnection;
  readonly vocabulary: Vocabulary;
  readonly graph: GraphInfo;
  readonly imports: ReadonlyArray<Import>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLinkArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEntitiesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy: EntityOrder;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySourcesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first: Scalars['Int']['input'];
};


export type QuerySearchEvidenceArgs = {
  text: Scalars['String']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNeighborhoodArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  hops: Scalars['Int']['input'];
  filter?: InputMaybe<LinkFilter>;
  limit: Scalars['Int']['input'];
  direction: Direction;
  exclude?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type QuerySubgraphArgs = {
  entityIds: ReadonlyArray<Scalars['ID']['input']>;
  filter?: InputMaybe<LinkFilter>;
  linkIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type QueryPathsArgs = {
  input: PathsInput;
};


export type QueryRoutesArgs = {
  input: RoutesInput;
};


export type QueryDisplacementArgs = {
  input: DisplacementInput;
};


export type QueryCentralityArgs = {
  input: CentralityInput;
};


export type QueryCommunitiesArgs = {
  input: CommunitiesInput;
};


export type QueryChokepointsArgs = {
  input: ChokepointsInput;
};


export type QueryWhatIfArgs = {
  input: WhatIfInput;
};


export type QueryDisputesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryVocabularyArgs = {
  language: Language;
};

export type Mutation = {
  readonly recordClaims: RecordClaimsPayload;
  readonly retractClaim: RetractClaimPayload;
  readonly retractImport: RetractImportPayload;
};


export type MutationRecordClaimsArgs = {
  input: RecordClaimsInput;
};


export type MutationRetractClaimArgs = {
  input: RetractClaimInput;
};


export type MutationRetractImportArgs = {
  input: RetractImportInput;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( LinkInView )
    | ( ClaimRow )
    | ( ClaimRow )
    | ( SourceRow )
    | ( DisputeNode )
    | ( ImportRow )
  ;
  Entity:
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
  ;
  Claim:
    | ( ClaimRow )
    | ( ClaimRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  MessageParams: ResolverTypeWrapper<Scalars['MessageParams']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EntityKind: EntityKind;
  Stance: Stance;
  Hedge: Hedge;
  Reliability: Reliability;
  SourceRole: SourceRole;
  LinkStatus: LinkStatus;
  LinkClass: LinkClass;
  Direction: Direction;
  LinkOrder: LinkOrder;
  EntityOrder: EntityOrder;
  PathRanking: PathRanking;
  ExportFormat: ExportFormat;
  ContentEncoding: ContentEncoding;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Group: ResolverTypeWrapper<EntityNode>;
  Person: ResolverTypeWrapper<EntityNode>;
  Region: ResolverTypeWrapper<EntityNode>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Event: ResolverTypeWrapper<EntityNode>;
  Commodity: ResolverTypeWrapper<EntityNode>;
  Flow: ResolverTypeWrapper<EntityNode>;
  Link: ResolverTypeWrapper<LinkInView>;
  LinkFigures: ResolverTypeWrapper<LinkInView>;
  Contribution: ResolverTypeWrapper<ContributionNode>;
  Claim: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Claim']>;
  LinkClaim: ResolverTypeWrapper<ClaimRow>;
  ValueClaim: ResolverTypeWrapper<ClaimRow>;
  Qualifier: ResolverTypeWrapper<string>;
  Source: ResolverTypeWrapper<SourceRow>;
  PropertyValues: ResolverTypeWrapper<Omit<PropertyValues, 'qualifiers' | 'claims'> & { qualifiers: ReadonlyArray<ResolversTypes['Qualifier']>, claims: ReadonlyArray<ResolversTypes['ValueClaim']> }>;
  LinkCount: ResolverTypeWrapper<LinkCount>;
  Dispute: ResolverTypeWrapper<DisputeNode>;
  DisputeBasis: DisputeBasis;
  DisputeVersion: ResolverTypeWrapper<DisputeVersionNode>;
  Subgraph: ResolverTypeWrapper<SubgraphNode>;
  SubgraphLink: ResolverTypeWrapper<LinkInView>;
  SourceUse: ResolverTypeWrapper<SourceUseNode>;
  SpeakerUse: ResolverTypeWrapper<SpeakerUseNode>;
  ExportFile: ResolverTypeWrapper<ExportFile>;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  PathsResult: ResolverTypeWrapper<Omit<PathsResult, 'paths' | 'search' | 'subgraph'> & { paths: ReadonlyArray<ResolversTypes['Path']>, search: ResolversTypes['SearchReport'], subgraph: ResolversTypes['Subgraph'] }>;
  Path: ResolverTypeWrapper<PathNode>;
  PathReason: ResolverTypeWrapper<PathReasonNode>;
  PathReasonCode: PathReasonCode;
  Hop: ResolverTypeWrapper<HopNode>;
  HopLink: ResolverTypeWrapper<LinkInView>;
  Message: ResolverTypeWrapper<Message>;
  SearchReport: ResolverTypeWrapper<SearchReportNode>;
  Mode: Mode;
  RoutesResult: ResolverTypeWrapper<Omit<RoutesResult, 'routes' | 'search' | 'subgraph'> & { routes: ReadonlyArray<ResolversTypes['Route']>, search: ResolversTypes['SearchReport'], subgraph: ResolversTypes['Subgraph'] }>;
  Route: ResolverTypeWrapper<RouteNode>;
  Leg: ResolverTypeWrapper<LegNode>;
  KmBasis: KmBasis;
  PriceStep: ResolverTypeWrapper<PriceStepNode>;
  DisplacementResult: ResolverTypeWrapper<Omit<DisplacementResult, 'before' | 'after' | 'lost' | 'gains' | 'search'> & { before: ReadonlyArray<ResolversTypes['Route']>, after: ReadonlyArray<ResolversTypes['Route']>, lost: ReadonlyArray<ResolversTypes['Route']>, gains: ReadonlyArray<ResolversTypes['RegionGain']>, search: ResolversTypes['SearchReport'] }>;
  RegionGain: ResolverTypeWrapper<Omit<RegionGain, 'region'> & { region: ResolversTypes['Region'] }>;
  ChokepointsResult: ResolverTypeWrapper<Omit<ChokepointsResult, 'direct' | 'cut' | 'disjointPaths' | 'search'> & { direct?: Maybe<ResolversTypes['Path']>, cut: ReadonlyArray<ResolversTypes['Entity']>, disjointPaths: ReadonlyArray<ResolversTypes['Path']>, search: ResolversTypes['SearchReport'] }>;
  WhatIfResult: ResolverTypeWrapper<WhatIfNode>;
  LinkChange: ResolverTypeWrapper<Omit<LinkChange, 'link' | 'before' | 'after'> & { link: ResolversTypes['Link'], before: ResolversTypes['LinkFigures'], after: ResolversTypes['LinkFigures'] }>;
  LinkChangeConnection: ResolverTypeWrapper<Connection<ResolversTypes['LinkChange']>>;
  LinkChangeEdge: ResolverTypeWrapper<Omit<LinkChangeEdge, 'node'> & { node: ResolversTypes['LinkChange'] }>;
  PairChange: ResolverTypeWrapper<Omit<PairChange, 'from' | 'to' | 'before' | 'after'> & { from: ResolversTypes['Entity'], to: ResolversTypes['Entity'], before?: Maybe<ResolversTypes['Path']>, after?: Maybe<ResolversTypes['Path']> }>;
  PairOutcome: PairOutcome;
  CentralityScore: ResolverTypeWrapper<Omit<CentralityScore, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  CentralityMeasure: CentralityMeasure;
  CommunitiesResult: ResolverTypeWrapper<Omit<CommunitiesResult, 'communities'> & { communities: ReadonlyArray<ResolversTypes['Community']> }>;
  Community: ResolverTypeWrapper<Omit<Community, 'entities'> & { entities: ReadonlyArray<ResolversTypes['Entity']> }>;
  Language: Language;
  Vocabulary: ResolverTypeWrapper<Vocabulary>;
  LinkType: ResolverTypeWrapper<LinkType>;
  ValueProperty: ResolverTypeWrapper<ValueProperty>;
  Subtype: ResolverTypeWrapper<Subtype>;
  QualifierKey: ResolverTypeWrapper<QualifierKey>;
  HedgeWeight: ResolverTypeWrapper<HedgeWeight>;
  ReliabilityWeight: ResolverTypeWrapper<ReliabilityWeight>;
  CredibilityWeight: ResolverTypeWrapper<CredibilityWeight>;
  GraphInfo: ResolverTypeWrapper<GraphInfo>;
  Engine: Engine;
  EntityConnection: ResolverTypeWrapper<Connection<EntityNode>>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  LinkConnection: ResolverTypeWrapper<Connection<LinkInView>>;
  LinkEdge: ResolverTypeWrapper<LinkEdgeNode>;
  ClaimConnection: ResolverTypeWrapper<ClaimConnectionNode>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  SourceConnection: ResolverTypeWrapper<Connection<SourceRow>>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  DisputeConnection: ResolverTypeWrapper<Connection<DisputeNode>>;
  DisputeEdge: ResolverTypeWrapper<Omit<DisputeEdge, 'node'> & { node: ResolversTypes['Dispute'] }>;
  TimeWindow: TimeWindow;
  EntityFilter: EntityFilter;
  EvidenceFilter: EvidenceFilter;
  LinkFilter: LinkFilter;
  PathsInput: PathsInput;
  RoutesInput: RoutesInput;
  DisplacementInput: DisplacementInput;
  ChokepointsInput: ChokepointsInput;
  CentralityInput: CentralityInput;
  CommunitiesInput: CommunitiesInput;
  WhatIfInput: WhatIfInput;
  PairInput: PairInput;
  EntityInput: EntityInput;
  SourceInput: SourceInput;
  QualifierInput: QualifierInput;
  LinkClaimInput: LinkClaimInput;
  ValueClaimInput: ValueClaimInput;
  RecordClaimsInput: RecordClaimsInput;
  RecordClaimsPayload: ResolverTypeWrapper<RecordedBatch>;
  RetractClaimInput: RetractClaimInput;
  RetractClaimPayload: ResolverTypeWrapper<RetractClaimNode>;
  Import: ResolverTypeWrapper<ImportRow>;
  RetractImportInput: RetractImportInput;
  RetractImportPayload: ResolverTypeWrapper<RetractImportNode>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  EDTF: Scalars['EDTF']['output'];
  MessageParams: Scalars['MessageParams']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  Int: Scalars['Int']['output'];
  Group: EntityNode;
  Person: EntityNode;
  Region: EntityNode;
  Float: Scalars['Float']['output'];
  Event: EntityNode;
  Commodity: EntityNode;
  Flow: EntityNode;
  Link: LinkInView;
  LinkFigures: LinkInView;
  Contribution: ContributionNode;
  Claim: ResolversInterfaceTypes<ResolversParentTypes>['Claim'];
  LinkClaim: ClaimRow;
  ValueClaim: ClaimRow;
  Qualifier: string;
  Source: SourceRow;
  PropertyValues: Omit<PropertyValues, 'qualifiers' | 'claims'> & { qualifiers: ReadonlyArray<ResolversParentTypes['Qualifier']>, claims: ReadonlyArray<ResolversParentTypes['ValueClaim']> };
  LinkCount: LinkCount;
  Dispute: DisputeNode;
  DisputeVersion: DisputeVersionNode;
  Subgraph: SubgraphNode;
  SubgraphLink: LinkInView;
  SourceUse: SourceUseNode;
  SpeakerUse: SpeakerUseNode;
  ExportFile: ExportFile;
  SearchHit: Omit<SearchHit, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  PathsResult: Omit<PathsResult, 'paths' | 'search' | 'subgraph'> & { paths: ReadonlyArray<ResolversParentTypes['Path']>, search: ResolversParentTypes['SearchReport'], subgraph: ResolversParentTypes['Subgraph'] };
  Path: PathNode;
  PathReason: PathReasonNode;
  Hop: HopNode;
  HopLink: LinkInView;
  Message: Message;
  SearchReport: SearchReportNode;
  RoutesResult: Omit<RoutesResult, 'routes' | 'search' | 'subgraph'> & { routes: ReadonlyArray<ResolversParentTypes['Route']>, search: ResolversParentTypes['SearchReport'], subgraph: ResolversParentTypes['Subgraph'] };
  Route: RouteNode;
  Leg: LegNode;
  PriceStep: PriceStepNode;
  DisplacementResult: Omit<DisplacementResult, 'before' | 'after' | 'lost' | 'gains' | 'search'> & { before: ReadonlyArray<ResolversParentTypes['Route']>, after: ReadonlyArray<ResolversParentTypes['Route']>, lost: ReadonlyArray<ResolversParentTypes['Route']>, gains: ReadonlyArray<ResolversParentTypes['RegionGain']>, search: ResolversParentTypes['SearchReport'] };
  RegionGain: Omit<RegionGain, 'region'> & { region: ResolversParentTypes['Region'] };
  ChokepointsResult: Omit<ChokepointsResult, 'direct' | 'cut' | 'disjointPaths' | 'search'> & { direct?: Maybe<ResolversParentTypes['Path']>, cut: ReadonlyArray<ResolversParentTypes['Entity']>, disjointPaths: ReadonlyArray<ResolversParentTypes['Path']>, search: ResolversParentTypes['SearchReport'] };
  WhatIfResult: WhatIfNode;
  LinkChange: Omit<LinkChange, 'link' | 'before' | 'after'> & { link: ResolversParentTypes['Link'], before: ResolversParentTypes['LinkFigures'], after: ResolversParentTypes['LinkFigures'] };
  LinkChangeConnection: Connection<ResolversTypes['LinkChange']>;
  LinkChangeEdge: Omit<LinkChangeEdge, 'node'> & { node: ResolversParentTypes['LinkChange'] };
  PairChange: Omit<PairChange, 'from' | 'to' | 'before' | 'after'> & { from: ResolversParentTypes['Entity'], to: ResolversParentTypes['Entity'], before?: Maybe<ResolversParentTypes['Path']>, after?: Maybe<ResolversParentTypes['Path']> };
  CentralityScore: Omit<CentralityScore, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  CommunitiesResult: Omit<CommunitiesResult, 'communities'> & { communities: ReadonlyArray<ResolversParentTypes['Community']> };
  Community: Omit<Community, 'entities'> & { entities: ReadonlyArray<ResolversParentTypes['Entity']> };
  Vocabulary: Vocabulary;
  LinkType: LinkType;
  ValueProperty: ValueProperty;
  Subtype: Subtype;
  QualifierKey: QualifierKey;
  HedgeWeight: HedgeWeight;
  ReliabilityWeight: ReliabilityWeight;
  CredibilityWeight: CredibilityWeight;
  GraphInfo: GraphInfo;
  EntityConnection: Connection<EntityNode>;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  LinkConnection: Connection<LinkInView>;
  LinkEdge: LinkEdgeNode;
  ClaimConnection: ClaimConnectionNode;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  SourceConnection: Connection<SourceRow>;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  DisputeConnection: Connection<DisputeNode>;
  DisputeEdge: Omit<DisputeEdge, 'node'> & { node: ResolversParentTypes['Dispute'] };
  TimeWindow: TimeWindow;
  EntityFilter: EntityFilter;
  EvidenceFilter: EvidenceFilter;
  LinkFilter: LinkFilter;
  PathsInput: PathsInput;
  RoutesInput: RoutesInput;
  DisplacementInput: DisplacementInput;
  ChokepointsInput: ChokepointsInput;
  CentralityInput: CentralityInput;
  CommunitiesInput: CommunitiesInput;
  WhatIfInput: WhatIfInput;
  PairInput: PairInput;
  EntityInput: EntityInput;
  SourceInput: SourceInput;
  QualifierInput: QualifierInput;
  LinkClaimInput: LinkClaimInput;
  ValueClaimInput: ValueClaimInput;
  RecordClaimsInput: RecordClaimsInput;
  RecordClaimsPayload: RecordedBatch;
  RetractClaimInput: RetractClaimInput;
  RetractClaimPayload: RetractClaimNode;
  Import: ImportRow;
  RetractImportInput: RetractImportInput;
  RetractImportPayload: RetractImportNode;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
};

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export interface MessageParamsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MessageParams'], any> {
  name: 'MessageParams';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Group' | 'Person' | 'Region' | 'Event' | 'Commodity' | 'Flow' | 'Link' | 'LinkClaim' | 'ValueClaim' | 'Source' | 'Dispute' | 'Import', ParentType, ContextType>;
};

export type EntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Group' | 'Person' | 'Region' | 'Event' | 'Commodity' | 'Flow', ParentType, ContextType>;
};

export type GroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GroupLinksArgs, 'direction' | 'orderBy' | 'first'>>;
  linkCounts?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType, Partial<GroupLinkCountsArgs>>;
  neighborCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['PropertyValues']>, ParentType, ContextType, Partial<GroupValuesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<GroupClaimsArgs, 'first'>>;
  claimsMade?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<GroupClaimsMadeArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nationality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  anonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<PersonLinksArgs, 'direction' | 'orderBy' | 'first'>>;
  linkCounts?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType, Partial<PersonLinkCountsArgs>>;
  neighborCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['PropertyValues']>, ParentType, ContextType, Partial<PersonValuesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PersonClaimsArgs, 'first'>>;
  claimsMade?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PersonClaimsMadeArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lon?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  precisionKm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  iso?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<RegionLinksArgs, 'direction' | 'orderBy' | 'first'>>;
  linkCounts?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType, Partial<RegionLinkCountsArgs>>;
  neighborCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['PropertyValues']>, ParentType, ContextType, Partial<RegionValuesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<RegionClaimsArgs, 'first'>>;
  claimsMade?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<RegionClaimsMadeArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happened?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<EventLinksArgs, 'direction' | 'orderBy' | 'first'>>;
  linkCounts?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType, Partial<EventLinkCountsArgs>>;
  neighborCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['PropertyValues']>, ParentType, ContextType, Partial<EventValuesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EventClaimsArgs, 'first'>>;
  claimsMade?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EventClaimsMadeArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommodityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Commodity'] = ResolversParentTypes['Commodity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<CommodityLinksArgs, 'direction' | 'orderBy' | 'first'>>;
  linkCounts?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType, Partial<CommodityLinkCountsArgs>>;
  neighborCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['PropertyValues']>, ParentType, ContextType, Partial<CommodityValuesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<CommodityClaimsArgs, 'first'>>;
  claimsMade?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<CommodityClaimsMadeArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FlowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Flow'] = ResolversParentTypes['Flow']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happened?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  legs?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  carriers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  commodity?: Resolver<Maybe<ResolversTypes['Commodity']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<FlowLinksArgs, 'direction' | 'orderBy' | 'first'>>;
  linkCounts?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType, Partial<FlowLinkCountsArgs>>;
  neighborCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['PropertyValues']>, ParentType, ContextType, Partial<FlowValuesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<FlowClaimsArgs, 'first'>>;
  claimsMade?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<FlowClaimsMadeArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  denial?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LinkStatus'], ParentType, ContextType>;
  hedge?: Resolver<Maybe<ResolversTypes['Hedge']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  originCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isReference?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  qualifiers?: Resolver<ReadonlyArray<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  contributions?: Resolver<ReadonlyArray<ResolversTypes['Contribution']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<LinkClaimsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkFigures'] = ResolversParentTypes['LinkFigures']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  denial?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LinkStatus'], ParentType, ContextType>;
  hedge?: Resolver<Maybe<ResolversTypes['Hedge']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  originCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contributions?: Resolver<ReadonlyArray<ResolversTypes['Contribution']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<LinkFiguresClaimsArgs, 'first'>>;
};

export type ContributionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  originEntity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partyEntity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  originCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  __resolveType: TypeResolveFn<'LinkClaim' | 'ValueClaim', ParentType, ContextType>;
};

export type LinkClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkClaim'] = ResolversParentTypes['LinkClaim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  hedge?: Resolver<ResolversTypes['Hedge'], ParentType, ContextType>;
  credibility?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  credibilityReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  admiraltyCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  attributedTo?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happened?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  claimed?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  claimedEarliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  claimedLatest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  qualifiers?: Resolver<ReadonlyArray<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  contributes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ValueClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ValueClaim'] = ResolversParentTypes['ValueClaim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  hedge?: Resolver<ResolversTypes['Hedge'], ParentType, ContextType>;
  credibility?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  credibilityReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  admiraltyCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  attributedTo?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happened?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  claimed?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  claimedEarliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  claimedLatest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  qualifiers?: Resolver<ReadonlyArray<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['ValueClaim']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualifierResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Qualifier'] = ResolversParentTypes['Qualifier']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reliability?: Resolver<ResolversTypes['Reliability'], ParentType, ContextType>;
  reliabilityReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['SourceRole'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<SourceClaimsArgs, 'first'>>;
  soleSupportOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SourceSoleSupportOfArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PropertyValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PropertyValues'] = ResolversParentTypes['PropertyValues']> = {
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  qualifiers?: Resolver<ReadonlyArray<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['ValueClaim']>, ParentType, ContextType>;
};

export type LinkCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkCount'] = ResolversParentTypes['LinkCount']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DisputeTitleArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['DisputeBasis'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  property?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['DisputeVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputeVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisputeVersion'] = ResolversParentTypes['DisputeVersion']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['SubgraphLink']>, ParentType, ContextType>;
  totalEntities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalLinks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceUse']>, ParentType, ContextType>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['SpeakerUse']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  export?: Resolver<ResolversTypes['ExportFile'], ParentType, ContextType, RequireFields<SubgraphExportArgs, 'format'>>;
};

export type SubgraphLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubgraphLink'] = ResolversParentTypes['SubgraphLink']> = {
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['LinkFigures'], ParentType, ContextType>;
};

export type SourceUseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceUse'] = ResolversParentTypes['SourceUse']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpeakerUseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SpeakerUse'] = ResolversParentTypes['SpeakerUse']> = {
  speaker?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExportFileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExportFile'] = ResolversParentTypes['ExportFile']> = {
  filename?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  encoding?: Resolver<ResolversTypes['ContentEncoding'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  losses?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  lossMessages?: Resolver<ReadonlyArray<ResolversTypes['Message']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PathsResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathsResult'] = ResolversParentTypes['PathsResult']> = {
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  search?: Resolver<ResolversTypes['SearchReport'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['PathReason']>, ParentType, ContextType>;
};

export type PathReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathReason'] = ResolversParentTypes['PathReason']> = {
  code?: Resolver<ResolversTypes['PathReasonCode'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hop?: Resolver<Maybe<ResolversTypes['Hop']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  hops?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HopResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['HopLink']>, ParentType, ContextType>;
};

export type HopLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HopLink'] = ResolversParentTypes['HopLink']> = {
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['LinkFigures'], ParentType, ContextType>;
};

export type MessageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  params?: Resolver<ResolversTypes['MessageParams'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchReport'] = ResolversParentTypes['SearchReport']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hopsSearched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linksExcluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedLinksIncluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedClaimsExcluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ungradedClaimsExcluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonMessages?: Resolver<ReadonlyArray<ResolversTypes['Message']>, ParentType, ContextType>;
};

export type RoutesResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoutesResult'] = ResolversParentTypes['RoutesResult']> = {
  routes?: Resolver<ReadonlyArray<ResolversTypes['Route']>, ParentType, ContextType>;
  search?: Resolver<ResolversTypes['SearchReport'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType>;
};

export type RouteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Route'] = ResolversParentTypes['Route']> = {
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  legs?: Resolver<ReadonlyArray<ResolversTypes['Leg']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  km?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  prices?: Resolver<ReadonlyArray<ResolversTypes['PriceStep']>, ParentType, ContextType>;
  flows?: Resolver<ReadonlyArray<ResolversTypes['Flow']>, ParentType, ContextType>;
};

export type LegResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Leg'] = ResolversParentTypes['Leg']> = {
  from?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  figures?: Resolver<Maybe<ResolversTypes['LinkFigures']>, ParentType, ContextType>;
  assumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  km?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  kmBasis?: Resolver<Maybe<ResolversTypes['KmBasis']>, ParentType, ContextType>;
  kmPrecision?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PriceStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PriceStep'] = ResolversParentTypes['PriceStep']> = {
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  commodity?: Resolver<ResolversTypes['Commodity'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['ValueClaim']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisplacementResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisplacementResult'] = ResolversParentTypes['DisplacementResult']> = {
  before?: Resolver<ReadonlyArray<ResolversTypes['Route']>, ParentType, ContextType>;
  after?: Resolver<ReadonlyArray<ResolversTypes['Route']>, ParentType, ContextType>;
  lost?: Resolver<ReadonlyArray<ResolversTypes['Route']>, ParentType, ContextType>;
  gains?: Resolver<ReadonlyArray<ResolversTypes['RegionGain']>, ParentType, ContextType>;
  search?: Resolver<ResolversTypes['SearchReport'], ParentType, ContextType>;
};

export type RegionGainResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegionGain'] = ResolversParentTypes['RegionGain']> = {
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidenceBefore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  confidenceAfter?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shareBefore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shareAfter?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ChokepointsResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChokepointsResult'] = ResolversParentTypes['ChokepointsResult']> = {
  direct?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType>;
  cut?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  disjointPaths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  search?: Resolver<ResolversTypes['SearchReport'], ParentType, ContextType>;
};

export type WhatIfResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhatIfResult'] = ResolversParentTypes['WhatIfResult']> = {
  graphVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimsExcluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<WhatIfResultLostArgs, 'first'>>;
  weakened?: Resolver<ResolversTypes['LinkChangeConnection'], ParentType, ContextType, RequireFields<WhatIfResultWeakenedArgs, 'first'>>;
  strengthened?: Resolver<ResolversTypes['LinkChangeConnection'], ParentType, ContextType, RequireFields<WhatIfResultStrengthenedArgs, 'first'>>;
  cutOff?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<WhatIfResultCutOffArgs, 'first'>>;
  pairs?: Resolver<ReadonlyArray<ResolversTypes['PairChange']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LinkChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkChange'] = ResolversParentTypes['LinkChange']> = {
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['LinkFigures'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['LinkFigures'], ParentType, ContextType>;
};

export type LinkChangeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkChangeConnection'] = ResolversParentTypes['LinkChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LinkChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LinkChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkChangeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkChangeEdge'] = ResolversParentTypes['LinkChangeEdge']> = {
  node?: Resolver<ResolversTypes['LinkChange'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PairChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PairChange'] = ResolversParentTypes['PairChange']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PairOutcome'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType>;
};

export type CentralityScoreResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CentralityScore'] = ResolversParentTypes['CentralityScore']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CommunitiesResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommunitiesResult'] = ResolversParentTypes['CommunitiesResult']> = {
  communities?: Resolver<ReadonlyArray<ResolversTypes['Community']>, ParentType, ContextType>;
  modularity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type VocabularyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Vocabulary'] = ResolversParentTypes['Vocabulary']> = {
  linkTypes?: Resolver<ReadonlyArray<ResolversTypes['LinkType']>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['ValueProperty']>, ParentType, ContextType>;
  subtypes?: Resolver<ReadonlyArray<ResolversTypes['Subtype']>, ParentType, ContextType>;
  qualifiers?: Resolver<ReadonlyArray<ResolversTypes['QualifierKey']>, ParentType, ContextType>;
  hedgeWeights?: Resolver<ReadonlyArray<ResolversTypes['HedgeWeight']>, ParentType, ContextType>;
  reliabilityWeights?: Resolver<ReadonlyArray<ResolversTypes['ReliabilityWeight']>, ParentType, ContextType>;
  credibilityWeights?: Resolver<ReadonlyArray<ResolversTypes['CredibilityWeight']>, ParentType, ContextType>;
};

export type LinkTypeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkType'] = ResolversParentTypes['LinkType']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverse?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['LinkClass'], ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  keyQualifiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ValuePropertyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ValueProperty'] = ResolversParentTypes['ValueProperty']> = {
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  termLabels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubtypeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subtype'] = ResolversParentTypes['Subtype']> = {
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  subtype?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QualifierKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QualifierKey'] = ResolversParentTypes['QualifierKey']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HedgeWeightResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HedgeWeight'] = ResolversParentTypes['HedgeWeight']> = {
  hedge?: Resolver<ResolversTypes['Hedge'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ReliabilityWeightResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReliabilityWeight'] = ResolversParentTypes['ReliabilityWeight']> = {
  reliability?: Resolver<ResolversTypes['Reliability'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CredibilityWeightResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CredibilityWeight'] = ResolversParentTypes['CredibilityWeight']> = {
  credibility?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GraphInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GraphInfo'] = ResolversParentTypes['GraphInfo']> = {
  engine?: Resolver<ResolversTypes['Engine'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retractedClaims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startEntities?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LinkConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge']> = {
  node?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['LinkFigures'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisputeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisputeConnection'] = ResolversParentTypes['DisputeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisputeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Dispute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisputeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisputeEdge'] = ResolversParentTypes['DisputeEdge']> = {
  node?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordClaimsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordClaimsPayload'] = ResolversParentTypes['RecordClaimsPayload']> = {
  graphVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
};

export type RetractClaimPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RetractClaimPayload'] = ResolversParentTypes['RetractClaimPayload']> = {
  graphVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
};

export type ImportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Import'] = ResolversParentTypes['Import']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mapping?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetractImportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RetractImportPayload'] = ResolversParentTypes['RetractImportPayload']> = {
  graphVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retracted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retractedEntities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['Import'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<QueryLinkArgs, 'id'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'orderBy' | 'first'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  searchEvidence?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QuerySearchEvidenceArgs, 'text' | 'first'>>;
  neighborhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'ids' | 'hops' | 'limit' | 'direction'>>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'entityIds'>>;
  paths?: Resolver<ResolversTypes['PathsResult'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'input'>>;
  routes?: Resolver<ResolversTypes['RoutesResult'], ParentType, ContextType, RequireFields<QueryRoutesArgs, 'input'>>;
  displacement?: Resolver<ResolversTypes['DisplacementResult'], ParentType, ContextType, RequireFields<QueryDisplacementArgs, 'input'>>;
  centrality?: Resolver<ReadonlyArray<ResolversTypes['CentralityScore']>, ParentType, ContextType, RequireFields<QueryCentralityArgs, 'input'>>;
  communities?: Resolver<ResolversTypes['CommunitiesResult'], ParentType, ContextType, RequireFields<QueryCommunitiesArgs, 'input'>>;
  chokepoints?: Resolver<ResolversTypes['ChokepointsResult'], ParentType, ContextType, RequireFields<QueryChokepointsArgs, 'input'>>;
  whatIf?: Resolver<ResolversTypes['WhatIfResult'], ParentType, ContextType, RequireFields<QueryWhatIfArgs, 'input'>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, RequireFields<QueryDisputesArgs, 'first'>>;
  vocabulary?: Resolver<ResolversTypes['Vocabulary'], ParentType, ContextType, RequireFields<QueryVocabularyArgs, 'language'>>;
  graph?: Resolver<ResolversTypes['GraphInfo'], ParentType, ContextType>;
  imports?: Resolver<ReadonlyArray<ResolversTypes['Import']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recordClaims?: Resolver<ResolversTypes['RecordClaimsPayload'], ParentType, ContextType, RequireFields<MutationRecordClaimsArgs, 'input'>>;
  retractClaim?: Resolver<ResolversTypes['RetractClaimPayload'], ParentType, ContextType, RequireFields<MutationRetractClaimArgs, 'input'>>;
  retractImport?: Resolver<ResolversTypes['RetractImportPayload'], ParentType, ContextType, RequireFields<MutationRetractImportArgs, 'input'>>;
};

export type Resolvers<ContextType = RequestContext> = {
  EDTF?: GraphQLScalarType;
  MessageParams?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Commodity?: CommodityResolvers<ContextType>;
  Flow?: FlowResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LinkFigures?: LinkFiguresResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  LinkClaim?: LinkClaimResolvers<ContextType>;
  ValueClaim?: ValueClaimResolvers<ContextType>;
  Qualifier?: QualifierResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  PropertyValues?: PropertyValuesResolvers<ContextType>;
  LinkCount?: LinkCountResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  DisputeVersion?: DisputeVersionResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SubgraphLink?: SubgraphLinkResolvers<ContextType>;
  SourceUse?: SourceUseResolvers<ContextType>;
  SpeakerUse?: SpeakerUseResolvers<ContextType>;
  ExportFile?: ExportFileResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  PathsResult?: PathsResultResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathReason?: PathReasonResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  HopLink?: HopLinkResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  SearchReport?: SearchReportResolvers<ContextType>;
  RoutesResult?: RoutesResultResolvers<ContextType>;
  Route?: RouteResolvers<ContextType>;
  Leg?: LegResolvers<ContextType>;
  PriceStep?: PriceStepResolvers<ContextType>;
  DisplacementResult?: DisplacementResultResolvers<ContextType>;
  RegionGain?: RegionGainResolvers<ContextType>;
  ChokepointsResult?: ChokepointsResultResolvers<ContextType>;
  WhatIfResult?: WhatIfResultResolvers<ContextType>;
  LinkChange?: LinkChangeResolvers<ContextType>;
  LinkChangeConnection?: LinkChangeConnectionResolvers<ContextType>;
  LinkChangeEdge?: LinkChangeEdgeResolvers<ContextType>;
  PairChange?: PairChangeResolvers<ContextType>;
  CentralityScore?: CentralityScoreResolvers<ContextType>;
  CommunitiesResult?: CommunitiesResultResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  Vocabulary?: VocabularyResolvers<ContextType>;
  LinkType?: LinkTypeResolvers<ContextType>;
  ValueProperty?: ValuePropertyResolvers<ContextType>;
  Subtype?: SubtypeResolvers<ContextType>;
  QualifierKey?: QualifierKeyResolvers<ContextType>;
  HedgeWeight?: HedgeWeightResolvers<ContextType>;
  ReliabilityWeight?: ReliabilityWeightResolvers<ContextType>;
  CredibilityWeight?: CredibilityWeightResolvers<ContextType>;
  GraphInfo?: GraphInfoResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  DisputeConnection?: DisputeConnectionResolvers<ContextType>;
  DisputeEdge?: DisputeEdgeResolvers<ContextType>;
  RecordClaimsPayload?: RecordClaimsPayloadResolvers<ContextType>;
  RetractClaimPayload?: RetractClaimPayloadResolvers<ContextType>;
  Import?: ImportResolvers<ContextType>;
  RetractImportPayload?: RetractImportPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
};

