// Reinstates retracted entities of one kind with new properties, which replace the recorded ones.
// params: rows
// row: written
// index: entity_id
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
REMOVE e:Group:Person:Region:Event:Commodity:Flow
SET e:__LABEL__, e.kind = row.kind, e.subtype = row.subtype, e.name = row.name, e.nameKey = row.nameKey,
  e.aliases = row.aliases, e.summary = row.summary, e.anonymous = row.anonymous, e.lat = toFloat(row.lat),
  e.lon = toFloat(row.lon), e.precisionKm = toFloat(row.precisionKm), e.iso = row.iso,
  e.happened = row.happened, e.unit = row.unit, e.version = toInteger(row.version),
  e.importIds = row.importIds, e.retractedAt = null
RETURN count(e) AS written
