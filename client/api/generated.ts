/* Written by `npm run generate` from the schema and client/api/documents; not edited by hand. */
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What an entity is. Subtypes are vocabulary. */
export type EntityKind =
  /** Growers' union, task force, trafficking clan, cartel, agency, outlet. */
  | 'GROUP'
  /** Someone named in a source, or an unnamed speaker (`anonymous`). */
  | 'PERSON'
  /** Country, department, valley, municipality, crossing, airstrip, port. */
  | 'REGION'
  /** Ambush, seizure, clash, law, order, operation. */
  | 'EVENT'
  /** Coca leaf, paste, base, hydrochloride, precursors, arms, cash. */
  | 'COMMODITY'
  /** One source's itinerary: a commodity moved over ordered legs by carriers. */
  | 'FLOW';

/** Whether a claim supports or denies what it is about. */
export type Stance =
  /** Says that it is so. */
  | 'SUPPORTS'
  /** Says that it is not so. */
  | 'DENIES'
  /** Asked, and does not say; weight 0. */
  | 'UNCONFIRMED';

/** The source's wording, from firm to loose. Not our verdict. */
export type Hedge =
  /** Said as so. */
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

/** What a source is for. */
export type SourceRole =
  /** Its claims are weighed. */
  | 'EVIDENCE'
  /** A gazetteer or common knowledge: what lies where, who is minister of which government. Not evidence. */
  | 'REFERENCE';

/** What the claims of a link combine into; the first that matches, in this order. */
export type LinkStatus =
  /** Nobody supports or denies it. */
  | 'UNSUPPORTED'
  /** Nobody supports it, or denial reaches 0.25 and support does not. */
  | 'DENIED'
  /** Support and denial both reach 0.25. */
  | 'CONTESTED'
  /** Confidence reaches 0.9 on two or more parties. */
  | 'CONFIRMED'
  /** Confidence reaches 0.6. */
  | 'PROBABLE'
  /** Confidence reaches 0.3. */
  | 'POSSIBLE'
  /** Anything less. */
  | 'DOUBTFUL';

/** What a link of a type says. */
export type LinkClass =
  /** Who belongs to, works with or supplies whom. */
  | 'ASSOCIATION'
  /** Who did, ordered or took part in what. */
  | 'ACTIVITY'
  /** Where somebody or something is. */
  | 'PLACE'
  /** What is moved, by whom, from where and to where. */
  | 'MOVEMENT'
  /** Who makes, uses or wants what. */
  | 'CLASSIFICATION'
  /** Who is against whom, or suffered what. */
  | 'HOSTILITY';

/** Which way a link is followed, seen from the entity in hand. Symmetric link types go both ways. */
export type Direction =
  /** Either way. */
  | 'ANY'
  /** From subject to object. */
  | 'OUT'
  /** From object to subject. */
  | 'IN';

/** How paths are ranked. */
export type PathRanking =
  /** Fewest hops first; among equals the more confident. */
  | 'SHORTEST'
  /** Greatest product of the hops' confidences first. */
  | 'STRONGEST'
  /** Strongest, discounted by the links at what lies between: a path through a country says little. */
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
  /** STIX 2.1: a bundle with claims and sources; what STIX has no property for is in an extension. */
  | 'STIX'
  /** FollowTheMoney entities, one a line, with claims as notes and sources as articles. */
  | 'FTM'
  /** Chasqui JSONL: claims, sources and disputes too, nothing lost. */
  | 'JSONL'
  /** Two CSV files in a zip, as Gephi's spreadsheet import reads them: nodes.csv and edges.csv. */
  | 'GEPHI_CSV'
  /** An Excel workbook with a sheet each for entities, links, claims and sources. */
  | 'XLSX'
  /** A Cypher script that rebuilds the graph, claims and all, in an empty Neo4j 5.26. */
  | 'CYPHER'
  /** A zip of CSV files for `neo4j-admin database import full`, with the command in its README.txt. */
  | 'NEO4J_CSV';

/** How `ExportFile.content` is written. */
export type ContentEncoding =
  /** As text. */
  | 'UTF8'
  /** As base64. */
  | 'BASE64';

/** How a dispute became known. */
export type DisputeBasis =
  /** Two value claims cannot both be so. */
  | 'VALUE'
  /** A link is contested. */
  | 'LINK'
  /** The case file names it, for it cannot be computed. */
  | 'NAMED';

/** Why a path ranks where it does. */
export type PathReasonCode =
  /** Every hop rests on the word of the same party alone. */
  | 'ONE_PARTY'
  /** It passes an entity with many links, which costs it more than any hop. */
  | 'HUB'
  /** Its least certain hop costs it most. */
  | 'WEAK_HOP'
  /** Its length decides (SHORTEST). */
  | 'HOPS';

