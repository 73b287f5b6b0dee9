/* Written by `npm run generate` from the schema and client/api/documents; not edited by hand. */
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Kind of an entity. Subtypes are in the vocabulary. */
export type EntityKind =
  /** Growers' union, task force, trafficking clan, cartel, agency, outlet. */
  | 'GROUP'
  /** A person named in a source, or an unnamed speaker (`anonymous`). */
  | 'PERSON'
  /** Country, department, valley, municipality, crossing, airstrip, port. */
  | 'REGION'
  /** Ambush, seizure, clash, law, order, operation. */
  | 'EVENT'
  /** Coca leaf, paste, base, hydrochloride, precursors, arms, cash. */
  | 'COMMODITY'
  /** One source's itinerary: a commodity moved over ordered legs by carriers. */
  | 'FLOW';

/** Whether a claim supports or denies its content. */
export type Stance =
  /** The source says that it is so. */
  | 'SUPPORTS'
  /** The source says that it is not so. */
  | 'DENIES'
  /** The source was asked or expresses doubt, and neither supports nor denies it; weight 0. */
  | 'UNCONFIRMED';

/** How firmly the source words a claim, from firm to loose. Not our assessment. */
export type Hedge =
  /** Stated as a fact. */
  | 'STATED'
  /** "According to", "reported". */
  | 'REPORTED'
  /** "Alleged", "accused". */
  | 'ALLEGED'
  /** "Suspected", "thought", "believed". */
  | 'SUSPECTED'
  /** "If true", "could". */
  | 'SPECULATED';

/** Source reliability by the Admiralty code. */
export type Reliability =
  /** Completely reliable. */
  | 'A'
  /** Usually reliable. */
  | 'B'
  /** Fairly reliable. */
  | 'C'
  /** Not usually reliable. */
  | 'D'
  /** Unreliable. */
  | 'E'
  /** Cannot be judged. */
  | 'F';

/** Role of a source. */
export type SourceRole =
  /** Its claims have weights and are combined. */
  | 'EVIDENCE'
  /** A gazetteer or common knowledge: what lies where, who is minister of which government. Not evidence. */
  | 'REFERENCE';

/** Status of a link: the first value whose condition holds, in this order. */
export type LinkStatus =
  /** No claim supports or denies it. */
  | 'UNSUPPORTED'
  /** No claim supports it, or denial is at least 0.25 and support is less. */
  | 'DENIED'
  /** Support and denial are both at least 0.25. */
  | 'CONTESTED'
  /** Confidence is at least 0.9, from two or more parties. */
  | 'CONFIRMED'
  /** Confidence is at least 0.6. */
  | 'PROBABLE'
  /** Confidence is at least 0.3. */
  | 'POSSIBLE'
  /** Any other link. */
  | 'DOUBTFUL';

/** Class of a link type. */
export type LinkClass =
  /** Who belongs to, works with or supplies whom. */
  | 'ASSOCIATION'
  /** Who did, ordered or took part in what. */
  | 'ACTIVITY'
  /** Where a person, group or thing is. */
  | 'PLACE'
  /** What is moved, by whom, from where and to where. */
  | 'MOVEMENT'
  /** Who produces, uses or is interested in what. */
  | 'CLASSIFICATION'
  /** Who opposes or attacks whom, and who was affected by what. */
  | 'HOSTILITY';

/** Direction in which links are followed from an entity. Symmetric link types are followed in both. */
export type Direction =
  /** In both directions. */
  | 'ANY'
  /** From subject to object. */
  | 'OUT'
  /** From object to subject. */
  | 'IN';

/** How paths are ranked. */
export type PathRanking =
  /** Fewest hops first; of equal lengths the more confident path first. */
  | 'SHORTEST'
  /** Greatest product of the hops' confidences first. */
  | 'STRONGEST'
  /** STRONGEST, discounted by the number of links of the entities between: a path through a country says little. */
  | 'SPECIFIC';

/** Formats of `Subgraph.export`. */
export type ExportFormat =
  /** Cytoscape JSON, as `cy.json({elements})` reads it. */
  | 'CYTOSCAPE'
  /** GraphML 1.0. */
  | 'GRAPHML'
  /** GEXF 1.3, with the days of each link. */
  | 'GEXF'
  /** GeoJSON (RFC 7946): regions as points, links between them as lines. */
  | 'GEOJSON'
  /** STIX 2.1: a bundle with claims and sources. Properties that STIX does not have are in an extension. */
  | 'STIX'
  /** FollowTheMoney entities, one per line, with claims as notes and sources as articles. */
  | 'FTM'
  /** Chasqui JSONL: lossless, with claims, sources and disputes. */
  | 'JSONL'
  /** A zip of two CSV files for Gephi's spreadsheet import: nodes.csv and edges.csv. */
  | 'GEPHI_CSV'
  /** An Excel workbook with one sheet each for entities, links, claims and sources. */
  | 'XLSX'
  /** A Cypher script that rebuilds the graph with all claims in an empty Neo4j 5.26. */
  | 'CYPHER'
  /** A zip of CSV files for `neo4j-admin database import full`, with the command in its README.txt. */
  | 'NEO4J_CSV';

/** Encoding of `ExportFile.content`. */
export type ContentEncoding =
  /** Plain text. */
  | 'UTF8'
  /** Base64. */
  | 'BASE64';

/** How a dispute is found. */
export type DisputeBasis =
  /** Two value claims contradict each other. */
  | 'VALUE'
  /** A link is contested. */
  | 'LINK'
  /** The case file lists it, because it cannot be computed. */
  | 'NAMED';

/** Main reason for the rank of a path. */
export type PathReasonCode =
  /** Every hop depends on the same single party. */
  | 'ONE_PARTY'
  /** It passes an entity with many links, which costs more than any hop. */
  | 'HUB'
  /** Its hop of lowest confidence costs most. */
  | 'WEAK_HOP'
  /** Its length (SHORTEST). */
  | 'HOPS';

/** Effect on a pair of entities. */
export type PairOutcome =
  /** The same path with the same confidence. */
  | 'UNCHANGED'
  /** Another path, or another confidence. */
  | 'CHANGED'
  /** There is no path any more. */
  | 'BROKEN'
  /** There was no path before. */
  | 'NEVER_CONNECTED';

/** Language of the labels of the vocabulary. */
export type Language =
  /** English. */
  | 'EN'
  /** Spanish, as used by analysts in Latin America. */
  | 'ES';

/** A span of days, both ends included. A missing end is open. */
export type TimeWindow = {
  /** First day. */
  readonly from?: string | null | undefined;
  /** Last day. */
  readonly to?: string | null | undefined;
};

