import { z } from 'zod';
import { isEdtf } from './edtf.ts';
import { KINDS, RELIABILITIES, SOURCE_ROLES } from './kinds.ts';
import { message } from './messages.ts';
import { withMessage } from './parse-shape.ts';

/** Maximum length of a text field, in UTF-16 units. */
const MAX_TEXT = 4000;
const MAX_NAME = 300;

const wellFormed = (text: string) => text.isWellFormed();
const BROKEN_TEXT = withMessage(() => message('BROKEN_TEXT'));

export const shortText = z.string().trim().min(1).max(MAX_NAME).refine(wellFormed, BROKEN_TEXT);
export const longText = z.string().trim().min(1).max(MAX_TEXT).refine(wellFormed, BROKEN_TEXT);

/** One namespace for everything: a slug, or a UUID. */
export const id = z.string().refine(
  (text) => /^[a-z0-9][a-z0-9-]{0,127}$/.test(text),
  withMessage((value: string) => message('NOT_ID', { value })),
);

/** Forms of the ids that are computed: of claims, links, imports and the disputes between claims. */
const COMPUTED = /^((dispute-)?(claim|link)-[0-9a-f]{20}|import-[0-9a-f]{16})$/;

/** An id that is assigned, not computed: all ids share one namespace. */
const givenId = id.refine(
  (given) => !COMPUTED.test(given),
  withMessage((value: string) => message('COMPUTED_ID', { value })),
);

export const edtf = z.string().refine(
  isEdtf,
  withMessage((value: string) => message('NOT_EDTF', { value })),
);

/** Own properties, each with the kinds that have it. */
export const OWN_PROPERTIES = {
  anonymous: ['PERSON'],
  lat: ['REGION'],
  lon: ['REGION'],
  precisionKm: ['REGION'],
  iso: ['REGION'],
  happened: ['EVENT', 'FLOW'],
  unit: ['COMMODITY'],
} as const;

/** Maximum aliases per entity. Persons on sanctions lists have hundreds, in several scripts. */
export const MAX_ALIASES = 500;

/** Something that sources make claims about. */
export const entity = z
  .strictObject({
    id: givenId,
    kind: z.enum(KINDS),
    subtype: z.string().nullish(),
    name: shortText,
    aliases: z.array(shortText).max(MAX_ALIASES).default([]),
    summary: longText.nullish(),
    anonymous: z.boolean().nullish(),
    lat: z.number().min(-90).max(90).nullish(),
    lon: z.number().min(-180).max(180).nullish(),
    precisionKm: z.number().positive().nullish(),
    iso: shortText.nullish(),
    happened: edtf.nullish(),
    unit: shortText.nullish(),
  })
  .superRefine((e, context) => {
    for (const [key, kinds] of Object.entries(OWN_PROPERTIES)) {
      const given = e[key as keyof typeof OWN_PROPERTIES];
      if (given != null && !(kinds as readonly string[]).includes(e.kind)) {
        const belongs = withMessage(() => message('PROPERTY_OF_OTHER_KINDS', { kinds, kind: e.kind }));
        context.addIssue({ code: 'custom', path: [key], ...belongs });
      }
    }
    if ((e.lat == null) !== (e.lon == null)) {
      const together = withMessage(() => message('LAT_WITHOUT_LON'));
      context.addIssue({ code: 'custom', path: ['lat'], ...together });
    }
  });
export type Entity = z.infer<typeof entity>;

/** A document that makes claims. */
export const source = z.strictObject({
  id: givenId,
  title: shortText,
  publisher: shortText.nullish(),
  /** The publisher as an entity; the origin of its unattributed claims. */
  outlet: id.nullish(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullish(),
  published: edtf.nullish(),
  language: z
    .string()
    .refine(
      (code) => /^[a-z]{2}$/.test(code),
      withMessage((value: string) => message('NOT_LANGUAGE', { value })),
    )
    .nullish(),
  reliability: z.enum(RELIABILITIES).default('F'),
  reliabilityReason: longText.nullish(),
  role: z.enum(SOURCE_ROLES).default('EVIDENCE'),
});
export type Source = z.infer<typeof source>;
