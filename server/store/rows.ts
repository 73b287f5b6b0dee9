import { z } from 'zod';
import {
  CREDIBILITIES,
  HEDGES,
  KINDS,
  RELIABILITIES,
  SOURCE_ROLES,
  STANCES,
  STATUSES,
} from '../model/kinds.ts';

/** Shapes of the rows that queries return. Absent properties are null; days are `YYYY-MM-DD`. */
const text = z.string().nullable();
const number = z.number().nullable();
const whole = z.int();
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

/** An entity with properties that schema version 2 kept with it. */
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
 * How an entity or a source came to be recorded, and whether it still is. Without imports it was recorded otherwise;
 * one that is retracted is there for claims that name it, and comes back when it is recorded again.
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
  seq: whole,
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
  stance: z.enum(STANCES),
  hedge: z.enum(HEDGES),
  credibility,
  credibilityReason: text,
  sourceId: z.string(),
  attributedToIds: z.array(z.string()),
  origin: z.string(),
  statement: z.string(),
  locator: text,
  happened: text,
  claimed: text,
  recordedAt: z.string(),
  retractedAt: text,
  qualifiers: z.array(z.string()),
});
export type ClaimRow = z.infer<typeof claimRow>;

/** A claim on a value, with the days on which it may have been said. */
export const valueRow = claimRow.extend({ claimedEarliest: text, claimedLatest: text });
export type ValueRow = z.infer<typeof valueRow>;

/** A claim as exports write it, with the import it came with and the version that wrote or last changed it. */
export const exportClaimRow = claimRow.extend({ importId: text, version: whole });
export type ExportClaimRow = z.infer<typeof exportClaimRow>;

/** A file that was imported. `rows` is how many it had; null for one that came within a Chasqui file. */
export const importRow = z.strictObject({
  id: z.string(),
  file: z.string(),
  sha256: z.string(),
  format: z.string(),
  /** Digest of its tables and columns; a mapping is kept for the next file of that shape. */
  shape: text,
  mapping: text,
  rows: whole.nullable(),
  importedAt: z.string(),
  takenBackAt: text,
});
export type ImportRow = z.infer<typeof importRow>;

/** What the projection keeps of an entity, a source and a claim. */
export const projectedEntityRow = entityRow
  .pick({ id: true, kind: true, subtype: true, name: true, aliases: true })
  .extend({ seq: whole });
export type ProjectedEntityRow = z.infer<typeof projectedEntityRow>;

export const projectedSourceRow = sourceRow
  .pick({ id: true, publisher: true, reliability: true, role: true })
  .extend({ seq: whole });
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
    /** Of claims on values only; null otherwise. */
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
  claimCount: whole,
  sourceCount: whole,
  originCount: whole,
  partyCount: whole,
});
export type LinkRow = z.infer<typeof linkRow>;

export const counters = z.strictObject({
  entitySeq: whole,
  claimSeq: whole,
  sourceSeq: whole,
  disputeSeq: whole,
});
export type Counters = z.infer<typeof counters>;

export const graphRow = counters.extend({
  version: whole,
  /** The last version at which entities or sources that were there changed, left or came back. */
  nodesVersion: whole,
  title: text,
  startEntities: z.array(z.string()).nullable(),
});
export type GraphRow = z.infer<typeof graphRow>;