/** Filter for claims. Links are combined again from the claims that pass it. Reference data always passes. */
export type EvidenceFilter = {
  /** Exclude claims of these documents. */
  readonly excludeSources?: ReadonlyArray<string> | null | undefined;
  /** Exclude claims of documents by these publishers. */
  readonly excludePublishers?: ReadonlyArray<string> | null | undefined;
  /** Exclude claims attributed to these speakers, anywhere in the chain. */
  readonly excludeSpeakers?: ReadonlyArray<string> | null | undefined;
  /** Exclude claims attributed to anyone who speaks for these parties, anywhere in the chain. */
  readonly excludeParties?: ReadonlyArray<string> | null | undefined;
  /** Exclude sources with a lower grade. F (cannot be judged) is outside the order A to E; as a minimum it excludes nothing. */
  readonly minReliability?: Reliability | null | undefined;
  /** Whether to include sources graded F (cannot be judged). Default: true. Excluded claims are counted. */
  readonly includeUngraded?: boolean | null | undefined;
  /** Keep only claims with these hedges. */
  readonly hedges?: ReadonlyArray<Hedge> | null | undefined;
  /** Keep only claims made on or before this day. Undated claims are excluded and counted. */
  readonly claimedBefore?: string | null | undefined;
};

/** Filter for links. All given conditions must hold. */
export type LinkFilter = {
  /** Only these link types. */
  readonly types?: ReadonlyArray<string> | null | undefined;
  /** Minimum confidence, 0–1. */
  readonly minConfidence?: number | null | undefined;
  /** Only these statuses. */
  readonly statuses?: ReadonlyArray<LinkStatus> | null | undefined;
  /** Keep links with a claim that overlaps this span. Undated links are kept and counted. */
  readonly happened?: TimeWindow | null | undefined;
  /** Keep links about these commodities: at an end, as a qualifier, or by a flow that moves them. */
  readonly commodities?: ReadonlyArray<string> | null | undefined;
  /** Filter for claims; links are combined again. */
  readonly evidence?: EvidenceFilter | null | undefined;
};

/** Input of `paths`. */
export type PathsInput = {
  /** Start entities. */
  readonly from: ReadonlyArray<string>;
  /** End entities. */
  readonly to: ReadonlyArray<string>;
  /** Number of paths, 1–100. */
  readonly k?: number | null | undefined;
  /** Maximum number of hops, 1–1,000. */
  readonly maxHops?: number | null | undefined;
  /** Ranking of paths. */
  readonly ranking?: PathRanking | null | undefined;
  /** Direction in which links are followed. */
  readonly direction?: Direction | null | undefined;
  /** Entities that a path must pass, in this order. If the deadline cuts the search short, `complete` is false. */
  readonly via?: ReadonlyArray<string> | null | undefined;
  /** Entities that no path may contain. */
  readonly avoid?: ReadonlyArray<string> | null | undefined;
  /** Classes of links to follow. Default: ASSOCIATION, ACTIVITY, PLACE and MOVEMENT, or all classes if `filter.types` is set. */
  readonly classes?: ReadonlyArray<LinkClass> | null | undefined;
  /** Allowed kinds of entities between the ends. Default: all except COMMODITY. */
  readonly throughKinds?: ReadonlyArray<EntityKind> | null | undefined;
  /** Additional subtypes allowed between the ends. Countries and continents are allowed only if named here. */
  readonly throughSubtypes?: ReadonlyArray<string> | null | undefined;
  /** Filter for links. */
  readonly filter?: LinkFilter | null | undefined;
  /** Deadline in milliseconds, 1–30000, after which the best results so far are returned. */
  readonly deadlineMs?: number | null | undefined;
};

/** Input of `chokepoints`. */
export type ChokepointsInput = {
  /** Start entities. */
  readonly from: ReadonlyArray<string>;
  /** End entities. */
  readonly to: ReadonlyArray<string>;
  /** Direction in which links are followed. Default: route legs in their direction, all other links in both. */
  readonly direction?: Direction | null | undefined;
  /** Filter for links. */
  readonly filter?: LinkFilter | null | undefined;
  /** Deadline in milliseconds, 1–30000, after which the search fails. */
  readonly deadlineMs?: number | null | undefined;
};

/** Input of `whatIf`: what if some evidence was wrong? */
export type WhatIfInput = {
  /** Filter for the claims that still count. */
  readonly evidence: EvidenceFilter;
  /** Filter for links, applied with all evidence. */
  readonly filter?: LinkFilter | null | undefined;
  /** Up to 20 pairs of entities whose strongest paths are compared. */
  readonly pairs?: ReadonlyArray<PairInput> | null | undefined;
  /** Deadline in milliseconds, at most 30,000. Default: 5,000. */
  readonly deadlineMs?: number | null | undefined;
};

/** A pair of entities. */
export type PairInput = {
  /** One end. */
  readonly from: string;
  /** The other end. */
  readonly to: string;
};

/** An entity to record. Some properties belong to one kind only. */
export type EntityInput = {
  /** Id: a slug of lower-case letters, digits and hyphens. */
  readonly id: string;
  /** Kind of the entity. */
  readonly kind: EntityKind;
  /** Subtype, from the vocabulary. */
  readonly subtype?: string | null | undefined;
  /** Name in the spelling most sources use. */
  readonly name: string;
  /** Other names and spellings. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** Short description in our own words. */
  readonly summary?: string | null | undefined;
  /**
   * Country. GROUP only.
   * @deprecated Record a value claim instead. A value given here becomes a claim of the source own-properties.
   */
  readonly country?: string | null | undefined;
  /**
   * Office or role. PERSON only.
   * @deprecated Record a value claim instead. A value given here becomes a claim of the source own-properties.
   */
  readonly role?: string | null | undefined;
  /**
   * Nationality. PERSON only.
   * @deprecated Record a value claim instead. A value given here becomes a claim of the source own-properties.
   */
  readonly nationality?: string | null | undefined;
  /** Whether no source names the person. PERSON only. */
  readonly anonymous?: boolean | null | undefined;
  /** Degrees north, WGS 84. REGION only. */
  readonly lat?: number | null | undefined;
  /** Degrees east, WGS 84. REGION only. */
  readonly lon?: number | null | undefined;
  /** Uncertainty of the point in km. REGION only. */
  readonly precisionKm?: number | null | undefined;
  /** ISO 3166 code. REGION only. */
  readonly iso?: string | null | undefined;
  /** Date of the event or of the transport. EVENT and FLOW only. */
  readonly happened?: string | null | undefined;
  /** Unit in which it is usually measured. COMMODITY only. */
  readonly unit?: string | null | undefined;
};

/** A document to record. */
export type SourceInput = {
  /** Stable id: a slug or UUID, one namespace for everything. */
  readonly id: string;
  /** Title. */
  readonly title: string;
  /** Name of the publisher. */
  readonly publisher?: string | null | undefined;
  /** Id of the publisher as an entity (a GROUP). */
  readonly outlet?: string | null | undefined;
  /** Address of the document. */
  readonly url?: string | null | undefined;
  /** Date of publication. */
  readonly published?: string | null | undefined;
  /** ISO 639-1 code. */
  readonly language?: string | null | undefined;
  /** Grade. Default: F (cannot be judged). */
  readonly reliability?: Reliability | null | undefined;
  /** Reason for the grade, in one line. */
  readonly reliabilityReason?: string | null | undefined;
  /** Role. Default: EVIDENCE. */
  readonly role?: SourceRole | null | undefined;
};

/** A qualifier to record. */
export type QualifierInput = {
  /** Key, from the vocabulary. */
  readonly key: string;
  /** Value of the qualifier. */
  readonly value: string;
};