/** What becomes of a pair. */
export type PairOutcome =
  /** The same path, as strong. */
  | 'UNCHANGED'
  /** Another path, or a weaker or stronger one. */
  | 'CHANGED'
  /** No path is left. */
  | 'BROKEN'
  /** There was none before. */
  | 'NEVER_CONNECTED';

/** A language that the labels of the vocabulary are in. */
export type Language =
  /** English, in which the vocabulary is written. */
  | 'EN'
  /** Spanish, as analysts in Latin America put it. */
  | 'ES';

/** Days, both ends included; an open end is open. */
export type TimeWindow = {
  /** Where it starts. */
  readonly from?: string | null | undefined;
  /** Where it ends. */
  readonly to?: string | null | undefined;
};

/** Which claims count. Links are combined again from those that do; reference data always counts. */
export type EvidenceFilter = {
  /** Leave out claims of these documents. */
  readonly excludeSources?: ReadonlyArray<string> | null | undefined;
  /** Leave out claims of documents by these publishers. */
  readonly excludePublishers?: ReadonlyArray<string> | null | undefined;
  /** Leave out claims that go through these speakers, anywhere in the chain. */
  readonly excludeSpeakers?: ReadonlyArray<string> | null | undefined;
  /** Leave out claims that go through anybody who speaks for these parties, anywhere in the chain. */
  readonly excludeParties?: ReadonlyArray<string> | null | undefined;
  /** Leave out sources graded lower. F (cannot be judged) is outside the order A to E; as a lowest grade it leaves out nothing. */
  readonly minReliability?: Reliability | null | undefined;
  /** Whether claims of sources graded F (cannot be judged) count; they do unless this is false. Those left out are counted. */
  readonly includeUngraded?: boolean | null | undefined;
  /** Keep only these wordings. */
  readonly hedges?: ReadonlyArray<Hedge> | null | undefined;
  /** Keep claims made on this day or before; undated ones are left out, and counted. */
  readonly claimedBefore?: string | null | undefined;
};

/** Which links. Every given part must hold. */
export type LinkFilter = {
  /** Only these link types. */
  readonly types?: ReadonlyArray<string> | null | undefined;
  /** Only links of this confidence and above, 0–1. */
  readonly minConfidence?: number | null | undefined;
  /** Only these statuses. */
  readonly statuses?: ReadonlyArray<LinkStatus> | null | undefined;
  /** Keep links with a claim that overlaps the window; undated ones are kept, and counted. */
  readonly happened?: TimeWindow | null | undefined;
  /** Keep links about these commodities: at an end, by qualifier, or by a flow that moves them. */
  readonly commodities?: ReadonlyArray<string> | null | undefined;
  /** Which claims count; links are added up again. */
  readonly evidence?: EvidenceFilter | null | undefined;
};

/** A question about paths. */
export type PathsInput = {
  /** Where it starts. */
  readonly from: ReadonlyArray<string>;
  /** Where it ends. */
  readonly to: ReadonlyArray<string>;
  /** How many paths, 1–100. */
  readonly k?: number | null | undefined;
  /** Longest path in hops, 1–1,000. */
  readonly maxHops?: number | null | undefined;
  /** What makes a path better. */
  readonly ranking?: PathRanking | null | undefined;
  /** Seen from the entity in hand. */
  readonly direction?: Direction | null | undefined;
  /** Entities that a path must pass, in this order. Exact until the deadline, then `complete: false`. */
  readonly via?: ReadonlyArray<string> | null | undefined;
  /** Entities that no path may touch. */
  readonly avoid?: ReadonlyArray<string> | null | undefined;
  /** Classes of links to follow: ASSOCIATION, ACTIVITY, PLACE and MOVEMENT when left out, or all where `filter.types` names types. */
  readonly classes?: ReadonlyArray<LinkClass> | null | undefined;
  /** Kinds that entities between the ends must have: all but COMMODITY when left out. */
  readonly throughKinds?: ReadonlyArray<EntityKind> | null | undefined;
  /** Subtypes that may lie between as well. Countries and continents do not unless they are named here. */
  readonly throughSubtypes?: ReadonlyArray<string> | null | undefined;
  /** Only links that pass. */
  readonly filter?: LinkFilter | null | undefined;
  /** Milliseconds after which the best so far is returned, 1–30000. */
  readonly deadlineMs?: number | null | undefined;
};

/** A question about chokepoints. */
export type ChokepointsInput = {
  /** Where the paths start. */
  readonly from: ReadonlyArray<string>;
  /** Where they end. */
  readonly to: ReadonlyArray<string>;
  /** Seen from the entity in hand. When left out, route legs are followed the way they lead and all other links either way. */
  readonly direction?: Direction | null | undefined;
  /** Only links that pass. */
  readonly filter?: LinkFilter | null | undefined;
  /** Milliseconds after which it is given up, 1–30000. */
  readonly deadlineMs?: number | null | undefined;
};

