import { createHash } from 'node:crypto';
import { claimFieldValues } from '../../model/claim.ts';
import { CANNOT_BE_JUDGED } from '../../model/kinds.ts';
import {
  type Format,
  type OutClaim,
  type OutEntity,
  type OutGraph,
  type OutSource,
  type Pieces,
} from './format.ts';
import { losses } from './losses.ts';

/** Version of the format. Since version 2 the last line counts the others. */
export const JSONL_VERSION = 2;

/** The types of lines that are counted: all between the head and the end. */
export const COUNTED = ['entity', 'source', 'import', 'claim', 'dispute'] as const;
export type Counts = Record<(typeof COUNTED)[number], number>;
export const noLines = (): Counts => ({ entity: 0, source: 0, import: 0, claim: 0, dispute: 0 });

/**
 * Chasqui JSONL: one object per line, with one key for its type: `chasqui` (the head, first), `entity`, `source`,
 * `import`, `claim`, `dispute`, and `end`, the last line, with the number of lines per type and the SHA-256 of all
 * previous lines. Unknown values are omitted. Lines are in the order of recording and fields in the order below, so that
 * the same graph always gives the same text.
 */
export const jsonl: Format = {
  name: 'Chasqui JSONL',
  extension: 'jsonl',
  mediaType: 'application/x-ndjson',
  holdsRetracted: true,
  losses: losses('LOSS_PART_RETRACTED', 'LOSS_PART_PARTIES'),
  async *write(graph) {
    const counts = noLines();
    const digest = createHash('sha256');
    for await (const text of body(graph, counts)) {
      digest.update(text);
      yield text;
    }
    yield line('end', { ...counts, sha256: digest.digest('hex') });
  },
};

async function* body(
  { title, startEntities, entities, mentioned, sources, imports, claims, disputes }: OutGraph,
  counts: Counts,
): AsyncGenerator<string> {
  yield line('chasqui', { format: JSONL_VERSION, title, startEntities });
  yield* lines('entity', entities(), entityFields, counts);
  yield* lines('entity', mentioned(), entityFields, counts);
  yield* lines('source', sources(), sourceFields, counts);
  yield* lines('import', imports(), (item) => item, counts);
  yield* lines('claim', claims(), claimLine, counts);
  yield* lines('dispute', disputes(), (dispute) => dispute, counts);
}

const line = (key: string, value: object) => `{"${key}":${JSON.stringify(value)}}\n`;

async function* lines<T>(
  key: keyof Counts,
  pieces: Pieces<T>,
  fields: (item: T) => object,
  counts: Counts,
): AsyncGenerator<string> {
  for await (const piece of pieces) {
    counts[key] += piece.length;
    yield piece.map((item) => line(key, fields(item))).join('');
  }
}

/** JSON.stringify omits undefined. */
const orUndefined = <T>(value: T | null | undefined) => value ?? undefined;
const nonEmpty = <T>(list: readonly T[] = []) => (list.length > 0 ? list : undefined);

const entityFields = (e: OutEntity) => ({
  id: e.id,
  kind: e.kind,
  subtype: orUndefined(e.subtype),
  name: e.name,
  aliases: nonEmpty(e.aliases),
  summary: orUndefined(e.summary),
  anonymous: orUndefined(e.anonymous),
  lat: orUndefined(e.lat),
  lon: orUndefined(e.lon),
  precisionKm: orUndefined(e.precisionKm),
  iso: orUndefined(e.iso),
  happened: orUndefined(e.happened),
  unit: orUndefined(e.unit),
  imports: nonEmpty(e.importIds),
  retractedAt: orUndefined(e.retractedAt),
});

const sourceFields = (s: OutSource) => ({
  id: s.id,
  title: s.title,
  publisher: orUndefined(s.publisher),
  outlet: orUndefined(s.outlet),
  url: orUndefined(s.url),
  published: orUndefined(s.published),
  language: orUndefined(s.language),
  reliability: s.reliability,
  reliabilityReason: orUndefined(s.reliabilityReason),
  role: s.role === 'EVIDENCE' ? undefined : s.role,
  imports: nonEmpty(s.importIds),
  retractedAt: orUndefined(s.retractedAt),
});

const claimLine = (c: OutClaim) => ({
  id: c.id,
  subject: c.subject,
  type: orUndefined(c.type),
  object: orUndefined(c.object),
  property: orUndefined(c.property),
  value: orUndefined(c.value),
  min: orUndefined(c.min),
  max: orUndefined(c.max),
  unit: orUndefined(c.unit),
  approximate: c.approximate || undefined,
  ...withoutNulls(claimFieldValues(c)),
  ...(c.credibility === CANNOT_BE_JUDGED && { credibility: undefined }),
  source: c.source,
  attributedTo: nonEmpty(c.attributedTo),
  qualifiers: Object.keys(c.qualifiers).length > 0 ? c.qualifiers : undefined,
  recordedAt: c.recordedAt,
  retractedAt: orUndefined(c.retractedAt),
  import: orUndefined(c.importId),
});

const withoutNulls = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