/** A link claim to record: subject –type→ object, from one source. */
export type LinkClaimInput = {
  /** Id of the subject. */
  readonly subject: string;
  /** Link type, from the vocabulary. */
  readonly type: string;
  /** Id of the object of the link. */
  readonly object: string;
  /** Whether it supports or denies. */
  readonly stance?: Stance | null | undefined;
  /** How the source words it. */
  readonly hedge: Hedge;
  /** Credibility, 1 (confirmed) to 6 (cannot be judged). Default: 6. */
  readonly credibility?: number | null | undefined;
  /** Reason for the credibility; required if it is not 6. */
  readonly credibilityReason?: string | null | undefined;
  /** Id of the document that contains it. */
  readonly source: string;
  /** Attribution chain: nearest outlet first, original speaker last, without the source's own outlet. */
  readonly attributedTo?: ReadonlyArray<string> | null | undefined;
  /** Content of the claim in our own words. */
  readonly statement: string;
  /** Place in the source, such as a page or a paragraph. */
  readonly locator?: string | null | undefined;
  /** Date to which this applies. */
  readonly happened?: string | null | undefined;
  /** Date on which the claim was made. Default: the source's date of publication. */
  readonly claimed?: string | null | undefined;
  /** Qualifiers, which narrow it. */
  readonly qualifiers?: ReadonlyArray<QualifierInput> | null | undefined;
};

/** A value claim to record: subject, property, value, from one source. */
export type ValueClaimInput = {
  /** Id of the entity that the claim is about. */
  readonly subject: string;
  /** Property, from the vocabulary. */
  readonly property: string;
  /** Value as written in the source. For a date property an EDTF date; for a term property one of its terms, if it has a list. */
  readonly value: string;
  /** Lower bound; null if open. */
  readonly min?: number | null | undefined;
  /** Upper bound; null if open. */
  readonly max?: number | null | undefined;
  /** Unit of `min` and `max`. Default: the property's canonical unit. */
  readonly unit?: string | null | undefined;
  /** Whether the source says "about". */
  readonly approximate?: boolean | null | undefined;
  /** Whether it supports or denies. */
  readonly stance?: Stance | null | undefined;
  /** How the source words it. */
  readonly hedge: Hedge;
  /** Credibility, 1 (confirmed) to 6 (cannot be judged). Default: 6. */
  readonly credibility?: number | null | undefined;
  /** Reason for the credibility; required if it is not 6. */
  readonly credibilityReason?: string | null | undefined;
  /** Id of the document that contains it. */
  readonly source: string;
  /** Attribution chain: nearest outlet first, original speaker last, without the source's own outlet. */
  readonly attributedTo?: ReadonlyArray<string> | null | undefined;
  /** Content of the claim in our own words. */
  readonly statement: string;
  /** Place in the source, such as a page or a paragraph. */
  readonly locator?: string | null | undefined;
  /** Date to which this applies. */
  readonly happened?: string | null | undefined;
  /** Date on which the claim was made. Default: the source's date of publication. */
  readonly claimed?: string | null | undefined;
  /** Qualifiers, which narrow it. */
  readonly qualifiers?: ReadonlyArray<QualifierInput> | null | undefined;
};

/** A batch to record. It is recorded completely or not at all. */
export type RecordClaimsInput = {
  /** New entities that the claims refer to. An existing one must be identical. */
  readonly entities?: ReadonlyArray<EntityInput> | null | undefined;
  /** New sources that the claims refer to. An existing one must be identical. */
  readonly sources?: ReadonlyArray<SourceInput> | null | undefined;
  /** Link claims to record. */
  readonly linkClaims?: ReadonlyArray<LinkClaimInput> | null | undefined;
  /** Value claims to record. */
  readonly valueClaims?: ReadonlyArray<ValueClaimInput> | null | undefined;
};

export type ClaimQueryVariables = Exact<{
  id: string;
}>;


export type ClaimQuery = { readonly claim:
    | { readonly __typename: 'LinkClaim', readonly type: string, readonly contributes: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly link: { readonly id: string } | null, readonly subject:
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly attributedTo: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }> }
    | { readonly __typename: 'ValueClaim', readonly property: string, readonly value: string, readonly min: number | null, readonly max: number | null, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly supersededBy: { readonly id: string, readonly value: string } | null, readonly subject:
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly attributedTo: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }> }
   | null };

export type CommunitiesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type CommunitiesQuery = { readonly communities: { readonly communities: ReadonlyArray<{ readonly entities: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      > }> } };

export type DisputesQueryVariables = Exact<{
  language: Language;
}>;


export type DisputesQuery = { readonly disputes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly basis: DisputeBasis, readonly property: string | null, readonly subject:
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
       | null, readonly link: { readonly id: string, readonly type: string, readonly from:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        , readonly to:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
         } | null, readonly versions: ReadonlyArray<{ readonly label: string, readonly claims: ReadonlyArray<
          | { readonly __typename: 'LinkClaim', readonly type: string, readonly contributes: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly link: { readonly id: string } | null, readonly subject:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly attributedTo: ReadonlyArray<
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null }> }
          | { readonly __typename: 'ValueClaim', readonly property: string, readonly value: string, readonly min: number | null, readonly max: number | null, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly supersededBy: { readonly id: string, readonly value: string } | null, readonly subject:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly attributedTo: ReadonlyArray<
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null }> }
        > }> }> } };

export type EntityQueryVariables = Exact<{
  id: string;
}>;