/** A question about evidence: what if it was wrong? */
export type WhatIfInput = {
  /** Which claims still count. */
  readonly evidence: EvidenceFilter;
  /** Only links that pass with all the evidence. */
  readonly filter?: LinkFilter | null | undefined;
  /** Up to 20 pairs whose strongest paths to compare. */
  readonly pairs?: ReadonlyArray<PairInput> | null | undefined;
  /** Most milliseconds to take; 5,000 unless said, 30,000 at most. */
  readonly deadlineMs?: number | null | undefined;
};

/** Two entities. */
export type PairInput = {
  /** One end. */
  readonly from: string;
  /** The other end. */
  readonly to: string;
};

/** An entity to record. Own properties belong to the kind named. */
export type EntityInput = {
  /** Lower-case slug: letters, digits, hyphens. */
  readonly id: string;
  /** What it is. */
  readonly kind: EntityKind;
  /** From the vocabulary. */
  readonly subtype?: string | null | undefined;
  /** Name, as most sources write it. */
  readonly name: string;
  /** Other names and spellings. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** What it is, in our words. */
  readonly summary?: string | null | undefined;
  /**
   * GROUP only.
   * @deprecated Record a value claim. What is given here becomes one, of the source own-properties.
   */
  readonly country?: string | null | undefined;
  /**
   * PERSON only.
   * @deprecated Record a value claim. What is given here becomes one, of the source own-properties.
   */
  readonly role?: string | null | undefined;
  /**
   * PERSON only.
   * @deprecated Record a value claim. What is given here becomes one, of the source own-properties.
   */
  readonly nationality?: string | null | undefined;
  /** PERSON only. */
  readonly anonymous?: boolean | null | undefined;
  /** REGION only. */
  readonly lat?: number | null | undefined;
  /** REGION only. */
  readonly lon?: number | null | undefined;
  /** REGION only. */
  readonly precisionKm?: number | null | undefined;
  /** REGION only. */
  readonly iso?: string | null | undefined;
  /** EVENT and FLOW only. */
  readonly happened?: string | null | undefined;
  /** COMMODITY only. */
  readonly unit?: string | null | undefined;
};

/** A document to record. */
export type SourceInput = {
  /** Stable id: a slug or UUID, one namespace for everything. */
  readonly id: string;
  /** Title. */
  readonly title: string;
  /** Who published it. */
  readonly publisher?: string | null | undefined;
  /** The publisher as an entity (a GROUP). */
  readonly outlet?: string | null | undefined;
  /** Where it can be read. */
  readonly url?: string | null | undefined;
  /** When it was published. */
  readonly published?: string | null | undefined;
  /** ISO 639-1 code. */
  readonly language?: string | null | undefined;
  /** F (cannot be judged) when left out. */
  readonly reliability?: Reliability | null | undefined;
  /** Why it is graded so, in a line. */
  readonly reliabilityReason?: string | null | undefined;
  /** EVIDENCE when left out. */
  readonly role?: SourceRole | null | undefined;
};

/** Narrows a claim; the key is from the vocabulary. */
export type QualifierInput = {
  /** From the vocabulary. */
  readonly key: string;
  /** Its value. */
  readonly value: string;
};

/** subject –type→ object, as one source has it. */
export type LinkClaimInput = {
  /** What the claim is about. */
  readonly subject: string;
  /** From the vocabulary. */
  readonly type: string;
  /** The other end. */
  readonly object: string;
  /** Whether it supports or denies. */
  readonly stance?: Stance | null | undefined;
  /** How the source words it. */
  readonly hedge: Hedge;
  /** 1 (confirmed) to 6 (cannot be judged); 6 when left out. */
  readonly credibility?: number | null | undefined;
  /** Why it is judged so; required where it is not 6. */
  readonly credibilityReason?: string | null | undefined;
  /** The document it is from. */
  readonly source: string;
  /** Nearest outlet first, original speaker last; without the source’s own outlet. */
  readonly attributedTo?: ReadonlyArray<string> | null | undefined;
  /** What it says, in our words. */
  readonly statement: string;
  /** Where in the source. */
  readonly locator?: string | null | undefined;
  /** When it was so. */
  readonly happened?: string | null | undefined;
  /** When it was said; the source’s publication when left out. */
  readonly claimed?: string | null | undefined;
  /** What narrows it. */
  readonly qualifiers?: ReadonlyArray<QualifierInput> | null | undefined;
};

