import { z } from 'zod';
import { DERIVED_PROPERTIES } from '../../model/derived-values.ts';
import { OWN_PROPERTIES } from '../../model/entity.ts';
import { HEDGES, RELIABILITIES, SOURCE_ROLES } from '../../model/kinds.ts';
import { ENCODINGS } from '../in/reader.ts';

/** Text as YAML has it: what looks like a number or a truth is taken as it is written. */
const plain = z.union([z.string(), z.number().transform(String), z.boolean().transform(String)]);

/** Of how a day is written, and columns to try: each is looked at for every row. */
const MAX_FORMAT = 50;
const MAX_TRIED = 100;
/** Of rules of one kind for one table: each looks at every row. */
const MAX_RULES = 200;
const rules = <T extends z.ZodType>(rule: T) => z.array(rule).max(MAX_RULES).default([]);

/**
 * Text made from a row: `{Column}` is what the cell holds, `{a|b}` the first of several that holds something;
 * anything else stands for itself. `{file}`, `{place}` and `{table}` are always there. In the long form, `first`
 * tries several, `values` translates what came out (`else`: what anything else becomes), `split` makes a list of
 * it, `date` says how a day is written (`dd/mm/yyyy`; a time after it is left off), `number` turns one with a
 * decimal comma into one with a point (`true` finds the decimal sign of the column, `point` and `comma` state it), and `times` turns a number of one unit into another (`1.609344`: miles to
 * kilometres).
 */
const text = z.union([
  plain,
  z
    .strictObject({
      from: z.string().optional(),
      first: z.array(z.string()).min(1).max(MAX_TRIED).optional(),
      values: z.record(z.string(), plain).optional(),
      else: plain.optional(),
      split: z.string().min(1).optional(),
      date: z.string().max(MAX_FORMAT).optional(),
      number: z.union([z.literal(true), z.enum(['point', 'comma'])]).optional(),
      times: z.number().optional(),
    })
    .refine(({ from, first }) => (from === undefined) !== (first === undefined), {
      message: 'give from, or first; one of them',
    }),
]);
export type TextRule = z.infer<typeof text>;

/** A day or a span of days: where `since` or `until` is missing, in the rule or in a row, it is open on that side. */
const ends = z
  .strictObject({ since: text.optional(), until: text.optional() })
  .refine(({ since, until }) => since !== undefined || until !== undefined, {
    message: 'give since, or until, or both',
  });
export type EndsRule = z.infer<typeof ends>;
/** Several days or spans: each is a claim of its own. */
const each = z.strictObject({ each: text });
export type EachRule = z.infer<typeof each>;
const span = z.union([text, ends, each]);
export type SpanRule = z.infer<typeof span>;

/** An entity: by its id, or by name and kind, to be found in the graph or in the file, else added. */
const ref = z.union([text, z.strictObject({ name: text, kind: text, subtype: text.optional() })]);
export type RefRule = z.infer<typeof ref>;

/** A rule takes the rows in which each column holds one of the values; `*` is anything, `!x` anything but x. */
const when = z
  .record(
    z.string(),
    z.union([z.array(plain).min(1), plain]).transform((one) => (typeof one === 'string' ? [one] : one)),
  )
  .default({});

const texts = (names: object) =>
  Object.fromEntries(Object.keys(names).map((name) => [name, text.optional()]));
const entityRule = z.strictObject({
  when,
  /** Only where neither the graph nor another rule tells it: for ends that links name. */
  ifMissing: z.boolean().optional(),
  id: text.optional(),
  kind: text,
  subtype: text.optional(),
  name: text,
  aliases: z.union([text, z.array(text)]).optional(),
  summary: text.optional(),
  ...texts(OWN_PROPERTIES),
  /** Short for a value claim of the file: of that property, about the entity. */
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

const said = {
  when,
  stance: text.optional(),
  hedge: text.optional(),
  credibility: text.optional(),
  credibilityReason: text.optional(),
  /** Id of a source of the graph or of a `sources` rule; the file itself when left out. */
  source: text.optional(),
  attributedTo: z.array(ref).optional(),
  statement: text.optional(),
  locator: text.optional(),
  happened: span.optional(),
  claimed: text.optional(),
  /** Instants of a claim that Chasqui wrote; now, and never, when left out. */
  recordedAt: text.optional(),
  retractedAt: text.optional(),
  qualifiers: z.record(z.string(), ref).default({}),
  /** Qualifiers that the file writes as `key=value`. */
  qualifierPairs: text.optional(),
};
const linkRule = z.strictObject({
  subject: ref,
  type: text,
  object: ref,
  /** Left out, with a note, where an end is neither in the graph nor in the file; else the row is refused then. */
  ifThere: z.boolean().optional(),
  ...said,
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
  ...said,
});
export type ValueRule = z.infer<typeof valueRule>;
export type SourceRule = z.infer<typeof sourceRule>;

const table = z.strictObject({
  sources: rules(sourceRule),
  entities: rules(entityRule),
  links: rules(linkRule),
  values: rules(valueRule),
  /** Rows that are left out on purpose, with the reason. They stop no import. */
  skip: rules(z.strictObject({ when, because: z.string().min(1) })),
  /** Rows that no other rule takes, when they are left out on purpose too: the reason. */
  otherwise: z.string().min(1).optional(),
});
export type TableRules = z.infer<typeof table>;

export const mappingShape = z.strictObject({
  /** Of text files; recognised when left out. */
  encoding: z.enum(ENCODINGS).optional(),
  delimiter: z
    .string()
    .regex(/^[^"\r\n]$/, 'is one character, no quote and no line end')
    .optional(),
  /** The file as a source. `id` lets several files be one; else each is its own, told by its content. */
  source: z
    .strictObject({
      id: z.string().optional(),
      title: z.string().optional(),
      publisher: z.string().optional(),
      url: z.string().optional(),
      published: plain.optional(),
      language: z.string().optional(),
      reliability: z.enum(RELIABILITIES).optional(),
      reliabilityReason: z.string().optional(),
      role: z.enum(SOURCE_ROLES).optional(),
    })
    .default({}),
  /** The wording of claims that say none. */
  hedge: z.enum(HEDGES).default('STATED'),
  /** Ids of the file, each the id of an entity of the graph: one thing under two names. */
  same: z.record(z.string(), z.string()).default({}),
  tables: z.record(z.string(), table),
});

/** How the rows of a file become entities, sources and claims. */
export type Mapping = z.infer<typeof mappingShape>;