export type EntityQuery = { readonly entity:
    | { readonly subtype: string | null, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighborCount: number, readonly values: ReadonlyArray<{ readonly property: string, readonly unit: string | null, readonly contested: boolean, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }>, readonly claims: ReadonlyArray<{ readonly __typename: 'ValueClaim', readonly property: string, readonly value: string, readonly min: number | null, readonly max: number | null, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly supersededBy: { readonly id: string, readonly value: string } | null, readonly subject:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly attributedTo: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null }> }> }>, readonly linkCounts: ReadonlyArray<{ readonly type: string, readonly direction: Direction, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly confidence: number, readonly status: LinkStatus, readonly hedge: Hedge | null, readonly id: string, readonly type: string, readonly symmetric: boolean, readonly from:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
           }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'LinkClaim', readonly type: string, readonly contributes: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly link: { readonly id: string } | null, readonly subject:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly attributedTo: ReadonlyArray<
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null }> }
          | { readonly __typename: 'ValueClaim', readonly property: string, readonly value: string, readonly min: number | null, readonly max: number | null, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly supersededBy: { readonly id: string, readonly value: string } | null, readonly subject:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly attributedTo: ReadonlyArray<
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null }> }
        > }, readonly claimsMade: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'LinkClaim', readonly type: string, readonly contributes: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly link: { readonly id: string } | null, readonly subject:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly attributedTo: ReadonlyArray<
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null }> }
          | { readonly __typename: 'ValueClaim', readonly property: string, readonly value: string, readonly min: number | null, readonly max: number | null, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly supersededBy: { readonly id: string, readonly value: string } | null, readonly subject:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly attributedTo: ReadonlyArray<
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null }> }
        > } }
    | { readonly role: string | null, readonly nationality: string | null, readonly subtype: string | null, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly anonymous: boolean, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighborCount: number, readonly values: ReadonlyArray<{ readonly property: string, readonly unit: string | null, readonly contested: boolean, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }>, readonly claims: ReadonlyArray<{ readonly __typename: 'ValueClaim', readonly property: string, readonly value: string, readonly min: number | null, readonly max: number | null, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly supersededBy: { readonly id: string, readonly value: string } | null, readonly subject:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly attributedTo: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null }> }> }>, readonly linkCounts: ReadonlyArray<{ readonly type: string, readonly direction: Direction, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly confidence: number, readonly status: LinkStatus, readonly hedge: Hedge | null, readonly id: string, readonly type: string, readonly symmetric: boolean, readonly from:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
           }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'LinkClaim', readonly type: string, readonly contributes: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly link: { readonly id: string } | null, readonly subject:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly attributedTo: ReadonlyArray<
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null }> }
          | { readonly __typename: 'ValueClaim', readonly property: string, readonly value: string, readonly min: number | null, readonly max: number | null, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly supersededBy: { readonly id: string, readonly value: string } | null, readonly subject:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly attributedTo: ReadonlyArray<
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null }> }
        > }, readonly claimsMade: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'LinkClaim', readonly type: string, readonly contributes: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly link: { readonly id: string } | null, readonly subject:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly attributedTo: ReadonlyArray<
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null }> }
          | { readonly __typename: 'ValueClaim', readonly property: string, readonly value: string, readonly min: number | null, readonly max: number | null, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly supersededBy: { readonly id: string, readonly value: string } | null, readonly subject:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly attributedTo: ReadonlyArray<
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null }> }
        > } }
    | { readonly subtype: string | null, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighborCount: number, readonly values: ReadonlyArray<{ readonly property: string, readonly unit: string | null, readonly contested: boolean, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }>, readonly claims: ReadonlyArray<{ readonly __typename: 'ValueClaim', readonly property: string, readonly value: string, readonly min: number | null, readonly max: number | null, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly supersededBy: { readonly id: string, readonly value: string } | null, readonly subject:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly attributedTo: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null }> }> }>, readonly linkCounts: ReadonlyArray<{ readonly type: string, readonly direction: Direction, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly confidence: number, readonly status: LinkStatus, readonly hedge: Hedge | null, readonly id: string, readonly type: string, readonly symmetric: boolean, readonly from:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
           }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'LinkClaim', readonly type: string, readonly contributes: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly link: { readonly id: string } | null, readonly subject:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly attributedTo: ReadonlyArray<
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null }> }
          | { readonly __typename: 'ValueClaim', readonly property: string, readonly value: string, readonly min: number | null, readonly max: number | null, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly supersededBy: { readonly id: string, readonly value: string } | null, readonly subject:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly attributedTo: ReadonlyArray<
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null }> }
        > }, readonly claimsMade: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'LinkClaim', readonly type: string, readonly contributes: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly link: { readonly id: string } | null, readonly subject:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly attributedTo: ReadonlyArray<
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null }> }
          | { readonly __typename: 'ValueClaim', readonly property: string, readonly value: string, readonly min: number | null, readonly max: number | null, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly supersededBy: { readonly id: string, readonly value: string } | null, readonly subject:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly attributedTo: ReadonlyArray<
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null }> }
        > } }
    | { readonly subtype: string | null, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighborCount: number, readonly values: ReadonlyArray<{ readonly property: string, readonly unit: string | null, readonly contested: boolean, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }>, readonly claims: ReadonlyArray<{ readonly __typename: 'ValueClaim', readonly property: string, readonly value: string, readonly min: number | null, readonly max: number | null, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly supersededBy: { readonly id: string, readonly value: string } | null, readonly subject:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly attributedTo: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null }> }> }>, readonly linkCounts: ReadonlyArray<{ readonly type: string, readonly direction: Direction, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly confidence: number, readonly status: LinkStatus, readonly hedge: Hedge | null, readonly id: string, readonly type: string, readonly symmetric: boolean, readonly from:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
           }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'LinkClaim', readonly type: string, readonly contributes: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly link: { readonly id: string } | null, readonly subject:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly attributedTo: ReadonlyArray<
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null }> }
          | { readonly __typename: 'ValueClaim', readonly property: string, readonly value: string, readonly min: number | null, readonly max: number | null, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly supersededBy: { readonly id: string, readonly value: string } | null, readonly subject:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly attributedTo: ReadonlyArray<
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null }> }
        > }, readonly claimsMade: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'LinkClaim', readonly type: string, readonly contributes: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly link: { readonly id: string } | null, readonly subject:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly attributedTo: ReadonlyArray<
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null }> }
          | { readonly __typename: 'ValueClaim', readonly property: string, readonly value: string, readonly min: number | null, readonly max: number | null, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly supersededBy: { readonly id: string, readonly value: string } | null, readonly subject:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly attributedTo: ReadonlyArray<
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null }> }
        > } }
    | { readonly subtype: string | null, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighborCount: number, readonly values: ReadonlyArray<{ readonly property: string, readonly unit: string | null, readonly contested: boolean, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }>, readonly claims: ReadonlyArray<{ readonly __typename: 'ValueClaim', readonly property: string, readonly value: string, readonly min: number | null, readonly max: number | null, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly supersededBy: { readonly id: string, readonly value: string } | null, readonly subject:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly attributedTo: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null }> }> }>, readonly linkCounts: ReadonlyArray<{ readonly type: string, readonly direction: Direction, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly confidence: number, readonly status: LinkStatus, readonly hedge: Hedge | null, readonly id: string, readonly type: string, readonly symmetric: boolean, readonly from:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
           }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'LinkClaim', readonly type: string, readonly contributes: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly link: { readonly id: string } | null, readonly subject:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly attributedTo: ReadonlyArray<
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null }> }
          | { readonly __typename: 'ValueClaim', readonly property: string, readonly value: string, readonly min: number | null, readonly max: number | null, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly supersededBy: { readonly id: string, readonly value: string } | null, readonly subject:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly attributedTo: ReadonlyArray<
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null }> }
        > }, readonly claimsMade: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'LinkClaim', readonly type: string, readonly contributes: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly link: { readonly id: string } | null, readonly subject:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly attributedTo: ReadonlyArray<
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null }> }
          | { readonly __typename: 'ValueClaim', readonly property: string, readonly value: string, readonly min: number | null, readonly max: number | null, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly supersededBy: { readonly id: string, readonly value: string } | null, readonly subject:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly attributedTo: ReadonlyArray<
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null }> }
        > } }
    | { readonly subtype: string | null, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighborCount: number, readonly values: ReadonlyArray<{ readonly property: string, readonly unit: string | null, readonly contested: boolean, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }>, readonly claims: ReadonlyArray<{ readonly __typename: 'ValueClaim', readonly property: string, readonly value: string, readonly min: number | null, readonly max: number | null, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly supersededBy: { readonly id: string, readonly value: string } | null, readonly subject:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly attributedTo: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null }> }> }>, readonly linkCounts: ReadonlyArray<{ readonly type: string, readonly direction: Direction, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly confidence: number, readonly status: LinkStatus, readonly hedge: Hedge | null, readonly id: string, readonly type: string, readonly symmetric: boolean, readonly from:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
           }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'LinkClaim', readonly type: string, readonly contributes: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly link: { readonly id: string } | null, readonly subject:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly attributedTo: ReadonlyArray<
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null }> }
          | { readonly __typename: 'ValueClaim', readonly property: string, readonly value: string, readonly min: number | null, readonly max: number | null, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly supersededBy: { readonly id: string, readonly value: string } | null, readonly subject:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly attributedTo: ReadonlyArray<
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null }> }
        > }, readonly claimsMade: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'LinkClaim', readonly type: string, readonly contributes: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly link: { readonly id: string } | null, readonly subject:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly attributedTo: ReadonlyArray<
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null }> }
          | { readonly __typename: 'ValueClaim', readonly property: string, readonly value: string, readonly min: number | null, readonly max: number | null, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly supersededBy: { readonly id: string, readonly value: string } | null, readonly subject:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly attributedTo: ReadonlyArray<
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null }> }
        > } }
   | null };