/** subject, property, value, as one source has it. */
export type ValueClaimInput = {
  /** What the claim is about. */
  readonly subject: string;
  /** From the vocabulary. */
  readonly property: string;
  /** As the source wrote it. For a date property an EDTF date, for a term property one of its terms, where it has some. */
  readonly value: string;
  /** Lower end; null is open. */
  readonly min?: number | null | undefined;
  /** Upper end; null is open. */
  readonly max?: number | null | undefined;
  /** Unit of `min` and `max`; the property's own when left out. */
  readonly unit?: string | null | undefined;
  /** The source says "about". */
  readonly approximate?: boolean | null | undefined;
  /** Whether it supports or denies. */
  readonly stance?: Stance | null | undefined;
  /** How the source words it. */
  readonly hedge: Hedge;
  /** 1 (confirmed) to 6 (cannot be judged); 6 when left out. */
  readonly credibility?: number | null | undefined;
  /** Why it is judged so; required where it is not 6. */
  readonly credibilityReason?: string | null | undefined;
  /** The document it is from. */
  readonly source: string;
  /** Nearest outlet first, original speaker last; without the source’s own outlet. */
  readonly attributedTo?: ReadonlyArray<string> | null | undefined;
  /** What it says, in our words. */
  readonly statement: string;
  /** Where in the source. */
  readonly locator?: string | null | undefined;
  /** When it was so. */
  readonly happened?: string | null | undefined;
  /** When it was said; the source’s publication when left out. */
  readonly claimed?: string | null | undefined;
  /** What narrows it. */
  readonly qualifiers?: ReadonlyArray<QualifierInput> | null | undefined;
};

