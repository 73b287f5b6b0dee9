import { z } from 'zod';
import { edtf, id, longText, shortText } from './entity.ts';
import { CANNOT_BE_JUDGED, CREDIBILITIES, HEDGES, STANCES } from './kinds.ts';
import { message } from './messages.ts';
import { withMessage } from './parse-shape.ts';
import { linkTypeName, propertyName } from './vocabulary.ts';

/**
 * Fields of every claim that are stored and exchanged as they are. The database, export formats, mappings and the seed
 * read this list, in its order; CONTRIBUTING lists what else a new field needs.
 */
export const claimFields = {
  stance: z.enum(STANCES).default('SUPPORTS'),
  hedge: z.enum(HEDGES),
  /** Of this information from this speaker: 1 confirmed … 5 improbable, 6 cannot be judged (Admiralty code). */
  credibility: z.literal([...CREDIBILITIES]).default(CANNOT_BE_JUDGED),
  credibilityReason: longText.nullish(),
  /** The content of the claim, in our words. */
  statement: longText,
  locator: shortText.nullish(),
  happened: edtf.nullish(),
  claimed: edtf.nullish(),
};
export type ClaimField = keyof typeof claimFields;
export const CLAIM_FIELDS = Object.keys(claimFields) as readonly ClaimField[];

/** The values of these fields; null for a missing one. */
export type ClaimFieldValues = {
  readonly [F in ClaimField]: Exclude<z.output<(typeof claimFields)[F]>, undefined>;
};

/** The values of these fields in a claim, or in a row that has them. */
export function claimFieldValues(claim: {
  readonly [F in ClaimField]?: ClaimFieldValues[F] | undefined;
}): ClaimFieldValues {
  const values: Partial<Record<ClaimField, unknown>> = {};
  for (const field of CLAIM_FIELDS) values[field] = claim[field] ?? null;
  return values as ClaimFieldValues;
}

const common = {
  ...claimFields,
  subject: id,
  source: id,
  /** Nearest outlet first, original speaker last; without the source's own outlet. */
  attributedTo: z.array(id).max(10).default([]),
  qualifiers: z.record(propertyName, shortText).default({}),
};

interface Judged {
  readonly credibility: number;
  readonly credibilityReason?: string | null | undefined;
}
const hasReason = (c: Judged) => c.credibility === CANNOT_BE_JUDGED || c.credibilityReason != null;
const NEEDS_REASON = {
  path: ['credibilityReason'],
  ...withMessage(({ credibility }: Judged) =>
    message('CREDIBILITY_WITHOUT_REASON', { unjudged: CANNOT_BE_JUDGED, credibility }),
  ),
};

/** subject –type→ object. */
export const linkClaim = z
  .strictObject({ ...common, type: linkTypeName, object: id })
  .refine(hasReason, NEEDS_REASON);
export type LinkClaim = z.infer<typeof linkClaim>;

/** subject, property, value. `min`/`max` are in `unit` (by default that of the property); null is open. */
export const valueClaim = z
  .strictObject({
    ...common,
    property: propertyName,
    value: shortText,
    min: z.number().nullish(),
    max: z.number().nullish(),
    unit: z.string().nullish(),
    approximate: z.boolean().default(false),
  })
  .refine((c) => c.min == null || c.max == null || c.min <= c.max, {
    path: ['min'],
    ...withMessage(({ min, max }: { readonly min: number; readonly max: number }) =>
      message('MIN_ABOVE_MAX', { min, max }),
    ),
  })
  .refine(hasReason, NEEDS_REASON);
export type ValueClaim = z.infer<typeof valueClaim>;

export type Claim = LinkClaim | ValueClaim;
export const isLinkClaim = (claim: Claim): claim is LinkClaim => 'type' in claim;