type Ref_Group_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

type Ref_Person_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

type Ref_Region_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

type Ref_Event_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

type Ref_Commodity_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

type Ref_Flow_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

export type RefFragment =
  | Ref_Group_Fragment
  | Ref_Person_Fragment
  | Ref_Region_Fragment
  | Ref_Event_Fragment
  | Ref_Commodity_Fragment
  | Ref_Flow_Fragment
;

type EntityOnCanvas_Group_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighborCount: number };

type EntityOnCanvas_Person_Fragment = { readonly anonymous: boolean, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighborCount: number };

type EntityOnCanvas_Region_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighborCount: number };

type EntityOnCanvas_Event_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighborCount: number };

type EntityOnCanvas_Commodity_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighborCount: number };

type EntityOnCanvas_Flow_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighborCount: number };

export type EntityOnCanvasFragment =
  | EntityOnCanvas_Group_Fragment
  | EntityOnCanvas_Person_Fragment
  | EntityOnCanvas_Region_Fragment
  | EntityOnCanvas_Event_Fragment
  | EntityOnCanvas_Commodity_Fragment
  | EntityOnCanvas_Flow_Fragment
;

export type LinkOnCanvasFragment = { readonly link: { readonly id: string, readonly type: string, readonly symmetric: boolean, readonly from:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    , readonly to:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }, readonly figures: { readonly confidence: number, readonly status: LinkStatus, readonly hedge: Hedge | null, readonly earliest: string | null, readonly latest: string | null } };

export type NamedLinkFragment = { readonly id: string, readonly type: string, readonly symmetric: boolean, readonly from:
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
  , readonly to:
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
   };

export type LinkInListFragment = { readonly confidence: number, readonly status: LinkStatus, readonly hedge: Hedge | null, readonly id: string, readonly type: string, readonly symmetric: boolean, readonly from:
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
  , readonly to:
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
   };

export type FiguresInListFragment = { readonly confidence: number, readonly status: LinkStatus, readonly hedge: Hedge | null };

export type SourceOfClaimFragment = { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole };

type ClaimInList_LinkClaim_Fragment = { readonly __typename: 'LinkClaim', readonly type: string, readonly contributes: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
  , readonly link: { readonly id: string } | null, readonly subject:
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
  , readonly attributedTo: ReadonlyArray<
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
  >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null }> };

type ClaimInList_ValueClaim_Fragment = { readonly __typename: 'ValueClaim', readonly property: string, readonly value: string, readonly min: number | null, readonly max: number | null, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly supersededBy: { readonly id: string, readonly value: string } | null, readonly subject:
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
  , readonly attributedTo: ReadonlyArray<
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
  >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null }> };

export type ClaimInListFragment =
  | ClaimInList_LinkClaim_Fragment
  | ClaimInList_ValueClaim_Fragment
;

export type GraphQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphQuery = { readonly graph: { readonly title: string, readonly version: number, readonly entities: number, readonly links: number, readonly claims: number, readonly disputes: number, readonly startEntities: ReadonlyArray<string> } };

export type GraphVersionQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphVersionQuery = { readonly graph: { readonly version: number } };

export type ImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportsQuery = { readonly imports: ReadonlyArray<{ readonly id: string, readonly file: string, readonly format: string, readonly rows: number | null, readonly importedAt: string, readonly retractedAt: string | null }> };

export type RetractImportMutationVariables = Exact<{
  id: string;
}>;


export type RetractImportMutation = { readonly retractImport: { readonly graphVersion: number, readonly retracted: number, readonly retractedEntities: number } };

export type LinkQueryVariables = Exact<{
  id: string;
}>;


export type LinkQuery = { readonly link: { readonly support: number, readonly denial: number, readonly earliest: string | null, readonly latest: string | null, readonly sourceCount: number, readonly originCount: number, readonly partyCount: number, readonly isReference: boolean, readonly confidence: number, readonly status: LinkStatus, readonly hedge: Hedge | null, readonly id: string, readonly type: string, readonly symmetric: boolean, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null }>, readonly contributions: ReadonlyArray<{ readonly origin: string, readonly party: string, readonly stance: Stance, readonly weight: number, readonly claimCount: number, readonly originEntity:
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
       | null, readonly partyEntity:
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
       | null, readonly claim:
        | { readonly __typename: 'LinkClaim', readonly type: string, readonly contributes: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly link: { readonly id: string } | null, readonly subject:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly attributedTo: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null }> }
        | { readonly __typename: 'ValueClaim', readonly property: string, readonly value: string, readonly min: number | null, readonly max: number | null, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly supersededBy: { readonly id: string, readonly value: string } | null, readonly subject:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly attributedTo: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null }> }
       }>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<
        | { readonly __typename: 'LinkClaim', readonly type: string, readonly contributes: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly link: { readonly id: string } | null, readonly subject:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly attributedTo: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null }> }
        | { readonly __typename: 'ValueClaim', readonly property: string, readonly value: string, readonly min: number | null, readonly max: number | null, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly supersededBy: { readonly id: string, readonly value: string } | null, readonly subject:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly attributedTo: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null }> }
      > }, readonly from:
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    , readonly to:
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
     } | null };

export type NeighborhoodQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  filter?: LinkFilter | null | undefined;
  limit: number;
  direction: Direction;
  exclude: ReadonlyArray<string> | string;
}>;


export type NeighborhoodQuery = { readonly neighborhood: { readonly totalEntities: number, readonly truncated: boolean, readonly entities: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > } };

export type PathInListFragment = { readonly confidence: number, readonly cost: number, readonly reason: { readonly code: PathReasonCode, readonly links: number | null, readonly confidence: number | null, readonly hops: number | null, readonly entity:
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
     | null, readonly hop: { readonly from:
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly to:
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
       } | null, readonly party:
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
     | null } | null, readonly entities: ReadonlyArray<
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
  >, readonly hops: ReadonlyArray<{ readonly from:
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    , readonly to:
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    , readonly links: ReadonlyArray<{ readonly link: { readonly id: string, readonly type: string, readonly symmetric: boolean, readonly from:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        , readonly to:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
         }, readonly figures: { readonly confidence: number, readonly status: LinkStatus, readonly hedge: Hedge | null } }> }> };

