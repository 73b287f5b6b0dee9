// Adds entities of one kind.
// params: rows
// row: added
// index: none
UNWIND $rows AS row
CREATE (e:Entity:__LABEL__ {
  id: row.id, kind: row.kind, subtype: row.subtype, name: row.name, nameKey: row.nameKey,
  aliases: row.aliases, summary: row.summary, anonymous: row.anonymous, lat: toFloat(row.lat), lon: toFloat(row.lon),
  precisionKm: toFloat(row.precisionKm), iso: row.iso, happened: row.happened, unit: row.unit,
  seq: toInteger(row.seq), version: toInteger(row.version), importIds: row.importIds,
  retractedAt: datetime(row.retractedAt)
})
RETURN count(e) AS added
