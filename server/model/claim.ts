import { z } from 'zod';
import { edtf, id, longText, shortText } from './entity.ts';
import { CANNOT_BE_JUDGED, CREDIBILITIES, HEDGES, STANCES } from './kinds.ts';
import { linkTypeName, propertyName } from './vocabulary.ts';

const common = {
  subject: id,
  stance: z.enum(STANCES).default('SUPPORTS'),
  hedge: z.enum(HEDGES),
  /** Of what this speaker says here: 1 confirmed … 5 improbable, 6 cannot be judged. */
  credibility: z
    .literal([...CREDIBILITIES], 'must be a whole number from 1 (confirmed) to 6 (cannot be judged)')
    .default(CANNOT_BE_JUDGED),
  credibilityReason: longText.nullish(),
  source: id,
  /** Nearest outlet first, original speaker last; without the source's own outlet. */
  attributedTo: z.array(id).max(10).default([]),
  /** What it says, in our words. */
  statement: longText,
  locator: shortText.nullish(),
  happened: edtf.nullish(),
  claimed: edtf.nullish(),
  qualifiers: z.record(propertyName, shortText).default({}),
};

interface Judged {
  readonly credibility: number;
  readonly credibilityReason?: string | null | undefined;
}
const hasReason = (c: Judged) => c.credibility === CANNOT_BE_JUDGED || c.credibilityReason != null;
const NEEDS_REASON = {
  path: ['credibilityReason'],
  message: `is required where credibility is not ${CANNOT_BE_JUDGED} (cannot be judged)`,
};

/** subject –type→ object. */
export const linkClaim = z
  .strictObject({ ...common, type: linkTypeName, object: id })
  .refine(hasReason, NEEDS_REASON);
export type LinkClaim = z.infer<typeof linkClaim>;

/** subject, property, value. `min`/`max` are in `unit` (the property's own when left out); null is open. */
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
    message: 'is greater than max',
  })
  .refine(hasReason, NEEDS_REASON);
export type ValueClaim = z.infer<typeof valueClaim>;

export type Claim = LinkClaim | ValueClaim;
export const isLinkClaim = (claim: Claim): claim is LinkClaim => 'type' in claim;
