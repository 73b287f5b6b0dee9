import { z } from 'zod';
import { CREDIBILITIES, HEDGES, KINDS, LINK_CLASSES, RELIABILITIES, type Credibility } from './kinds.ts';
import { message } from './messages.ts';
import { withMessage } from './parse-shape.ts';

const label = z.string().min(1);
const kinds = z.array(z.enum(KINDS)).min(1);
const weight = z.number().min(0).max(1);
export const propertyName = z.string().refine(
  (name) => /^[a-z][A-Za-z0-9]*$/.test(name),
  withMessage((value: string) => message('NOT_CAMEL_CASE', { value })),
);

/** A link type. Its name becomes a relationship type in Cypher text, so it is held to capitals and underscores. */
export const linkTypeName = z.string().refine(
  (name) => /^[A-Z][A-Z0-9_]*$/.test(name),
  withMessage((value: string) => message('NOT_CAPITALS', { value })),
);
export const linkType = z.strictObject({
  label,
  inverse: label,
  class: z.enum(LINK_CLASSES),
  from: kinds,
  to: kinds,
  symmetric: z.boolean().default(false),
  key: z.array(propertyName).default([]),
});
export type LinkType = z.infer<typeof linkType>;

/**
 * A property that value claims are about. `conversions`: factor from a written unit to the canonical one. `terms`:
 * the only values of a term property; without them any value is valid. `count`: in a running count, a later figure
 * of a party supersedes its earlier one; a revised measurement does not.
 */
export const valueProperty = z
  .strictObject({
    label,
    of: kinds,
    type: z.enum(['number', 'date', 'term', 'text']),
    unit: z.string().optional(),
    conversions: z.record(z.string(), z.number().positive()).default({}),
    terms: z.array(z.string()).default([]),
    several: z.boolean().default(false),
    count: z.boolean().default(false),
  })
  .refine((p) => p.type !== 'number' || p.unit, {
    path: ['unit'],
    ...withMessage(() => message('VOCABULARY_WITHOUT_UNIT')),
  })
  .refine((p) => p.type !== 'term' || p.terms.length !== 1, {
    path: ['terms'],
    ...withMessage(() => message('VOCABULARY_ONE_TERM')),
  })
  .refine((p) => p.type === 'number' || !p.count, {
    path: ['count'],
    ...withMessage(() => message('VOCABULARY_COUNT')),
  });
export type ValueProperty = z.infer<typeof valueProperty>;

export const qualifierKey = z.strictObject({
  label,
  value: z.enum(['entity', 'term', 'number', 'text', 'edtf']),
  kind: kinds.optional(),
  terms: z.array(z.string()).optional(),
});
type QualifierKey = z.infer<typeof qualifierKey>;

/** What a subtype of commodity can turn into: a later stage of its family. */
export const commodityStage = z.strictObject({ family: label, stage: z.int().min(1) });
type CommodityStage = z.infer<typeof commodityStage>;

export const weights = z.strictObject({
  hedge: z.record(z.enum(HEDGES), weight),
  reliability: z.record(z.enum(RELIABILITIES), weight),
  credibility: z.record(z.enum(CREDIBILITIES.map(String) as `${Credibility}`[]), weight),
});
export type Weights = z.infer<typeof weights>;

/** The languages that labels are in. The vocabulary itself is written in English. */
export type Language = 'EN' | 'ES';

/** The schema of each section of a file of labels. */
export const labelSections = {
  linkTypes: linkType.pick({ label: true, inverse: true }),
  properties: label,
  terms: label,
  qualifiers: label,
  subtypes: z.record(z.string(), label),
};

/** The labels of a vocabulary in one language, under its keys. */
export interface Labels {
  readonly linkTypes: ReadonlyMap<string, Pick<LinkType, 'label' | 'inverse'>>;
  readonly properties: ReadonlyMap<string, string>;
  /** The terms of all term properties together. */
  readonly terms: ReadonlyMap<string, string>;
  readonly qualifiers: ReadonlyMap<string, string>;
  /** kind → subtype → label. */
  readonly subtypes: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** The link types, properties and subtypes of the graph, read from `seed/vocabulary/`. */
export interface Vocabulary {
  readonly linkTypes: ReadonlyMap<string, LinkType>;
  readonly properties: ReadonlyMap<string, ValueProperty>;
  readonly qualifiers: ReadonlyMap<string, QualifierKey>;
  /** kind → subtype → label. */
  readonly subtypes: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Commodity subtype → family and stage; a missing subtype is a separate family. */
  readonly commodities: ReadonlyMap<string, CommodityStage>;
  readonly weights: Weights;
  /** Labels in languages other than English; each language is complete. */
  readonly translations: ReadonlyMap<Language, Labels>;
}