export type SearchedFragment = { readonly complete: boolean, readonly graphVersion: number, readonly hopsSearched: number, readonly settled: number, readonly linksExcluded: number, readonly reasonMessages: ReadonlyArray<{ readonly code: string, readonly params: Readonly<Record<string, string | number | readonly string[]>>, readonly message: string }> };

export type PathsQueryVariables = Exact<{
  input: PathsInput;
}>;


export type PathsQuery = { readonly paths: { readonly paths: ReadonlyArray<{ readonly confidence: number, readonly cost: number, readonly reason: { readonly code: PathReasonCode, readonly links: number | null, readonly confidence: number | null, readonly hops: number | null, readonly entity:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
         | null, readonly hop: { readonly from:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
           } | null, readonly party:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
         | null } | null, readonly entities: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      >, readonly hops: ReadonlyArray<{ readonly from:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        , readonly to:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        , readonly links: ReadonlyArray<{ readonly link: { readonly id: string, readonly type: string, readonly symmetric: boolean, readonly from:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            , readonly to:
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
              | { readonly id: string, readonly kind: EntityKind, readonly name: string }
             }, readonly figures: { readonly confidence: number, readonly status: LinkStatus, readonly hedge: Hedge | null } }> }> }>, readonly search: { readonly complete: boolean, readonly graphVersion: number, readonly hopsSearched: number, readonly settled: number, readonly linksExcluded: number, readonly reasonMessages: ReadonlyArray<{ readonly code: string, readonly params: Readonly<Record<string, string | number | readonly string[]>>, readonly message: string }> } } };

export type ChokepointsQueryVariables = Exact<{
  input: ChokepointsInput;
}>;


export type ChokepointsQuery = { readonly chokepoints: { readonly cut: ReadonlyArray<
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    >, readonly direct: { readonly hops: ReadonlyArray<{ readonly from:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        , readonly to:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        , readonly links: ReadonlyArray<{ readonly link: { readonly id: string, readonly symmetric: boolean, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             } }> }> } | null, readonly disjointPaths: ReadonlyArray<{ readonly entities: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      >, readonly hops: ReadonlyArray<{ readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        , readonly links: ReadonlyArray<{ readonly link: { readonly id: string, readonly symmetric: boolean, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             } }> }> }>, readonly search: { readonly complete: boolean, readonly graphVersion: number, readonly hopsSearched: number, readonly settled: number, readonly linksExcluded: number, readonly reasonMessages: ReadonlyArray<{ readonly code: string, readonly params: Readonly<Record<string, string | number | readonly string[]>>, readonly message: string }> } } };

export type RecordMutationVariables = Exact<{
  input: RecordClaimsInput;
}>;


export type RecordMutation = { readonly recordClaims: { readonly graphVersion: number, readonly recorded: number, readonly unchanged: number, readonly claims: ReadonlyArray<
      | { readonly __typename: 'LinkClaim', readonly id: string, readonly object:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        , readonly link: { readonly id: string, readonly confidence: number, readonly status: LinkStatus } | null, readonly subject:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
         }
      | { readonly __typename: 'ValueClaim', readonly id: string, readonly subject:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
         }
    > } };

export type RetractMutationVariables = Exact<{
  id: string;
}>;


export type RetractMutation = { readonly retractClaim: { readonly graphVersion: number, readonly claim:
      | { readonly id: string, readonly retractedAt: string | null }
      | { readonly id: string, readonly retractedAt: string | null }
    , readonly link: { readonly id: string, readonly confidence: number, readonly status: LinkStatus } | null } };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
}>;


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly matched: string, readonly entity:
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighborCount: number }
      | { readonly anonymous: boolean, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighborCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighborCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighborCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighborCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighborCount: number }
     }> };

export type SearchEvidenceQueryVariables = Exact<{
  text: string;
}>;


export type SearchEvidenceQuery = { readonly searchEvidence: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'LinkClaim', readonly type: string, readonly contributes: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        , readonly link: { readonly id: string } | null, readonly subject:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        , readonly attributedTo: ReadonlyArray<
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }> }
      | { readonly __typename: 'ValueClaim', readonly property: string, readonly value: string, readonly min: number | null, readonly max: number | null, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly supersededBy: { readonly id: string, readonly value: string } | null, readonly subject:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        , readonly attributedTo: ReadonlyArray<
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }> }
    > } };

export type SourcesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SourcesQuery = { readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SourceQueryVariables = Exact<{
  id: string;
}>;


export type SourceQuery = { readonly source: { readonly url: string | null, readonly published: string | null, readonly language: string | null, readonly reliabilityReason: string | null, readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole, readonly outlet:
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
     | null, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<
        | { readonly __typename: 'LinkClaim', readonly type: string, readonly contributes: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly link: { readonly id: string } | null, readonly subject:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly attributedTo: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null }> }
        | { readonly __typename: 'ValueClaim', readonly property: string, readonly value: string, readonly min: number | null, readonly max: number | null, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly supersededBy: { readonly id: string, readonly value: string } | null, readonly subject:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly attributedTo: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly role: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          >, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole }, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null }> }
      > }, readonly soleSupportOf: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly confidence: number, readonly status: LinkStatus, readonly hedge: Hedge | null, readonly id: string, readonly type: string, readonly symmetric: boolean, readonly from:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        , readonly to:
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          | { readonly id: string, readonly kind: EntityKind, readonly name: string }
         }> } } | null };

export type SubgraphQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  filter?: LinkFilter | null | undefined;
}>;


export type SubgraphQuery = { readonly subgraph: { readonly entities: ReadonlyArray<
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighborCount: number }
      | { readonly anonymous: boolean, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighborCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighborCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighborCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighborCount: number }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly neighborCount: number }
    >, readonly links: ReadonlyArray<{ readonly link: { readonly id: string, readonly type: string, readonly symmetric: boolean, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }, readonly figures: { readonly confidence: number, readonly status: LinkStatus, readonly hedge: Hedge | null, readonly earliest: string | null, readonly latest: string | null } }> } };

export type LinksAmongQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  filter?: LinkFilter | null | undefined;
}>;


export type LinksAmongQuery = { readonly subgraph: { readonly links: ReadonlyArray<{ readonly link: { readonly id: string, readonly type: string, readonly symmetric: boolean, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }, readonly figures: { readonly confidence: number, readonly status: LinkStatus, readonly hedge: Hedge | null, readonly earliest: string | null, readonly latest: string | null } }> } };

export type EvidenceOfQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type EvidenceOfQuery = { readonly subgraph: { readonly sources: ReadonlyArray<{ readonly claims: number, readonly links: number, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole } }>, readonly speakers: ReadonlyArray<{ readonly claims: number, readonly links: number, readonly speaker:
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
       }> } };

export type ExportQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  linkIds: ReadonlyArray<string> | string;
  format: ExportFormat;
}>;


export type ExportQuery = { readonly subgraph: { readonly export: { readonly filename: string, readonly mediaType: string, readonly encoding: ContentEncoding, readonly content: string, readonly lossMessages: ReadonlyArray<{ readonly code: string, readonly params: Readonly<Record<string, string | number | readonly string[]>>, readonly message: string }> } } };

