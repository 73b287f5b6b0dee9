import * as z from 'zod/mini';
import { HEDGES, KINDS, LINK_CLASSES, STATUSES } from '../api/types.ts';
import { NotAView } from './not-a-view.ts';
import { MAX_ENTITIES, NO_QUESTION } from './view.ts';

const id = z.string().check(z.minLength(1), z.maxLength(200));
const ids = z.array(id).check(z.maxLength(MAX_ENTITIES));
const day = z.nullable(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)));
const share = z.number().check(z.gte(0), z.lte(1));
const kinds = z.array(z.enum(KINDS));
const orNone = <T extends z.ZodMiniType>(type: T) => z.optional(z.nullable(type));

const linkFilter = z.strictObject({
  types: orNone(ids),
  minConfidence: orNone(share),
  statuses: orNone(z.array(z.enum(STATUSES))),
  evidence: orNone(
    z.strictObject({
      excludeSources: orNone(ids),
      excludeSpeakers: orNone(ids),
      hedges: orNone(z.array(z.enum(HEDGES))),
    }),
  ),
});
const hops = z.int().check(z.gte(1), z.lte(20));
const paths = z.int().check(z.gte(1), z.lte(100));
const classes = z.array(z.enum(LINK_CLASSES));
const ranking = z.enum(['STRONGEST', 'SHORTEST', 'SPECIFIC']);

const sharedView = z.strictObject({
  entities: z
    .array(z.union([z.tuple([id]), z.tuple([id, z.number(), z.number()])]))
    .check(z.maxLength(MAX_ENTITIES)),
  hidden: z.optional(ids),
  pinned: z.optional(ids),
  viewport: z.optional(z.tuple([z.number().check(z.positive()), z.number(), z.number()])),
  grouping: z.optional(z.enum(['KIND', 'COMMUNITY'])),
  communities: z.optional(z.record(id, z.number())),
  filters: z.optional(
    z.strictObject({
      kinds: z.optional(kinds),
      types: z.optional(ids),
      hedges: z.optional(z.array(z.enum([...HEDGES, 'NONE']))),
      statuses: z.optional(z.array(z.enum(STATUSES))),
      sources: z.optional(ids),
      speakers: z.optional(ids),
      confidence: z.optional(z.tuple([share, share])),
      happened: z.optional(z.strictObject({ from: day, to: day })),
    }),
  ),
  selection: z.optional(ids),
  subject: z.optional(
    z.strictObject({ what: z.enum(['entity', 'link', 'source', 'claim', 'dispute', 'whatIf']), id }),
  ),
  shows: z.optional(z.enum(['TABLE'])),
  tab: z.optional(z.enum(['paths', 'disputes'])),
  paths: z.optional(
    z.strictObject({
      question: z.strictObject({
        from: ids,
        to: ids,
        via: ids,
        avoid: ids,
        through: kinds,
        throughCountries: z._default(z.boolean(), false),
        classes: z._default(classes, NO_QUESTION.classes as never),
        ranking,
        k: paths,
        maxHops: hops,
      }),
      asked: z.nullable(
        z.strictObject({
          from: ids,
          to: ids,
          via: orNone(ids),
          avoid: orNone(ids),
          throughKinds: orNone(kinds),
          throughSubtypes: orNone(ids),
          classes: orNone(classes),
          ranking,
          k: paths,
          maxHops: hops,
          filter: orNone(linkFilter),
        }),
      ),
      path: z.int().check(z.gte(0)),
      hop: z.nullable(z.int().check(z.gte(0))),
      chokepoints: z.nullable(
        z.strictObject({
          from: ids,
          to: ids,
          direction: orNone(z.enum(['ANY', 'OUT', 'IN'])),
          filter: orNone(linkFilter),
        }),
      ),
    }),
  ),
  whatIf: z.optional(z.strictObject({ what: z.enum(['source', 'speaker']), id, name: z.string() })),
});

/** A view as a permalink or file contains it: what differs from an empty view, and the graph version. */
const shared = z.strictObject({ chasqui: z.literal(1), graphVersion: z.int(), view: sharedView });
export type Shared = z.infer<typeof shared>;

/** Reads a view from JSON. Throws NotAView. */
export function checkShared(text: string): Shared {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new NotAView('NOT_JSON');
  }
  const read = shared.safeParse(json);
  if (read.success) return read.data;
  throw new NotAView('INVALID', read.error.issues[0]?.path.join('.') || '$');
}