/** A batch is recorded whole or not at all. */
export type RecordClaimsInput = {
  /** New entities the claims need. One that exists must be the same. */
  readonly entities?: ReadonlyArray<EntityInput> | null | undefined;
  /** New sources the claims need. One that exists must be the same. */
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
    | { readonly __typename: 'LinkClaim', readonly type: string, readonly counts: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
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

export type ContestedQueryVariables = Exact<{ [key: string]: never; }>;


export type ContestedQuery = { readonly contested: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly basis: DisputeBasis, readonly property: string | null, readonly subject:
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
          | { readonly __typename: 'LinkClaim', readonly type: string, readonly counts: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
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
             | null }> }> }>, readonly linkCounts: ReadonlyArray<{ readonly type: string, readonly direction: Direction, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: string, readonly symmetric: boolean, readonly confidence: number, readonly status: LinkStatus, readonly hedge: Hedge | null, readonly from:
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
          | { readonly __typename: 'LinkClaim', readonly type: string, readonly counts: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
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
        > }, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'LinkClaim', readonly type: string, readonly counts: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
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
             | null }> }> }>, readonly linkCounts: ReadonlyArray<{ readonly type: string, readonly direction: Direction, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: string, readonly symmetric: boolean, readonly confidence: number, readonly status: LinkStatus, readonly hedge: Hedge | null, readonly from:
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
          | { readonly __typename: 'LinkClaim', readonly type: string, readonly counts: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
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
        > }, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'LinkClaim', readonly type: string, readonly counts: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
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
             | null }> }> }>, readonly linkCounts: ReadonlyArray<{ readonly type: string, readonly direction: Direction, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: string, readonly symmetric: boolean, readonly confidence: number, readonly status: LinkStatus, readonly hedge: Hedge | null, readonly from:
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
          | { readonly __typename: 'LinkClaim', readonly type: string, readonly counts: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
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
        > }, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'LinkClaim', readonly type: string, readonly counts: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
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
             | null }> }> }>, readonly linkCounts: ReadonlyArray<{ readonly type: string, readonly direction: Direction, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: string, readonly symmetric: boolean, readonly confidence: number, readonly status: LinkStatus, readonly hedge: Hedge | null, readonly from:
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
          | { readonly __typename: 'LinkClaim', readonly type: string, readonly counts: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
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
        > }, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'LinkClaim', readonly type: string, readonly counts: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
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
             | null }> }> }>, readonly linkCounts: ReadonlyArray<{ readonly type: string, readonly direction: Direction, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: string, readonly symmetric: boolean, readonly confidence: number, readonly status: LinkStatus, readonly hedge: Hedge | null, readonly from:
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
          | { readonly __typename: 'LinkClaim', readonly type: string, readonly counts: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
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
        > }, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'LinkClaim', readonly type: string, readonly counts: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
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
             | null }> }> }>, readonly linkCounts: ReadonlyArray<{ readonly type: string, readonly direction: Direction, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: string, readonly symmetric: boolean, readonly confidence: number, readonly status: LinkStatus, readonly hedge: Hedge | null, readonly from:
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
          | { readonly __typename: 'LinkClaim', readonly type: string, readonly counts: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
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
        > }, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'LinkClaim', readonly type: string, readonly counts: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
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

export type LinkOnCanvasFragment = { readonly id: string, readonly type: string, readonly symmetric: boolean, readonly confidence: number, readonly status: LinkStatus, readonly hedge: Hedge | null, readonly earliest: string | null, readonly latest: string | null, readonly from:
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
   };

export type LinkInListFragment = { readonly id: string, readonly type: string, readonly symmetric: boolean, readonly confidence: number, readonly status: LinkStatus, readonly hedge: Hedge | null, readonly from:
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

export type SourceOfClaimFragment = { readonly id: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability, readonly role: SourceRole };

type ClaimInList_LinkClaim_Fragment = { readonly __typename: 'LinkClaim', readonly type: string, readonly counts: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
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


export type ImportsQuery = { readonly imports: ReadonlyArray<{ readonly id: string, readonly file: string, readonly format: string, readonly rows: number | null, readonly importedAt: string, readonly takenBackAt: string | null }> };

export type TakeBackImportMutationVariables = Exact<{
  id: string;
}>;


export type TakeBackImportMutation = { readonly takeBackImport: { readonly graphVersion: number, readonly retracted: number, readonly retractedEntities: number } };

export type LinkQueryVariables = Exact<{
  id: string;
}>;


export type LinkQuery = { readonly link: { readonly support: number, readonly denial: number, readonly earliest: string | null, readonly latest: string | null, readonly sourceCount: number, readonly originCount: number, readonly partyCount: number, readonly isReference: boolean, readonly id: string, readonly type: string, readonly symmetric: boolean, readonly confidence: number, readonly status: LinkStatus, readonly hedge: Hedge | null, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly value: string, readonly entity:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null }>, readonly addsUp: ReadonlyArray<{ readonly origin: string, readonly party: string, readonly stance: Stance, readonly weight: number, readonly claimCount: number, readonly entity:
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
        | { readonly __typename: 'LinkClaim', readonly type: string, readonly counts: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
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
        | { readonly __typename: 'LinkClaim', readonly type: string, readonly counts: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
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
  except: ReadonlyArray<string> | string;
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
    , readonly links: ReadonlyArray<{ readonly id: string, readonly type: string, readonly symmetric: boolean, readonly confidence: number, readonly status: LinkStatus, readonly hedge: Hedge | null, readonly from:
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
       }> }> };

export type SearchedFragment = { readonly complete: boolean, readonly graphVersion: number, readonly hopsSearched: number, readonly settled: number, readonly linksExcluded: number, readonly reason: string | null };

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
        , readonly links: ReadonlyArray<{ readonly id: string, readonly type: string, readonly symmetric: boolean, readonly confidence: number, readonly status: LinkStatus, readonly hedge: Hedge | null, readonly from:
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
           }> }> }>, readonly search: { readonly complete: boolean, readonly graphVersion: number, readonly hopsSearched: number, readonly settled: number, readonly linksExcluded: number, readonly reason: string | null } } };

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
        , readonly links: ReadonlyArray<{ readonly id: string, readonly symmetric: boolean, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> } | null, readonly disjointPaths: ReadonlyArray<{ readonly entities: ReadonlyArray<
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
        , readonly links: ReadonlyArray<{ readonly id: string, readonly symmetric: boolean, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> }>, readonly search: { readonly complete: boolean, readonly graphVersion: number, readonly hopsSearched: number, readonly settled: number, readonly linksExcluded: number, readonly reason: string | null } } };

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
      | { readonly __typename: 'LinkClaim', readonly type: string, readonly counts: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
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
        | { readonly __typename: 'LinkClaim', readonly type: string, readonly counts: boolean, readonly id: string, readonly stance: Stance, readonly hedge: Hedge, readonly credibility: number, readonly credibilityReason: string | null, readonly admiraltyCode: string, readonly weight: number, readonly party: string, readonly origin: string, readonly statement: string, readonly locator: string | null, readonly happened: string | null, readonly claimed: string | null, readonly claimedEarliest: string | null, readonly claimedLatest: string | null, readonly recordedAt: string, readonly retractedAt: string | null, readonly object:
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
      > }, readonly soleSupportOf: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: string, readonly symmetric: boolean, readonly confidence: number, readonly status: LinkStatus, readonly hedge: Hedge | null, readonly from:
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
    >, readonly links: ReadonlyArray<{ readonly id: string, readonly type: string, readonly symmetric: boolean, readonly confidence: number, readonly status: LinkStatus, readonly hedge: Hedge | null, readonly earliest: string | null, readonly latest: string | null, readonly from:
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
       }> } };

export type LinksAmongQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  filter?: LinkFilter | null | undefined;
}>;


export type LinksAmongQuery = { readonly subgraph: { readonly links: ReadonlyArray<{ readonly id: string, readonly type: string, readonly symmetric: boolean, readonly confidence: number, readonly status: LinkStatus, readonly hedge: Hedge | null, readonly earliest: string | null, readonly latest: string | null, readonly from:
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
       }> } };

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


