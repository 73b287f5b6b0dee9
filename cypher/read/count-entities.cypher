// The number of entities that match a filter; empty lists match everything.
// params: ids, kinds, subtypes
// row: total
// index: none: counts by label
MATCH (e:Entity)
WHERE e.retractedAt IS NULL
  AND (size($ids) = 0 OR e.id IN $ids)
  AND (size($kinds) = 0 OR e.kind IN $kinds)
  AND (size($subtypes) = 0 OR e.subtype IN $subtypes)
RETURN count(e) AS total
