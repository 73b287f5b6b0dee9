// A page of entities in name order, after (afterKey, afterId); empty lists match everything.
// params: ids, kinds, subtypes, afterKey, afterId, limit
// row: id, kind, subtype, name, aliases, summary, anonymous, lat, lon, precisionKm,
//   iso, happened, unit, nameKey
// index: entity_name_key
MATCH (e:Entity)
WHERE e.retractedAt IS NULL
  AND (e.nameKey > $afterKey OR (e.nameKey = $afterKey AND e.id > $afterId))
  AND (size($ids) = 0 OR e.id IN $ids)
  AND (size($kinds) = 0 OR e.kind IN $kinds)
  AND (size($subtypes) = 0 OR e.subtype IN $subtypes)
RETURN e.id AS id, e.kind AS kind, e.subtype AS subtype, e.name AS name, e.aliases AS aliases,
  e.summary AS summary, e.anonymous AS anonymous, e.lat AS lat, e.lon AS lon, e.precisionKm AS precisionKm, e.iso AS iso,
  e.happened AS happened, e.unit AS unit, e.nameKey AS nameKey
ORDER BY e.nameKey, e.id
LIMIT $limit
