import type { LinkInView } from '../../analysis/link-view.ts';
import type { Projection } from '../../analysis/projection.ts';
import { cite } from '../../exchange/out/cite.ts';
import type { OutClaim, OutDispute, OutEntity, OutLink } from '../../exchange/out/format.ts';
import { readAhead } from '../../exchange/out/read-ahead.ts';
import { groupBy } from '../../model/group-by.ts';
import { read } from '../../store/catalogue.ts';
import type { RecordedSourceRow } from '../../store/rows.ts';
import type { ExportContext } from './export-context.ts';
import { inPieces } from './pieces.ts';
import { outClaim, outEntity, outImport, outLink } from './rows.ts';

/** Title of a graph that has none of its own. */
export const DEFAULT_TITLE = 'Chasqui';

/** Links with the citations of their sources. */
export async function* outLinks(
  links: Iterable<LinkInView>,
  context: ExportContext,
): AsyncGenerator<OutLink[]> {
  for (const piece of inPieces(links)) {
    const ids = new Set(piece.flatMap(({ claims }) => claims.map(({ sourceId }) => sourceId)));
    const sources = await sourcesById(ids, context);
    const citations = new Map([...sources].map(([id, source]) => [id, cite(source)]));
    yield piece.map((link) => outLink(link, citations, context.vocabulary));
  }
}

export async function sourcesById(
  ids: Iterable<string>,
  { loadSources }: ExportContext,
): Promise<Map<string, RecordedSourceRow>> {
  return new Map((await loadSources([...new Set(ids)])).map((row) => [row.id, row]));
}

/** Entities by number. */
export async function* entitiesAt(
  numbers: readonly number[],
  projection: Projection,
  context: ExportContext,
): AsyncGenerator<OutEntity[]> {
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

/** Claims by seq, as they were at a version. */
export async function* claimsAt(
  seqs: Iterable<number[]>,
  version: number,
  { store }: ExportContext,
): AsyncGenerator<OutClaim[]> {
  const pieces = readAhead(seqs, (piece) => store.read(read.exportClaims, { seqs: piece }));
  for await (const rows of pieces) yield rows.map((row) => outClaim(row, version));
}

export async function readDisputes({ store }: ExportContext): Promise<OutDispute[]> {
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

export async function readImports({ store }: ExportContext) {
  return (await store.read(read.imports, {})).map(outImport);
}
