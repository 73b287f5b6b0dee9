// Entities by their ids, including retracted ones.
// params: ids
// row: id, kind, subtype, name, aliases, summary, anonymous, lat, lon, precisionKm,
//   iso, happened, unit, importIds, retractedAt
// index: entity_id
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
RETURN e.id AS id, e.kind AS kind, e.subtype AS subtype, e.name AS name, e.aliases AS aliases,
  e.summary AS summary, e.anonymous AS anonymous, e.lat AS lat, e.lon AS lon, e.precisionKm AS precisionKm, e.iso AS iso,
  e.happened AS happened, e.unit AS unit, coalesce(e.importIds, []) AS importIds,
  toString(e.retractedAt) AS retractedAt
