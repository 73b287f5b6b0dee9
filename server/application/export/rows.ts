import type { DerivedValues } from '../../analysis/derived-values.ts';
import type { LinkInView } from '../../analysis/link-view.ts';
import type { OutClaim, OutEntity, OutLink, OutSource } from '../../exchange/out/format.ts';
import { claimFieldValues } from '../../model/claim.ts';
import { qualifiersOf } from '../../model/qualifiers.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { ExportClaimRow, RecordedEntityRow, RecordedSourceRow } from '../../store/rows.ts';

// Field by field: rows come from the store as dictionaries, which are slow to copy as a whole.

/** A link with the citations of its sources, given by id. */
export function outLink(
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

/** A claim as it was at a version: one that was retracted since had not been. */
export function outClaim(row: ExportClaimRow, version: number): OutClaim {
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
    ...claimFieldValues(row),
    source: row.sourceId,
    attributedTo: row.attributedToIds,
    origin: row.origin,
    qualifiers: qualifiersOf(row.qualifiers),
    recordedAt: instant(row.recordedAt),
    retractedAt: row.version > version ? null : row.retractedAt && instant(row.retractedAt),
    importId: row.importId,
  };
}

export const outEntity = (row: RecordedEntityRow, { valueOf }: DerivedValues): OutEntity => ({
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

export const outSource = (row: RecordedSourceRow): OutSource => ({
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

export const outImport = <I extends { importedAt: string; takenBackAt: string | null }>(row: I): I => ({
  ...row,
  importedAt: instant(row.importedAt),
  takenBackAt: row.takenBackAt && instant(row.takenBackAt),
});

/** A row that is read later as it was at a version: one that was retracted since had not been. */
export const asOf =
  (at: number) =>
  <R extends { readonly version: number; readonly retractedAt: string | null }>(row: R): R =>
    row.version > at ? { ...row, retractedAt: null } : row;

/** Engines write the same instant in several ways. Neighbouring rows mostly share one, so the last is kept. */
function instant(text: string): string {
  if (text !== lastInstant.text) lastInstant = { text, plain: new Date(text).toISOString() };
  return lastInstant.plain;
}
let lastInstant = { text: '', plain: '' };
