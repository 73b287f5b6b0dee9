import { z } from 'zod';
import { claimFields } from '../../model/claim.ts';
import { DERIVED_PROPERTIES } from '../../model/derived-values.ts';
import { OWN_PROPERTIES } from '../../model/entity.ts';
import { HEDGES, RELIABILITIES, SOURCE_ROLES } from '../../model/kinds.ts';
import { message } from '../../model/messages.ts';
import { withMessage } from '../../model/parse-shape.ts';
import { ENCODINGS } from '../in/reader.ts';

/** A YAML scalar as text: numbers and booleans keep their spelling. */
const scalar = z.union([z.string(), z.number().transform(String), z.boolean().transform(String)]);

/** Maximum length of a date format, and alternatives per text: both cost time per row. */
const MAX_FORMAT = 50;
const MAX_ALTERNATIVES = 100;
/** Maximum rules of one type per table: each is applied to every row. */
const MAX_RULES = 200;
const rules = <T extends z.ZodType>(rule: T) => z.array(rule).max(MAX_RULES).default([]);

/**
 * A template for text: `{Column}` is the value of a cell, `{a|b}` the first of several that is not empty; other
 * characters are literal. `{file}`, `{place}` and `{table}` are always available. In the long form, `first` lists
 * alternatives, `values` translates the result (`else`: the translation of all other values), `split` makes a list of
 * it, `date` is the format of a day (`dd/mm/yyyy`; a time after it is dropped), `number` normalizes the decimal sign
 * (`true` detects the sign of the column, `point` and `comma` state it), and `times` converts units (`1.609344`: miles
 * to kilometres).
 */
const text = z.union([
  scalar,
  z
    .strictObject({
      from: z.string().optional(),
      first: z.array(z.string()).min(1).max(MAX_ALTERNATIVES).optional(),
      values: z.record(z.string(), scalar).optional(),
      else: scalar.optional(),
      split: z.string().min(1).optional(),
      date: z.string().max(MAX_FORMAT).optional(),
      number: z.union([z.literal(true), z.enum(['point', 'comma'])]).optional(),
      times: z.number().optional(),
    })
    .refine(
      ({ from, first }) => (from === undefined) !== (first === undefined),
      withMessage(() => message('MAPPING_FROM_OR_FIRST')),
    ),
]);
export type TextRule = z.infer<typeof text>;

/** A day or a span of days; without `since` or `until`, in the rule or in a row, that end is open. */
const ends = z.strictObject({ since: text.optional(), until: text.optional() }).refine(
  ({ since, until }) => since !== undefined || until !== undefined,
  withMessage(() => message('MAPPING_SINCE_OR_UNTIL')),
);
export type EndsRule = z.infer<typeof ends>;
/** Several days or spans: a separate claim for each. */
const each = z.strictObject({ each: text });
export type EachRule = z.infer<typeof each>;
const span = z.union([text, ends, each]);
export type SpanRule = z.infer<typeof span>;

/** An entity by id, or by name and kind: looked up in the graph and the file, and added when not found. */
const ref = z.union([text, z.strictObject({ name: text, kind: text, subtype: text.optional() })]);
export type RefRule = z.infer<typeof ref>;

/** Matches the rows in which each column has one of the values; `*` is any value, `!x` any value other than x. */
const when = z
  .record(
    z.string(),
    z.union([z.array(scalar).min(1), scalar]).transform((one) => (typeof one === 'string' ? [one] : one)),
  )
  .default({});

const texts = <F extends string>(fields: Readonly<Record<F, unknown>>) =>
  Object.fromEntries(Object.keys(fields).map((field) => [field, text.optional()])) as Record<
    F,
    z.ZodOptional<typeof text>
  >;
const entityRule = z.strictObject({
  when,
  /** Adds the entity only when neither the graph nor another rule has it: for ends that links name. */
  ifMissing: z.boolean().optional(),
  id: text.optional(),
  kind: text,
  subtype: text.optional(),
  name: text,
  aliases: z.union([text, z.array(text)]).optional(),
  summary: text.optional(),
  ...texts(OWN_PROPERTIES),
  /** Shorthand for a value claim of the file about the entity. */
  ...texts(DERIVED_PROPERTIES),
  happened: span.optional(),
});
export type EntityRule = z.infer<typeof entityRule>;

const sourceRule = z.strictObject({
  when,
  id: text.optional(),
  title: text,
  publisher: text.optional(),
  outlet: text.optional(),
  url: text.optional(),
  published: text.optional(),
  language: text.optional(),
  reliability: text.optional(),
  reliabilityReason: text.optional(),
  role: text.optional(),
});

/** Fields of rules for links and for values. */
const claimRule = {
  when,
  ...texts(claimFields),
  happened: span.optional(),
  /** Id of a source of the graph or of a `sources` rule; the file itself by default. */
  source: text.optional(),
  attributedTo: z.array(ref).optional(),
  /** Instants of a claim that Chasqui exported; by default it is recorded now and not retracted. */
  recordedAt: text.optional(),
  retractedAt: text.optional(),
  qualifiers: z.record(z.string(), ref).default({}),
  /** Qualifiers as `key=value`. */
  qualifierPairs: text.optional(),
};
const linkRule = z.strictObject({
  subject: ref,
  type: text,
  object: ref,
  /** Omits the link, with a note, when an end is neither in the graph nor in the file; otherwise such a row is refused. */
  ifThere: z.boolean().optional(),
  ...claimRule,
});
export type LinkRule = z.infer<typeof linkRule>;
const valueRule = z.strictObject({
  subject: ref,
  property: text,
  value: text,
  min: text.optional(),
  max: text.optional(),
  unit: text.optional(),
  approximate: text.optional(),
  ...claimRule,
});
export type ValueRule = z.infer<typeof valueRule>;

const table = z.strictObject({
  sources: rules(sourceRule),
  entities: rules(entityRule),
  links: rules(linkRule),
  values: rules(valueRule),
  /** Rows to skip, with the reason. They do not stop the import. */
  skip: rules(z.strictObject({ when, because: z.string().min(1) })),
  /** The reason for skipping all rows that no rule matches; without it they are errors. */
  otherwise: z.string().min(1).optional(),
});
export type TableRules = z.infer<typeof table>;

export const mappingShape = z.strictObject({
  /** The encoding of a text file; detected when missing. */
  encoding: z.enum(ENCODINGS).optional(),
  delimiter: z
    .string()
    .refine(
      (text) => /^[^"\r\n]$/.test(text),
      withMessage((value: string) => message('NOT_DELIMITER', { value })),
    )
    .optional(),
  /** The file as a source. Files with the same `id` are one source; the default id depends on the content. */
  source: z
    .strictObject({
      id: z.string().optional(),
      title: z.string().optional(),
      publisher: z.string().optional(),
      url: z.string().optional(),
      published: scalar.optional(),
      language: z.string().optional(),
      reliability: z.enum(RELIABILITIES).optional(),
      reliabilityReason: z.string().optional(),
      role: z.enum(SOURCE_ROLES).optional(),
    })
    .default({}),
  /** The hedge of claims without one. */
  hedge: z.enum(HEDGES).default('STATED'),
  /** Ids of the file with the ids that the same entities have in the graph. */
  same: z.record(z.string(), z.string()).default({}),
  tables: z.record(z.string(), table),
});

/** Describes how the rows of a file become entities, sources and claims. */
export type Mapping = z.infer<typeof mappingShape>;