export type VocabularyQueryVariables = Exact<{
  language: Language;
}>;


export type VocabularyQuery = { readonly vocabulary: { readonly linkTypes: ReadonlyArray<{ readonly type: string, readonly label: string, readonly inverse: string, readonly from: ReadonlyArray<EntityKind>, readonly to: ReadonlyArray<EntityKind>, readonly symmetric: boolean, readonly keyQualifiers: ReadonlyArray<string> }>, readonly properties: ReadonlyArray<{ readonly property: string, readonly label: string, readonly kinds: ReadonlyArray<EntityKind>, readonly type: string, readonly unit: string | null, readonly terms: ReadonlyArray<string>, readonly termLabels: ReadonlyArray<string> }>, readonly subtypes: ReadonlyArray<{ readonly kind: EntityKind, readonly subtype: string, readonly label: string }>, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly label: string, readonly type: string, readonly kinds: ReadonlyArray<EntityKind>, readonly terms: ReadonlyArray<string> }>, readonly hedgeWeights: ReadonlyArray<{ readonly hedge: Hedge, readonly weight: number }> } };

export type WhatIfQueryVariables = Exact<{
  input: WhatIfInput;
}>;


export type WhatIfQuery = { readonly whatIf: { readonly claimsExcluded: number, readonly lost: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: string, readonly symmetric: boolean, readonly from:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
          , readonly to:
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
            | { readonly id: string, readonly kind: EntityKind, readonly name: string }
           }, readonly figures: { readonly confidence: number, readonly status: LinkStatus, readonly hedge: Hedge | null } }> }, readonly weakened: { readonly totalCount: number }, readonly strengthened: { readonly totalCount: number }, readonly cutOff: { readonly totalCount: number, readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      > }, readonly pairs: ReadonlyArray<{ readonly outcome: PairOutcome, readonly from:
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly to:
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      , readonly before: { readonly confidence: number } | null, readonly after: { readonly confidence: number } | null }> } };

/** The operations of the workspace by name. */
export interface Operations {
  Claim: { data: ClaimQuery; variables: ClaimQueryVariables };
  Communities: { data: CommunitiesQuery; variables: CommunitiesQueryVariables };
  Disputes: { data: DisputesQuery; variables: DisputesQueryVariables };
  Entity: { data: EntityQuery; variables: EntityQueryVariables };
  Graph: { data: GraphQuery; variables: GraphQueryVariables };
  GraphVersion: { data: GraphVersionQuery; variables: GraphVersionQueryVariables };
  Imports: { data: ImportsQuery; variables: ImportsQueryVariables };
  RetractImport: { data: RetractImportMutation; variables: RetractImportMutationVariables };
  Link: { data: LinkQuery; variables: LinkQueryVariables };
  Neighborhood: { data: NeighborhoodQuery; variables: NeighborhoodQueryVariables };
  Paths: { data: PathsQuery; variables: PathsQueryVariables };
  Chokepoints: { data: ChokepointsQuery; variables: ChokepointsQueryVariables };
  Record: { data: RecordMutation; variables: RecordMutationVariables };
  Retract: { data: RetractMutation; variables: RetractMutationVariables };
  Search: { data: SearchQuery; variables: SearchQueryVariables };
  SearchEvidence: { data: SearchEvidenceQuery; variables: SearchEvidenceQueryVariables };
  Sources: { data: SourcesQuery; variables: SourcesQueryVariables };
  Source: { data: SourceQuery; variables: SourceQueryVariables };
  Subgraph: { data: SubgraphQuery; variables: SubgraphQueryVariables };
  LinksAmong: { data: LinksAmongQuery; variables: LinksAmongQueryVariables };
  EvidenceOf: { data: EvidenceOfQuery; variables: EvidenceOfQueryVariables };
  Export: { data: ExportQuery; variables: ExportQueryVariables };
  Vocabulary: { data: VocabularyQuery; variables: VocabularyQueryVariables };
  WhatIf: { data: WhatIfQuery; variables: WhatIfQueryVariables };
}

