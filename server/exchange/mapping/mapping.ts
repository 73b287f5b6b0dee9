import { isMap, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { z } from 'zod';
import { OWN_PROPERTIES } from '../../model/entity.ts';
import { InvalidInput, type Problem } from '../../model/errors.ts';
import { RELIABILITIES, HEDGES } from '../../model/kinds.ts';
import { ENCODINGS } from '../in/reader.ts';

/** Text as YAML has it: what looks like a number or a truth is taken as it is written. */
const plain = z.union([z.string(), z.number().transform(String), z.boolean().transform(String)]);

/**
 * Text made from a row: `{Column}` is what the cell holds, `{a|b}` the first of several that holds something;
 * anything else stands for itself. `{file}`, `{place}` and `{table}` are always there. In the long form, `first`
 * tries several, `values` translates what came out (`else`: what anything else becomes), `split` makes a list of
 * it, `date` says how a day is written (`dd/mm/yyyy`; a time after it is left off), `number` turns one with a
 * decimal comma into one with a point, and `times` turns a number of one unit into another (`1.609344`: miles to
 * kilometres).
 */
/** Of how a day is written, and columns to try: each is looked at for every row. */
const MAX_FORMAT = 50;
const MAX_TRIED = 100;
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
      number: z.literal(true).optional(),
      times: z.number().optional(),
    })
    .refine(({ from, first }) => (from === undefined) !== (first === undefined), {
      message: 'give from, or first; one of them',
    }),
]);
export type TextRule = z.infer<typeof text>;

/** A day or a span of days: `since` and `until` may each be missing in a row, and then it is open on that side. */
const span = z.union([text, z.strictObject({ since: text, until: text })]);
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

const own = Object.fromEntries(Object.keys(OWN_PROPERTIES).map((key) => [key, text.optional()]));
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
  ...own,
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
});

const said = {
  when,
  stance: text.optional(),
  hedge: text.optional(),
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
  sources: z.array(sourceRule).default([]),
  entities: z.array(entityRule).default([]),
  links: z.array(linkRule).default([]),
  values: z.array(valueRule).default([]),
  /** Rows that are left out on purpose, with the reason. They stop no import. */
  skip: z.array(z.strictObject({ when, because: z.string().min(1) })).default([]),
  /** Rows that no other rule takes, when they are left out on purpose too: the reason. */
  otherwise: z.string().min(1).optional(),
});
export type TableRules = z.infer<typeof table>;

const mappingShape = z.strictObject({
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

/** Longest mapping, in UTF-16 units, and most aliases in one: reading goes with the square of them. */
const MAX_MAPPING = 100_000;
const MAX_ALIASES = 1_000;
/** Most that is told of what is wrong with one. */
const MAX_PROBLEMS = 100;

/** The library runs out of stack, and says so. */
const inWords = (message: string) => (/call stack/.test(message) ? 'is nested too deep' : message);

/** Reads a mapping. Throws InvalidInput (`m.yaml:12 tables.rows.links`) for what is wrong in it. */
export function parseMapping(yaml: string, name = 'mapping'): Mapping {
  if (yaml.length > MAX_MAPPING) {
    throw new InvalidInput([{ at: name, message: `is longer than ${MAX_MAPPING} characters` }]);
  }
  const lines = new LineCounter();
  // Its own search for keys that are there twice, and its own messages, go with the square of the length.
  const options = { lineCounter: lines, uniqueKeys: false, prettyErrors: false, schema: 'core' } as const;
  const document = parseDocument(yaml, options);
  const [error] = document.errors;
  const wrong = error ? { offset: error.pos[0], message: inWords(error.message) } : oddIn(document);
  if (wrong) throw new InvalidInput([{ at: placeAt(wrong.offset), message: wrong.message }]);

  const parsed = mappingShape.safeParse(isMap(document.contents) ? valueOf(document) : {});
  if (parsed.success) return parsed.data;
  const problems: Problem[] = parsed.error.issues.slice(0, MAX_PROBLEMS).map((issue) => ({
    at: placeOf(issue.path),
    message: issue.message,
  }));
  throw new InvalidInput(problems);

  function valueOf(of: Document): unknown {
    try {
      return of.toJS({ maxAliasCount: 100 });
    } catch (error) {
      // What aliases stand for grows without end, or names nothing.
      throw new InvalidInput([{ at: name, message: (error as Error).message }]);
    }
  }

  function placeAt(offset: number): string {
    const { line, col } = lines.linePos(offset);
    return `${name}:${line}:${col}`;
  }

  function placeOf(path: readonly PropertyKey[]): string {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true) as { range?: readonly number[] } | undefined;
      if (node?.range) return `${name}:${lines.linePos(node.range[0] ?? 0).line} ${path.join('.')}`;
    }
    return [name, path.join('.')].filter(Boolean).join(' ');
  }
}

/** What YAML allows and a mapping does not: a key twice in one map, one that JavaScript keeps, aliases by the thousand. */
function oddIn(document: Document): { offset: number; message: string } | undefined {
  let odd: { offset: number; message: string } | undefined;
  let aliases = 0;
  visit(document, {
    Alias(_, { range }) {
      if (++aliases <= MAX_ALIASES) return undefined;
      odd = { offset: range?.[0] ?? 0, message: `is one alias too many; at most ${MAX_ALIASES} are read` };
      return visit.BREAK;
    },
    Map(_, { items }) {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (keys.has(key.value)) {
          odd = { offset: key.range?.[0] ?? 0, message: `the key "${String(key.value)}" is there twice` };
          return visit.BREAK;
        }
        if (key.value === '__proto__') {
          odd = { offset: key.range?.[0] ?? 0, message: 'the key "__proto__" cannot be used' };
          return visit.BREAK;
        }
        keys.add(key.value);
      }
      return undefined;
    },
  });
  return odd;
}
