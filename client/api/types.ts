/** What the workspace reads of the API; the documents beside ask for just these fields. */
export type Kind = 'GROUP' | 'PERSON' | 'REGION' | 'EVENT' | 'COMMODITY' | 'FLOW';
export type Hedge = 'STATED' | 'REPORTED' | 'ALLEGED' | 'SUSPECTED' | 'SPECULATED';
export type Status = 'CONTESTED' | 'DENIED' | 'CONFIRMED' | 'PROBABLE' | 'POSSIBLE';
export type Stance = 'SUPPORTS' | 'DENIES' | 'UNCONFIRMED';

export interface Ref {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
}

export interface EntityOnCanvas extends Ref {
  readonly anonymous?: boolean;
}

export interface LinkRef {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly symmetric: boolean;
  readonly confidence: number;
  readonly status: Status;
  readonly hedge: Hedge | null;
  readonly from: Ref;
  readonly to: Ref;
}

export interface Claim {
  readonly id: string;
  readonly __typename: 'LinkClaim' | 'ValueClaim';
  readonly stance: Stance;
  readonly hedge: Hedge;
  readonly weight: number;
  readonly origin: string;
  readonly statement: string;
  readonly happened: string | null;
  readonly claimed: string | null;
  readonly retractedAt: string | null;
  readonly subject: Ref;
  readonly attributedTo: readonly Ref[];
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly publisher: string | null;
    readonly reliability: string;
  };
  readonly link?: { readonly id: string } | null;
  readonly value?: string;
  readonly property?: string;
}

export interface PropertyValues {
  readonly property: string;
  readonly label: string;
  readonly unit: string | null;
  readonly contested: boolean;
  readonly qualifiers: readonly {
    readonly key: string;
    readonly value: string;
    readonly entity: { readonly name: string } | null;
  }[];
  readonly claims: readonly Claim[];
}

export interface LinkCount {
  readonly type: string;
  readonly label: string;
  readonly direction: 'ANY' | 'OUT' | 'IN';
  readonly count: number;
}

export interface EntityDetail extends Ref {
  readonly subtype: string | null;
  readonly aliases: readonly string[];
  readonly summary: string | null;
  readonly values: readonly PropertyValues[];
  readonly linkCounts: readonly LinkCount[];
  readonly links: { readonly nodes: readonly LinkRef[]; readonly totalCount: number };
  readonly said: { readonly nodes: readonly Claim[]; readonly totalCount: number };
  readonly claims: { readonly nodes: readonly Claim[]; readonly totalCount: number };
}

export interface OriginWeight {
  readonly origin: string;
  readonly stance: Stance;
  readonly weight: number;
  readonly claimCount: number;
  readonly entity: Ref | null;
  readonly claim: Claim;
}

export interface LinkDetail extends LinkRef {
  readonly support: number;
  readonly denial: number;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly sourceCount: number;
  readonly originCount: number;
  readonly addsUp: readonly OriginWeight[];
  readonly claims: { readonly nodes: readonly Claim[]; readonly totalCount: number };
}

export interface SourceDetail {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly reliability: string;
  readonly reliabilityReason: string | null;
  readonly claims: { readonly nodes: readonly Claim[]; readonly totalCount: number };
  readonly soleSupportOf: { readonly nodes: readonly LinkRef[]; readonly totalCount: number };
}

export interface Dispute {
  readonly id: string;
  readonly title: string;
  readonly basis: 'VALUE' | 'LINK' | 'NAMED';
  readonly versions: readonly { readonly label: string; readonly claims: readonly Claim[] }[];
}

export interface Path {
  readonly confidence: number;
  readonly entities: readonly EntityOnCanvas[];
  readonly hops: readonly {
    readonly from: Ref;
    readonly to: Ref;
    readonly links: readonly (LinkRef & { readonly claims: { readonly nodes: readonly Claim[] } })[];
  }[];
}

export interface SearchReport {
  readonly complete: boolean;
  readonly hopsSearched: number;
  readonly settled: number;
  readonly linksExcluded: number;
  readonly reason: string | null;
}

export interface GraphInfo {
  readonly title: string;
  readonly version: number;
  readonly entities: number;
  readonly links: number;
  readonly claims: number;
  readonly disputes: number;
  readonly startEntities: readonly string[];
}

export interface Part {
  readonly entities: readonly EntityOnCanvas[];
  readonly links: readonly LinkRef[];
  readonly totalEntities: number;
  readonly truncated: boolean;
}
