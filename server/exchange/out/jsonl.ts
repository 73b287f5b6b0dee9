import { createHash } from 'node:crypto';
import { CANNOT_BE_JUDGED } from '../../model/kinds.ts';
import {
  PARTIES_OF_A_PART,
  type Format,
  type OutClaim,
  type OutEntity,
  type OutGraph,
  type OutSource,
  type Pieces,
} from './format.ts';

/** Version of what the lines look like. Since 2 the last line records how much there is. */
export const JSONL_VERSION = 2;

/** What is counted: every sort of line between the head and the end. */
export const COUNTED = ['entity', 'source', 'import', 'claim', 'dispute'] as const;
export type Counts = Record<(typeof COUNTED)[number], number>;
export const noLines = (): Counts => ({ entity: 0, source: 0, import: 0, claim: 0, dispute: 0 });

/**
 * Chasqui JSONL: one line per thing, each an object with one key that says what it is: `chasqui` (the head, first),
 * `entity`, `source`, `import`, `claim`, `dispute`, and `end`, the last line, with how many there are of each and the
 * SHA-256 of all lines before it. What is not known is left out. Things come in the order in which they were
 * recorded, and fields in the order of these lists, so one graph is one text.
 */
export const jsonl: Format = {
  name: 'Chasqui JSONL',
  extension: 'jsonl',
  mediaType: 'application/x-ndjson',
  holdsRetracted: true,
  losses: [
    'In a part of the graph, retracted claims and disputes about claims outside it are not in the file.',
    PARTIES_OF_A_PART,
  ],
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
  yield* lines('import', imports(), (it) => it, counts);
  yield* lines('claim', claims(), claimFields, counts);
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

/** JSON leaves out what is undefined. */
const known = <T>(value: T | null | undefined) => value ?? undefined;
const some = <T>(list: readonly T[] = []) => (list.length > 0 ? list : undefined);

const entityFields = (e: OutEntity) => ({
  id: e.id,
  kind: e.kind,
  subtype: known(e.subtype),
  name: e.name,
  aliases: some(e.aliases),
  summary: known(e.summary),
  anonymous: known(e.anonymous),
  lat: known(e.lat),
  lon: known(e.lon),
  precisionKm: known(e.precisionKm),
  iso: known(e.iso),
  happened: known(e.happened),
  unit: known(e.unit),
  imports: some(e.importIds),
  retractedAt: known(e.retractedAt),
});

const sourceFields = (s: OutSource) => ({
  id: s.id,
  title: s.title,
  publisher: known(s.publisher),
  outlet: known(s.outlet),
  url: known(s.url),
  published: known(s.published),
  language: known(s.language),
  reliability: s.reliability,
  reliabilityReason: known(s.reliabilityReason),
  role: s.role === 'EVIDENCE' ? undefined : s.role,
  imports: some(s.importIds),
  retractedAt: known(s.retractedAt),
});

const claimFields = (c: OutClaim) => ({
  id: c.id,
  subject: c.subject,
  type: known(c.type),
  object: known(c.object),
  property: known(c.property),
  value: known(c.value),
  min: known(c.min),
  max: known(c.max),
  unit: known(c.unit),
  approximate: c.approximate || undefined,
  stance: c.stance,
  hedge: c.hedge,
  credibility: c.credibility === CANNOT_BE_JUDGED ? undefined : c.credibility,
  credibilityReason: known(c.credibilityReason),
  source: c.source,
  attributedTo: some(c.attributedTo),
  statement: c.statement,
  locator: known(c.locator),
  happened: known(c.happened),
  claimed: known(c.claimed),
  qualifiers: Object.keys(c.qualifiers).length > 0 ? c.qualifiers : undefined,
  recordedAt: c.recordedAt,
  retractedAt: known(c.retractedAt),
  import: known(c.importId),
});
