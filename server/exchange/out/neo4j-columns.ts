import { CLAIM_FIELDS } from '../../model/claim.ts';
import type { ClaimRow, EntityRow } from './database-rows.ts';
import type { OutClaim, OutImport, OutLink } from './format.ts';
import type { Columns } from './neo4j-table.ts';

type Of<Row> = Columns & Partial<Record<keyof Row, string>>;

/** The columns of Chasqui's database for neo4j-admin: the properties that `cypher/write` writes. */
export const GRAPH = {
  id: 'ID(Graph)',
  schemaVersion: 'long',
  imported: 'boolean',
  version: 'long',
  title: 'string',
  startEntities: 'string[]',
  entitySeq: 'long',
  claimSeq: 'long',
  sourceSeq: 'long',
  disputeSeq: 'long',
} as const satisfies Columns;

export const ENTITIES = {
  id: 'ID(Entity)',
  labels: ':LABEL',
  kind: 'string',
  subtype: 'string',
  name: 'string',
  nameKey: 'string',
  aliases: 'string[]',
  summary: 'string',
  anonymous: 'boolean',
  lat: 'double',
  lon: 'double',
  precisionKm: 'double',
  iso: 'string',
  happened: 'string',
  unit: 'string',
  seq: 'long',
  version: 'long',
  importIds: 'string[]',
  retractedAt: 'datetime',
} as const satisfies Of<EntityRow>;

export const SOURCES = {
  id: 'ID(Source)',
  title: 'string',
  publisher: 'string',
  outlet: 'string',
  url: 'string',
  published: 'string',
  language: 'string',
  reliability: 'string',
  reliabilityReason: 'string',
  role: 'string',
  seq: 'long',
  version: 'long',
  importIds: 'string[]',
  retractedAt: 'datetime',
} as const satisfies Columns;

export const CLAIMS = {
  id: 'ID(Claim)',
  kind: 'string',
  subjectId: 'string',
  type: 'string',
  objectId: 'string',
  linkId: 'string',
  property: 'string',
  value: 'string',
  min: 'double',
  max: 'double',
  unit: 'string',
  approximate: 'boolean',
  ...Object.fromEntries(CLAIM_FIELDS.map((field) => [field, 'string'])),
  credibility: 'long',
  sourceId: 'string',
  attributedToIds: 'string[]',
  origin: 'string',
  textKey: 'string',
  happenedEarliest: 'date',
  happenedLatest: 'date',
  claimedEarliest: 'date',
  claimedLatest: 'date',
  qualifiers: 'string[]',
  recordedAt: 'datetime',
  retractedAt: 'datetime',
  importId: 'string',
  seq: 'long',
  version: 'long',
} as const satisfies Of<ClaimRow>;

export const DISPUTES = { id: 'ID(Dispute)', title: 'string', seq: 'long' } as const satisfies Columns;

export const IMPORTS = {
  id: 'ID(Import)',
  file: 'string',
  sha256: 'string',
  format: 'string',
  shape: 'string',
  mapping: 'string',
  rows: 'long',
  importedAt: 'datetime',
  takenBackAt: 'datetime',
} as const satisfies Of<OutImport>;

export const LINKS = {
  from: ':START_ID(Entity)',
  type: ':TYPE',
  to: ':END_ID(Entity)',
  id: 'string',
  qualifiers: 'string[]',
  confidence: 'double',
  support: 'double',
  denial: 'double',
  status: 'string',
  hedge: 'string',
  earliest: 'date',
  latest: 'date',
  claimCount: 'long',
  sourceCount: 'long',
  originCount: 'long',
  partyCount: 'long',
  version: 'long',
} as const satisfies Of<OutLink>;

/** SUBJECT, OBJECT and ATTRIBUTED_TO. */
export const CLAIM_ENTITIES = {
  claim: ':START_ID(Claim)',
  type: ':TYPE',
  entity: ':END_ID(Entity)',
  order: 'long',
} as const satisfies Columns;

export const CLAIM_SOURCES = {
  id: ':START_ID(Claim)',
  source: ':END_ID(Source)',
} as const satisfies Of<OutClaim>;

export const DISPUTE_CLAIMS = {
  id: ':START_ID(Dispute)',
  claimId: ':END_ID(Claim)',
  order: 'long',
  label: 'string',
} as const satisfies Columns;