export type ExportQuery = { readonly subgraph: { readonly export: { readonly filename: string, readonly mediaType: string, readonly encoding: ContentEncoding, readonly content: string, readonly losses: ReadonlyArray<string> } } };

export type VocabularyQueryVariables = Exact<{
  language: Language;
}>;


export type VocabularyQuery = { readonly vocabulary: { readonly linkTypes: ReadonlyArray<{ readonly type: string, readonly label: string, readonly inverse: string, readonly from: ReadonlyArray<EntityKind>, readonly to: ReadonlyArray<EntityKind>, readonly symmetric: boolean, readonly keyQualifiers: ReadonlyArray<string> }>, readonly properties: ReadonlyArray<{ readonly property: string, readonly label: string, readonly of: ReadonlyArray<EntityKind>, readonly type: string, readonly unit: string | null, readonly terms: ReadonlyArray<string>, readonly termLabels: ReadonlyArray<string> }>, readonly subtypes: ReadonlyArray<{ readonly kind: EntityKind, readonly subtype: string, readonly label: string }>, readonly qualifiers: ReadonlyArray<{ readonly key: string, readonly label: string, readonly type: string, readonly kinds: ReadonlyArray<EntityKind>, readonly terms: ReadonlyArray<string> }>, readonly hedgeWeights: ReadonlyArray<{ readonly hedge: Hedge, readonly weight: number }> } };

export type WhatIfQueryVariables = Exact<{
  input: WhatIfInput;
}>;


