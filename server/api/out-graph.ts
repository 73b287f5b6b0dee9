import type { DerivedValues } from '../analysis/derived-values.ts';
import type { LinkInView, LinkView } from '../analysis/link-view.ts';
import type { Projection } from '../analysis/projection.ts';
import { cite } from '../exchange/out/cite.ts';
import type {
  OutClaim,
  OutDispute,
  OutEntity,
  OutGraph,
  OutLink,
  OutSource,
  Pieces,
  Recorded,
} from '../exchange/out/format.ts';
import { graphInTurns, inTurns } from '../exchange/out/in-turns.ts';
import { readAhead } from '../exchange/out/read-ahead.ts';
import { groupBy } from '../model/group-by.ts';
import { qualifiersOf } from '../model/qualifiers.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { read } from '../store/catalogue.ts';
import type { ExportClaimRow, GraphRow, RecordedEntityRow, RecordedSourceRow } from '../store/rows.ts';
import type { Context } from './context.ts';
import { ApiError } from './errors.ts';

/** Rows in memory at once. */
const PIECE = 1_000;
/** How often to look again at a graph that others are writing to. */
const LOOKS = 20;

/** A part of the graph by number: its entities in the order in which they were recorded, and its links. */
export interface Part {
  readonly view: LinkView;
  readonly entities: readonly number[];
  links(): Iterable<LinkInView>;
}

/** A part as formats take it: claims are those that the view keeps, and those on values of its entities. */
export async function outPart(part: Part, context: Context): Promise<OutGraph> {
  const { projection } = part.view;
  const graph = await graphRow(context);
  const inside = new Set(part.entities);
  const readSeqs = async () => {
    const found: number[] = [];
    for await (const piece of inTurns(inPieces(part.links()))) {
      for (const link of piece) for (const seq of link.seqs) found.push(seq);
    }
    for await (const piece of inTurns(inPieces(projection.valueClaims))) {
      for (const { seq, subjectId } of piece) {
        if (inside.has(projection.numberOf(subjectId) ?? -1)) found.push(seq);
      }
    }
    return Float64Array.from(found).sort();
  };
  let seqs: Promise<Float64Array> | undefined;
  async function* claims() {
    seqs ??= readSeqs();
    yield* claimsAt(context, inPieces(await seqs), projection.version);
  }
  return graphInTurns({
    ...common(part, graph, context),
    startEntities: (graph.startEntities ?? []).filter((id) => inside.has(projection.numberOf(id) ?? -1)),
    claims,
    async *sources() {
      const ids = new Set<string>();
      for await (const piece of claims()) for (const { source } of piece) ids.add(source);
      const numbered = [...ids].sort((a, b) => numberOf(a) - numberOf(b));
      for (const piece of inPieces(numbered))
        yield found(await context.loaders.source.loadMany(piece)).map(outSource);
    },
    async *mentioned() {
      const ids = new Set<string>();
      const mention = (id: string | null | undefined) => {
        const number = id ? projection.numberOf(id) : undefined;
        if (id && number !== undefined && !inside.has(number)) ids.add(id);
      };
      const sources = new Set<string>();
      for await (const piece of claims()) {
        for (const claim of piece) {
          sources.add(claim.source);
          for (const id of namedBy(claim, context.vocabulary)) mention(id);
        }
      }
      for (const piece of inPieces([...sources])) {
        for (const { outlet } of found(await context.loaders.source.loadMany(piece))) mention(outlet);
      }
      const numbers = [...ids].map((id) => projection.numberOf(id) ?? 0).sort((a, b) => a - b);
      yield* entitiesAt(numbers, part, context);
    },
    async *disputes() {
      const kept = new Set<string>();
      for await (const piece of claims()) for (const { id } of piece) kept.add(id);
      const whole = (await disputes(context)).filter(({ versions }) =>
        versions.every((version) => version.claims.every((id) => kept.has(id))),
      );
      yield whole;
    },
    async *imports() {
      const named = new Set<string>();
      for await (const piece of claims()) for (const { importId } of piece) if (importId) named.add(importId);
      for await (const piece of entitiesAt(part.entities, part, context)) {
        for (const { importIds = [] } of piece) for (const id of importIds) named.add(id);
      }
      yield (await context.store.read(read.imports, {})).filter(({ id }) => named.has(id)).map(outImport);
    },
  });

  function numberOf(source: string): number {
    return projection.sourceNumberOf(source) ?? 0;
  }
}

