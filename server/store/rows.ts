import { z } from 'zod';
import { claimFields } from '../model/claim.ts';
import {
  CREDIBILITIES,
  HEDGES,
  KINDS,
  RELIABILITIES,
  SOURCE_ROLES,
  STANCES,
  STATUSES,
} from '../model/kinds.ts';

/** Schemas of the rows that queries return. Absent properties are null; days are `YYYY-MM-DD`. */
const text = z.string().nullable();
const number = z.number().nullable();
const integer = z.int();
const credibility = z.literal([...CREDIBILITIES]);

export const entityRow = z.strictObject({
  id: z.string(),
  kind: z.enum(KINDS),
  subtype: text,
  name: z.string(),
  aliases: z.array(z.string()),
  summary: text,
  anonymous: z.boolean().nullable(),
  lat: number,
  lon: number,
  precisionKm: number,
  iso: text,
  happened: text,
  unit: text,
});
export type EntityRow = z.infer<typeof entityRow>;

/** An entity with the properties that schema version 2 stored with it. */
export const earlierPropertiesRow = z.strictObject({
  id: z.string(),
  name: z.string(),
  country: text,
  role: text,
  nationality: text,
  importIds: z.array(z.string()),
  retractedAt: text,
});
export type EarlierPropertiesRow = z.infer<typeof earlierPropertiesRow>;

/**
 * The imports that contained an entity or a source (none when it was recorded otherwise), and when it was retracted. A
 * retracted one is kept for the claims that refer to it, and is reinstated when it is recorded again.
 */
const recorded = { importIds: z.array(z.string()), retractedAt: text };
export const recordedEntityRow = entityRow.extend(recorded);
export type RecordedEntityRow = z.infer<typeof recordedEntityRow>;

export const sourceRow = z.strictObject({
  id: z.string(),
  title: z.string(),
  publisher: text,
  outlet: text,
  url: text,
  published: text,
  language: text,
  reliability: z.enum(RELIABILITIES),
  reliabilityReason: text,
  role: z.enum(SOURCE_ROLES),
});
export type SourceRow = z.infer<typeof sourceRow>;

export const recordedSourceRow = sourceRow.extend(recorded);
export type RecordedSourceRow = z.infer<typeof recordedSourceRow>;

/** `qualifiers` are `key=value`. A LINK claim has type, objectId and linkId; a VALUE claim property and value. */
export const claimRow = z.strictObject({
  id: z.string(),
  seq: integer,
  kind: z.enum(['LINK', 'VALUE']),
  subjectId: z.string(),
  type: text,
  objectId: text,
  linkId: text,
  property: text,
  value: text,
  min: number,
  max: number,
  unit: text,
  approximate: z.boolean().nullable(),
  ...z.object(claimFields).required().shape,
  sourceId: z.string(),
  attributedToIds: z.array(z.string()),
  origin: z.string(),
  recordedAt: z.string(),
  retractedAt: text,
  qualifiers: z.array(z.string()),
});
export type ClaimRow = z.infer<typeof claimRow>;

/** A value claim, with the range of days on which it may have been made. */
export const valueRow = claimRow.extend({ claimedEarliest: text, claimedLatest: text });
export type ValueRow = z.infer<typeof valueRow>;

/** A claim as exports write it, with its import and the version that recorded or last changed it. */
export const exportClaimRow = claimRow.extend({ importId: text, version: integer });
export type ExportClaimRow = z.infer<typeof exportClaimRow>;

/** An imported file. `rows` is its number of rows; null for an import that a Chasqui file contained. */
export const importRow = z.strictObject({
  id: z.string(),
  file: z.string(),
  sha256: z.string(),
  format: z.string(),
  /** Digest of its tables and columns; the mapping is offered for the next file with the same shape. */
  shape: text,
  mapping: text,
  rows: integer.nullable(),
  importedAt: z.string(),
  takenBackAt: text,
});
export type ImportRow = z.infer<typeof importRow>;

/** The fields of entities, sources and claims that the projection keeps. */
export const projectedEntityRow = entityRow
  .pick({ id: true, kind: true, subtype: true, name: true, aliases: true })
  .extend({ seq: integer });
export type ProjectedEntityRow = z.infer<typeof projectedEntityRow>;

export const projectedSourceRow = sourceRow
  .pick({ id: true, publisher: true, reliability: true, role: true })
  .extend({ seq: integer });
export type ProjectedSourceRow = z.infer<typeof projectedSourceRow>;

export const projectedClaimRow = claimRow
  .pick({
    id: true,
    seq: true,
    kind: true,
    subjectId: true,
    type: true,
    objectId: true,
    linkId: true,
    property: true,
    value: true,
    min: true,
    max: true,
    stance: true,
    hedge: true,
    credibility: true,
    sourceId: true,
    attributedToIds: true,
    origin: true,
    qualifiers: true,
  })
  .extend({
    happenedEarliest: text,
    happenedLatest: text,
    /** Only of value claims; null otherwise. */
    claimedEarliest: text,
    claimedLatest: text,
    retracted: z.boolean(),
  });
export type ProjectedClaimRow = z.infer<typeof projectedClaimRow>;

export const evidenceRow = z.strictObject({
  linkId: z.string(),
  id: z.string(),
  stance: z.enum(STANCES),
  hedge: z.enum(HEDGES),
  credibility,
  origin: z.string(),
  sourceId: z.string(),
  reliability: z.enum(RELIABILITIES),
  role: z.enum(SOURCE_ROLES),
  happenedEarliest: text,
  happenedLatest: text,
});
export type EvidenceRow = z.infer<typeof evidenceRow>;

export const linkRow = z.strictObject({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  qualifiers: z.array(z.string()),
  confidence: z.number(),
  support: z.number(),
  denial: z.number(),
  status: z.enum(STATUSES),
  hedge: z.enum(HEDGES).nullable(),
  earliest: text,
  latest: text,
  claimCount: integer,
  sourceCount: integer,
  originCount: integer,
  partyCount: integer,
});
export type LinkRow = z.infer<typeof linkRow>;

export const counters = z.strictObject({
  entitySeq: integer,
  claimSeq: integer,
  sourceSeq: integer,
  disputeSeq: integer,
});
export type Counters = z.infer<typeof counters>;

export const graphRow = counters.extend({
  version: integer,
  /** The last version at which existing entities or sources were changed, retracted or reinstated. */
  nodesVersion: integer,
  title: text,
  startEntities: z.array(z.string()).nullable(),
});
export type GraphRow = z.infer<typeof graphRow>;