export type WhatIfQuery = { readonly whatIf: { readonly claimsSetAside: number, readonly lost: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: string, readonly symmetric: boolean, readonly confidence: number, readonly status: LinkStatus, readonly hedge: Hedge | null, readonly from:
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
         }> }, readonly weakened: { readonly totalCount: number }, readonly strengthened: { readonly totalCount: number }, readonly cutOff: { readonly totalCount: number, readonly nodes: ReadonlyArray<
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

/** Every question the workspace asks, by name. */
export interface Questions {
  Claim: { answer: ClaimQuery; variables: ClaimQueryVariables };
  Communities: { answer: CommunitiesQuery; variables: CommunitiesQueryVariables };
  Contested: { answer: ContestedQuery; variables: ContestedQueryVariables };
  Entity: { answer: EntityQuery; variables: EntityQueryVariables };
  Graph: { answer: GraphQuery; variables: GraphQueryVariables };
  GraphVersion: { answer: GraphVersionQuery; variables: GraphVersionQueryVariables };
  Imports: { answer: ImportsQuery; variables: ImportsQueryVariables };
  TakeBackImport: { answer: TakeBackImportMutation; variables: TakeBackImportMutationVariables };
  Link: { answer: LinkQuery; variables: LinkQueryVariables };
  Neighborhood: { answer: NeighborhoodQuery; variables: NeighborhoodQueryVariables };
  Paths: { answer: PathsQuery; variables: PathsQueryVariables };
  Chokepoints: { answer: ChokepointsQuery; variables: ChokepointsQueryVariables };
  Record: { answer: RecordMutation; variables: RecordMutationVariables };
  Retract: { answer: RetractMutation; variables: RetractMutationVariables };
  Search: { answer: SearchQuery; variables: SearchQueryVariables };
  SearchEvidence: { answer: SearchEvidenceQuery; variables: SearchEvidenceQueryVariables };
  Sources: { answer: SourcesQuery; variables: SourcesQueryVariables };
  Source: { answer: SourceQuery; variables: SourceQueryVariables };
  Subgraph: { answer: SubgraphQuery; variables: SubgraphQueryVariables };
  LinksAmong: { answer: LinksAmongQuery; variables: LinksAmongQueryVariables };
  EvidenceOf: { answer: EvidenceOfQuery; variables: EvidenceOfQueryVariables };
  Export: { answer: ExportQuery; variables: ExportQueryVariables };
  Vocabulary: { answer: VocabularyQuery; variables: VocabularyQueryVariables };
  WhatIf: { answer: WhatIfQuery; variables: WhatIfQueryVariables };
}

export const documents: Record<keyof Questions, string> = {
  Claim: "query Claim($id:ID!){claim(id:$id){...ClaimInList}}fragment ClaimInList on Claim{__typename id stance hedge credibility credibilityReason admiraltyCode weight party origin statement locator happened claimed claimedEarliest claimedLatest recordedAt retractedAt subject{...Ref}attributedTo{...Ref ...on Person{role}}source{...SourceOfClaim}qualifiers{key value entity{id name}}...on LinkClaim{type counts object{...Ref}link{id}}...on ValueClaim{property value min max supersededBy{id value}}}fragment Ref on Entity{id kind name}fragment SourceOfClaim on Source{id title publisher reliability role}",
  Communities: "query Communities($ids:[ID!]!){communities(input:{entityIds:$ids}){communities{entities{id}}}}",
  Contested: "query Contested{contested(first:100){totalCount nodes{id title basis property subject{...Ref}link{id type from{...Ref}to{...Ref}}versions{label claims{...ClaimInList}}}}}fragment Ref on Entity{id kind name}fragment ClaimInList on Claim{__typename id stance hedge credibility credibilityReason admiraltyCode weight party origin statement locator happened claimed claimedEarliest claimedLatest recordedAt retractedAt subject{...Ref}attributedTo{...Ref ...on Person{role}}source{...SourceOfClaim}qualifiers{key value entity{id name}}...on LinkClaim{type counts object{...Ref}link{id}}...on ValueClaim{property value min max supersededBy{id value}}}fragment SourceOfClaim on Source{id title publisher reliability role}",
  Entity: "query Entity($id:ID!){entity(id:$id){...EntityOnCanvas subtype aliases summary ...on Person{role nationality}values{property unit contested qualifiers{key value entity{id name}}claims{...ClaimInList}}linkCounts{type direction count}links(first:100){nodes{...LinkInList}totalCount}claims(first:50){nodes{...ClaimInList}totalCount}said(first:50){nodes{...ClaimInList}totalCount}}}fragment EntityOnCanvas on Entity{id kind name neighborCount ...on Person{anonymous}}fragment ClaimInList on Claim{__typename id stance hedge credibility credibilityReason admiraltyCode weight party origin statement locator happened claimed claimedEarliest claimedLatest recordedAt retractedAt subject{...Ref}attributedTo{...Ref ...on Person{role}}source{...SourceOfClaim}qualifiers{key value entity{id name}}...on LinkClaim{type counts object{...Ref}link{id}}...on ValueClaim{property value min max supersededBy{id value}}}fragment Ref on Entity{id kind name}fragment SourceOfClaim on Source{id title publisher reliability role}fragment LinkInList on Link{id type symmetric confidence status hedge from{...Ref}to{...Ref}}",
  Graph: "query Graph{graph{title version entities links claims disputes startEntities}}",
  GraphVersion: "query GraphVersion{graph{version}}",
  Imports: "query Imports{imports{id file format rows importedAt takenBackAt}}",
  TakeBackImport: "mutation TakeBackImport($id:ID!){takeBackImport(input:{id:$id}){graphVersion retracted retractedEntities}}",
  Link: "query Link($id:ID!){link(id:$id){...LinkInList support denial earliest latest sourceCount originCount partyCount isReference qualifiers{key value entity{id name}}addsUp{origin party stance weight claimCount entity{...Ref}partyEntity{...Ref}claim{...ClaimInList}}claims(first:100){nodes{...ClaimInList}totalCount}}}fragment LinkInList on Link{id type symmetric confidence status hedge from{...Ref}to{...Ref}}fragment Ref on Entity{id kind name}fragment ClaimInList on Claim{__typename id stance hedge credibility credibilityReason admiraltyCode weight party origin statement locator happened claimed claimedEarliest claimedLatest recordedAt retractedAt subject{...Ref}attributedTo{...Ref ...on Person{role}}source{...SourceOfClaim}qualifiers{key value entity{id name}}...on LinkClaim{type counts object{...Ref}link{id}}...on ValueClaim{property value min max supersededBy{id value}}}fragment SourceOfClaim on Source{id title publisher reliability role}",
  Neighborhood: "query Neighborhood($ids:[ID!]!$filter:LinkFilter$limit:Int!$direction:Direction!$except:[ID!]!){neighborhood(ids:$ids filter:$filter limit:$limit direction:$direction except:$except){totalEntities truncated entities{id}}}",
  Paths: "query Paths($input:PathsInput!){paths(input:$input){paths{...PathInList}search{...Searched}}}fragment PathInList on Path{confidence cost reason{code entity{...Ref}links hop{from{...Ref}to{...Ref}}confidence party{...Ref}hops}entities{...Ref}hops{from{...Ref}to{...Ref}links{...LinkInList}}}fragment Ref on Entity{id kind name}fragment LinkInList on Link{id type symmetric confidence status hedge from{...Ref}to{...Ref}}fragment Searched on SearchReport{complete graphVersion hopsSearched settled linksExcluded reason}",
  Chokepoints: "query Chokepoints($input:ChokepointsInput!){chokepoints(input:$input){cut{...Ref}direct{hops{from{...Ref}to{...Ref}links{id symmetric from{id}}}}disjointPaths{entities{...Ref}hops{from{id}to{...Ref}links{id symmetric from{id}}}}search{...Searched}}}fragment Ref on Entity{id kind name}fragment Searched on SearchReport{complete graphVersion hopsSearched settled linksExcluded reason}",
  Record: "mutation Record($input:RecordClaimsInput!){recordClaims(input:$input){graphVersion recorded unchanged claims{id __typename subject{...Ref}...on LinkClaim{object{...Ref}link{id confidence status}}}}}fragment Ref on Entity{id kind name}",
  Retract: "mutation Retract($id:ID!){retractClaim(input:{id:$id}){graphVersion claim{id retractedAt}link{id confidence status}}}",
  Search: "query Search($text:String!$kinds:[EntityKind!]){search(text:$text kinds:$kinds first:8){matched entity{...EntityOnCanvas}}}fragment EntityOnCanvas on Entity{id kind name neighborCount ...on Person{anonymous}}",
  SearchEvidence: "query SearchEvidence($text:String!){searchEvidence(text:$text first:5){nodes{...ClaimInList}}}fragment ClaimInList on Claim{__typename id stance hedge credibility credibilityReason admiraltyCode weight party origin statement locator happened claimed claimedEarliest claimedLatest recordedAt retractedAt subject{...Ref}attributedTo{...Ref ...on Person{role}}source{...SourceOfClaim}qualifiers{key value entity{id name}}...on LinkClaim{type counts object{...Ref}link{id}}...on ValueClaim{property value min max supersededBy{id value}}}fragment Ref on Entity{id kind name}fragment SourceOfClaim on Source{id title publisher reliability role}",
  Sources: "query Sources($after:String){sources(first:100 after:$after){nodes{...SourceOfClaim}pageInfo{hasNextPage endCursor}}}fragment SourceOfClaim on Source{id title publisher reliability role}",
  Source: "query Source($id:ID!){source(id:$id){...SourceOfClaim url published language reliabilityReason outlet{...Ref}claims(first:50){nodes{...ClaimInList}totalCount}soleSupportOf(first:50){nodes{...LinkInList}totalCount}}}fragment SourceOfClaim on Source{id title publisher reliability role}fragment Ref on Entity{id kind name}fragment ClaimInList on Claim{__typename id stance hedge credibility credibilityReason admiraltyCode weight party origin statement locator happened claimed claimedEarliest claimedLatest recordedAt retractedAt subject{...Ref}attributedTo{...Ref ...on Person{role}}source{...SourceOfClaim}qualifiers{key value entity{id name}}...on LinkClaim{type counts object{...Ref}link{id}}...on ValueClaim{property value min max supersededBy{id value}}}fragment LinkInList on Link{id type symmetric confidence status hedge from{...Ref}to{...Ref}}",
  Subgraph: "query Subgraph($ids:[ID!]!$filter:LinkFilter){subgraph(entityIds:$ids filter:$filter){entities{...EntityOnCanvas}links{...LinkOnCanvas}}}fragment EntityOnCanvas on Entity{id kind name neighborCount ...on Person{anonymous}}fragment LinkOnCanvas on Link{id type symmetric confidence status hedge earliest latest from{id}to{id}}",
  LinksAmong: "query LinksAmong($ids:[ID!]!$filter:LinkFilter){subgraph(entityIds:$ids filter:$filter){links{...LinkOnCanvas}}}fragment LinkOnCanvas on Link{id type symmetric confidence status hedge earliest latest from{id}to{id}}",
  EvidenceOf: "query EvidenceOf($ids:[ID!]!){subgraph(entityIds:$ids){sources{claims links source{...SourceOfClaim}}speakers{claims links speaker{...Ref}}}}fragment SourceOfClaim on Source{id title publisher reliability role}fragment Ref on Entity{id kind name}",
  Export: "query Export($ids:[ID!]!$linkIds:[ID!]!$format:ExportFormat!){subgraph(entityIds:$ids linkIds:$linkIds){export(format:$format){filename mediaType encoding content losses}}}",
  Vocabulary: "query Vocabulary($language:Language!){vocabulary(language:$language){linkTypes{type label inverse from to symmetric keyQualifiers}properties{property label of type unit terms termLabels}subtypes{kind subtype label}qualifiers{key label type kinds terms}hedgeWeights{hedge weight}}}",
  WhatIf: "query WhatIf($input:WhatIfInput!){whatIf(input:$input){claimsSetAside lost(first:50){totalCount nodes{...LinkInList}}weakened(first:1){totalCount}strengthened(first:1){totalCount}cutOff(first:25){totalCount nodes{...Ref}}pairs{outcome from{...Ref}to{...Ref}before{confidence}after{confidence}}}}fragment LinkInList on Link{id type symmetric confidence status hedge from{...Ref}to{...Ref}}fragment Ref on Entity{id kind name}",
};