export const documents: Record<keyof Operations, string> = {
  Claim: "query Claim($id:ID!){claim(id:$id){...ClaimInList}}fragment ClaimInList on Claim{__typename id stance hedge credibility credibilityReason admiraltyCode weight party origin statement locator happened claimed claimedEarliest claimedLatest recordedAt retractedAt subject{...Ref}attributedTo{...Ref ...on Person{role}}source{...SourceOfClaim}qualifiers{key value entity{id name}}...on LinkClaim{type contributes object{...Ref}link{id}}...on ValueClaim{property value min max supersededBy{id value}}}fragment Ref on Entity{id kind name}fragment SourceOfClaim on Source{id title publisher reliability role}",
  Communities: "query Communities($ids:[ID!]!){communities(input:{entityIds:$ids}){communities{entities{id}}}}",
  Disputes: "query Disputes($language:Language!){disputes(first:100){totalCount nodes{id title(language:$language)basis property subject{...Ref}link{id type from{...Ref}to{...Ref}}versions{label claims{...ClaimInList}}}}}fragment Ref on Entity{id kind name}fragment ClaimInList on Claim{__typename id stance hedge credibility credibilityReason admiraltyCode weight party origin statement locator happened claimed claimedEarliest claimedLatest recordedAt retractedAt subject{...Ref}attributedTo{...Ref ...on Person{role}}source{...SourceOfClaim}qualifiers{key value entity{id name}}...on LinkClaim{type contributes object{...Ref}link{id}}...on ValueClaim{property value min max supersededBy{id value}}}fragment SourceOfClaim on Source{id title publisher reliability role}",
  Entity: "query Entity($id:ID!){entity(id:$id){...EntityOnCanvas subtype aliases summary ...on Person{role nationality}values{property unit contested qualifiers{key value entity{id name}}claims{...ClaimInList}}linkCounts{type direction count}links(first:100){nodes{...LinkInList}totalCount}claims(first:50){nodes{...ClaimInList}totalCount}claimsMade(first:50){nodes{...ClaimInList}totalCount}}}fragment EntityOnCanvas on Entity{id kind name neighborCount ...on Person{anonymous}}fragment ClaimInList on Claim{__typename id stance hedge credibility credibilityReason admiraltyCode weight party origin statement locator happened claimed claimedEarliest claimedLatest recordedAt retractedAt subject{...Ref}attributedTo{...Ref ...on Person{role}}source{...SourceOfClaim}qualifiers{key value entity{id name}}...on LinkClaim{type contributes object{...Ref}link{id}}...on ValueClaim{property value min max supersededBy{id value}}}fragment Ref on Entity{id kind name}fragment SourceOfClaim on Source{id title publisher reliability role}fragment LinkInList on Link{...NamedLink confidence status hedge}fragment NamedLink on Link{id type symmetric from{...Ref}to{...Ref}}",
  Graph: "query Graph{graph{title version entities links claims disputes startEntities}}",
  GraphVersion: "query GraphVersion{graph{version}}",
  Imports: "query Imports{imports{id file format rows importedAt retractedAt}}",
  RetractImport: "mutation RetractImport($id:ID!){retractImport(input:{id:$id}){graphVersion retracted retractedEntities}}",
  Link: "query Link($id:ID!){link(id:$id){...LinkInList support denial earliest latest sourceCount originCount partyCount isReference qualifiers{key value entity{id name}}contributions{origin party stance weight claimCount originEntity{...Ref}partyEntity{...Ref}claim{...ClaimInList}}claims(first:100){nodes{...ClaimInList}totalCount}}}fragment LinkInList on Link{...NamedLink confidence status hedge}fragment NamedLink on Link{id type symmetric from{...Ref}to{...Ref}}fragment Ref on Entity{id kind name}fragment ClaimInList on Claim{__typename id stance hedge credibility credibilityReason admiraltyCode weight party origin statement locator happened claimed claimedEarliest claimedLatest recordedAt retractedAt subject{...Ref}attributedTo{...Ref ...on Person{role}}source{...SourceOfClaim}qualifiers{key value entity{id name}}...on LinkClaim{type contributes object{...Ref}link{id}}...on ValueClaim{property value min max supersededBy{id value}}}fragment SourceOfClaim on Source{id title publisher reliability role}",
  Neighborhood: "query Neighborhood($ids:[ID!]!$filter:LinkFilter$limit:Int!$direction:Direction!$exclude:[ID!]!){neighborhood(ids:$ids filter:$filter limit:$limit direction:$direction exclude:$exclude){totalEntities truncated entities{id}}}",
  Paths: "query Paths($input:PathsInput!){paths(input:$input){paths{...PathInList}search{...Searched}}}fragment PathInList on Path{confidence cost reason{code entity{...Ref}links hop{from{...Ref}to{...Ref}}confidence party{...Ref}hops}entities{...Ref}hops{from{...Ref}to{...Ref}links{link{...NamedLink}figures{...FiguresInList}}}}fragment Ref on Entity{id kind name}fragment NamedLink on Link{id type symmetric from{...Ref}to{...Ref}}fragment FiguresInList on LinkFigures{confidence status hedge}fragment Searched on SearchReport{complete graphVersion hopsSearched settled linksExcluded reasonMessages{code params message}}",
  Chokepoints: "query Chokepoints($input:ChokepointsInput!){chokepoints(input:$input){cut{...Ref}direct{hops{from{...Ref}to{...Ref}links{link{id symmetric from{id}}}}}disjointPaths{entities{...Ref}hops{from{id}to{...Ref}links{link{id symmetric from{id}}}}}search{...Searched}}}fragment Ref on Entity{id kind name}fragment Searched on SearchReport{complete graphVersion hopsSearched settled linksExcluded reasonMessages{code params message}}",
  Record: "mutation Record($input:RecordClaimsInput!){recordClaims(input:$input){graphVersion recorded unchanged claims{id __typename subject{...Ref}...on LinkClaim{object{...Ref}link{id confidence status}}}}}fragment Ref on Entity{id kind name}",
  Retract: "mutation Retract($id:ID!){retractClaim(input:{id:$id}){graphVersion claim{id retractedAt}link{id confidence status}}}",
  Search: "query Search($text:String!$kinds:[EntityKind!]){search(text:$text kinds:$kinds first:8){matched entity{...EntityOnCanvas}}}fragment EntityOnCanvas on Entity{id kind name neighborCount ...on Person{anonymous}}",
  SearchEvidence: "query SearchEvidence($text:String!){searchEvidence(text:$text first:5){nodes{...ClaimInList}}}fragment ClaimInList on Claim{__typename id stance hedge credibility credibilityReason admiraltyCode weight party origin statement locator happened claimed claimedEarliest claimedLatest recordedAt retractedAt subject{...Ref}attributedTo{...Ref ...on Person{role}}source{...SourceOfClaim}qualifiers{key value entity{id name}}...on LinkClaim{type contributes object{...Ref}link{id}}...on ValueClaim{property value min max supersededBy{id value}}}fragment Ref on Entity{id kind name}fragment SourceOfClaim on Source{id title publisher reliability role}",
  Sources: "query Sources($after:String){sources(first:100 after:$after){nodes{...SourceOfClaim}pageInfo{hasNextPage endCursor}}}fragment SourceOfClaim on Source{id title publisher reliability role}",
  Source: "query Source($id:ID!){source(id:$id){...SourceOfClaim url published language reliabilityReason outlet{...Ref}claims(first:50){nodes{...ClaimInList}totalCount}soleSupportOf(first:50){nodes{...LinkInList}totalCount}}}fragment SourceOfClaim on Source{id title publisher reliability role}fragment Ref on Entity{id kind name}fragment ClaimInList on Claim{__typename id stance hedge credibility credibilityReason admiraltyCode weight party origin statement locator happened claimed claimedEarliest claimedLatest recordedAt retractedAt subject{...Ref}attributedTo{...Ref ...on Person{role}}source{...SourceOfClaim}qualifiers{key value entity{id name}}...on LinkClaim{type contributes object{...Ref}link{id}}...on ValueClaim{property value min max supersededBy{id value}}}fragment LinkInList on Link{...NamedLink confidence status hedge}fragment NamedLink on Link{id type symmetric from{...Ref}to{...Ref}}",
  Subgraph: "query Subgraph($ids:[ID!]!$filter:LinkFilter){subgraph(entityIds:$ids filter:$filter){entities{...EntityOnCanvas}links{...LinkOnCanvas}}}fragment EntityOnCanvas on Entity{id kind name neighborCount ...on Person{anonymous}}fragment LinkOnCanvas on SubgraphLink{link{id type symmetric from{id}to{id}}figures{confidence status hedge earliest latest}}",
  LinksAmong: "query LinksAmong($ids:[ID!]!$filter:LinkFilter){subgraph(entityIds:$ids filter:$filter){links{...LinkOnCanvas}}}fragment LinkOnCanvas on SubgraphLink{link{id type symmetric from{id}to{id}}figures{confidence status hedge earliest latest}}",
  EvidenceOf: "query EvidenceOf($ids:[ID!]!){subgraph(entityIds:$ids){sources{claims links source{...SourceOfClaim}}speakers{claims links speaker{...Ref}}}}fragment SourceOfClaim on Source{id title publisher reliability role}fragment Ref on Entity{id kind name}",
  Export: "query Export($ids:[ID!]!$linkIds:[ID!]!$format:ExportFormat!){subgraph(entityIds:$ids linkIds:$linkIds){export(format:$format){filename mediaType encoding content lossMessages{code params message}}}}",
  Vocabulary: "query Vocabulary($language:Language!){vocabulary(language:$language){linkTypes{type label inverse from to symmetric keyQualifiers}properties{property label kinds type unit terms termLabels}subtypes{kind subtype label}qualifiers{key label type kinds terms}hedgeWeights{hedge weight}}}",
  WhatIf: "query WhatIf($input:WhatIfInput!){whatIf(input:$input){claimsExcluded lost(first:50){totalCount edges{node{...NamedLink}figures{...FiguresInList}}}weakened(first:1){totalCount}strengthened(first:1){totalCount}cutOff(first:25){totalCount nodes{...Ref}}pairs{outcome from{...Ref}to{...Ref}before{confidence}after{confidence}}}}fragment NamedLink on Link{id type symmetric from{...Ref}to{...Ref}}fragment Ref on Entity{id kind name}fragment FiguresInList on LinkFigures{confidence status hedge}",
};