/** The whole graph at one version, with claims that were retracted; `withRetracted` with all that was. */
export async function outWhole(context: Context, withRetracted: boolean): Promise<OutGraph> {
  for (let look = 0; look < LOOKS; look++) {
    const { projection, view, derived } = await context.graph();
    const graph = await graphRow(context);
    if (graph.version !== projection.version) {
      context.refresh();
      continue;
    }
    const everything = view();
    const stands = ({ retractedAt }: Recorded) => withRetracted || !retractedAt;
    return graphInTurns({
      ...common({ view: everything, entities: [], links: () => everything.links() }, graph, context),
      async *entities() {
        const pieces = readAhead(ranges(graph.entitySeq), (range) =>
          context.store.read(read.exportEntities, endsOf(range)),
        );
        const values = await derived();
        for await (const rows of pieces) {
          const standing = rows.map(asOf(graph.version)).filter(stands);
          yield standing.map((row) => outEntity(row, values));
        }
      },
      startEntities: graph.startEntities ?? [],
      async *mentioned() {},
      async *sources() {
        for (const range of ranges(graph.sourceSeq)) {
          const rows = await context.store.read(read.exportSources, endsOf(range));
          yield rows.map(asOf(graph.version)).filter(stands).map(outSource);
        }
      },
      async *claims() {
        const pieces = claimsAt(context, ranges(graph.claimSeq), graph.version);
        if (withRetracted) yield* pieces;
        else
          for await (const piece of pieces)
            yield piece.filter((claim) => namesWhatStands(claim, context, projection));
      },
      async *disputes() {
        yield await disputes(context);
      },
      async *imports() {
        yield (await context.store.read(read.imports, {})).map(outImport);
      },
    });
  }
  throw new ApiError('STORE_UNAVAILABLE', 'the graph is written to without a pause; try again');
}

/** The links that a view keeps and the entities at them. */
export async function passing(view: LinkView): Promise<Part> {
  const { projection } = view;
  const { linkFrom, linkTo } = projection.columns;
  const ends = new Set<number>();
  for await (const piece of inTurns(inPieces(projection.links()))) {
    for (const link of piece) {
      if (view.passes(link)) ends.add(linkFrom[link] ?? 0).add(linkTo[link] ?? 0);
    }
  }
  return { view, entities: [...ends].sort((a, b) => a - b), links: () => view.links() };
}

function common(part: Part, graph: GraphRow, context: Context) {
  return {
    title: graph.title ?? 'Chasqui',
    version: part.view.projection.version,
    entities: () => entitiesAt(part.entities, part, context),
    sourcesById: (ids: Iterable<string>) => sourcesById(ids, context),
    async *links() {
      for (const piece of inPieces(part.links())) {
        const ids = new Set(piece.flatMap(({ claims }) => claims.map(({ sourceId }) => sourceId)));
        const sources = await sourcesById(ids, context);
        const citations = new Map([...sources].map(([id, source]) => [id, cite(source)]));
        yield piece.map((link) => outLink(link, citations, context.vocabulary));
      }
    },
  };
}

async function graphRow({ store }: Context): Promise<GraphRow> {
  const [graph] = await store.read(read.graph, {});
  if (!graph) throw new Error('the Graph node is missing');
  return graph;
}

async function sourcesById(
  ids: Iterable<string>,
  { loaders }: Context,
): Promise<Map<string, RecordedSourceRow>> {
  const rows = found(await loaders.source.loadMany([...new Set(ids)]));
  // What the loader remembers would grow to all sources.
  loaders.source.clearAll();
  return new Map(rows.map((row) => [row.id, row]));
}

async function* entitiesAt(numbers: readonly number[], { view: { projection } }: Part, context: Context) {
  const { store } = context;
  const values = await (await context.graph()).derived();
  const ids = (piece: readonly number[]) => piece.map((number) => projection.idOf(number));
  const pieces = readAhead(inPieces(numbers), async (piece) => ({
    piece,
    rows: await store.read(read.entitiesById, { ids: ids(piece) }),
  }));
  for await (const { piece, rows } of pieces) {
    const found = new Map(rows.map((row) => [row.id, row]));
    yield ids(piece)
      .flatMap((id) => found.get(id) ?? [])
      .map((row) => outEntity(row, values));
  }
}

/** Claims as they were at a version: one that was taken back since had not been. */
async function* claimsAt(
  { store }: Context,
  seqs: Iterable<number[]>,
  version: number,
): Pieces<OutClaim> & AsyncGenerator<OutClaim[]> {
  const pieces = readAhead(seqs, (piece) => store.read(read.exportClaims, { seqs: piece }));
  for await (const rows of pieces) yield rows.map((row) => outClaim(row, version));
}

async function disputes({ store }: Context): Promise<OutDispute[]> {
  const rows = await store.read(read.namedDisputes, {});
  return [...groupBy(rows, (row) => row.id).values()].map((dispute) => ({
    id: dispute[0]?.id ?? '',
    title: dispute[0]?.title ?? '',
    versions: [...groupBy(dispute, (row) => row.order).values()].map((version) => ({
      label: version[0]?.label ?? '',
      claims: version.map(({ claimId }) => claimId),
    })),
  }));
}

function outLink(
  { link, claims, summary, projection }: LinkInView,
  citations: ReadonlyMap<string, string>,
  vocabulary: Vocabulary,
): OutLink {
  const cited = [...new Set(claims.map((c) => c.sourceId))].sort();
  return {
    id: link.id,
    type: link.type,
    label: vocabulary.linkTypes.get(link.type)?.label ?? link.type,
    from: projection.idOf(link.from),
    to: projection.idOf(link.to),
    symmetric: link.symmetric,
    ...summary,
    qualifiers: link.qualifiers,
    sources: cited.flatMap((id) => citations.get(id) ?? []),
  };
}

/** Field by field: rows come from the store as dictionaries, which are slow to copy as a whole. */
function outClaim(row: ExportClaimRow, version: number): OutClaim {
  return {
    id: row.id,
    subject: row.subjectId,
    type: row.type,
    object: row.objectId,
    link: row.linkId,
    property: row.property,
    value: row.value,
    min: row.min,
    max: row.max,
    unit: row.unit,
    approximate: row.approximate,
    stance: row.stance,
    hedge: row.hedge,
    credibility: row.credibility,
    credibilityReason: row.credibilityReason,
    source: row.sourceId,
    attributedTo: row.attributedToIds,
    origin: row.origin,
    statement: row.statement,
    locator: row.locator,
    happened: row.happened,
    claimed: row.claimed,
    qualifiers: qualifiersOf(row.qualifiers),
    recordedAt: instant(row.recordedAt),
    retractedAt: row.version > version ? null : row.retractedAt && instant(row.retractedAt),
    importId: row.importId,
  };
}

/** Field by field, as claims are. */
const outEntity = (row: RecordedEntityRow, { valueOf }: DerivedValues): OutEntity => ({
  id: row.id,
  kind: row.kind,
  subtype: row.subtype,
  name: row.name,
  aliases: row.aliases,
  summary: row.summary,
  country: row.kind === 'GROUP' ? valueOf(row.id, 'country') : null,
  role: row.kind === 'PERSON' ? valueOf(row.id, 'role') : null,
  nationality: row.kind === 'PERSON' ? valueOf(row.id, 'nationality') : null,
  anonymous: row.anonymous,
  lat: row.lat,
  lon: row.lon,
  precisionKm: row.precisionKm,
  iso: row.iso,
  happened: row.happened,
  unit: row.unit,
  importIds: row.importIds,
  retractedAt: row.retractedAt && instant(row.retractedAt),
});

const outSource = (row: RecordedSourceRow): OutSource => ({
  id: row.id,
  title: row.title,
  publisher: row.publisher,
  outlet: row.outlet,
  url: row.url,
  published: row.published,
  language: row.language,
  reliability: row.reliability,
  reliabilityReason: row.reliabilityReason,
  role: row.role,
  importIds: row.importIds,
  retractedAt: row.retractedAt && instant(row.retractedAt),
});

/** What was recorded at a version, by rows read later: one that was retracted since had not been. */
const asOf =
  (at: number) =>
  <R extends { readonly version: number; readonly retractedAt: string | null }>(row: R): R =>
    row.version > at ? { ...row, retractedAt: null } : row;

/** Whether neither the source of a claim nor any entity that it names was retracted with an import. */
function namesWhatStands(claim: OutClaim, { vocabulary }: Context, projection: Projection): boolean {
  if (claim.retractedAt === null) return true;
  if (projection.sourceNumberOf(claim.source) === undefined) return false;
  for (const id of namedBy(claim, vocabulary)) {
    if (id !== null && projection.numberOf(id) === undefined) return false;
  }
  return true;
}

const outImport = <I extends { importedAt: string; takenBackAt: string | null }>(row: I): I => ({
  ...row,
  importedAt: instant(row.importedAt),
  takenBackAt: row.takenBackAt && instant(row.takenBackAt),
});

/** Engines write the same instant in several ways. Neighbours share one mostly, so the last is kept. */
function instant(text: string): string {
  if (text !== lastInstant.text) lastInstant = { text, plain: new Date(text).toISOString() };
  return lastInstant.plain;
}
let lastInstant = { text: '', plain: '' };

/** Ids of the entities that a claim names. */
function* namedBy({ subject, object, attributedTo, qualifiers }: OutClaim, vocabulary: Vocabulary) {
  yield subject;
  yield object;
  yield* attributedTo;
  for (const [key, value] of Object.entries(qualifiers)) {
    if (vocabulary.qualifiers.get(key)?.value === 'entity') yield value;
  }
}

function* inPieces<T>(items: Iterable<T>): Generator<T[]> {
  let piece: T[] = [];
  for (const item of items) {
    piece.push(item);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}

const endsOf = (range: readonly number[]) => ({ from: range[0] ?? 1, to: range.at(-1) ?? 0 });

function* ranges(last: number): Generator<number[]> {
  for (let from = 1; from <= last; from += PIECE) {
    yield Array.from({ length: Math.min(PIECE, last - from + 1) }, (_, i) => from + i);
  }
}

const found = <T>(rows: readonly (T | Error | null)[]): T[] =>
  rows.flatMap((row) => (row === null || row instanceof Error ? [] : [row]));
