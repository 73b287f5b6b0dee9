// Entities with properties that schema version 2 stored with them, by an inclusive range of seq.
// params: from, to
// row: id, name, country, role, nationality, importIds, retractedAt
// index: entity_seq
UNWIND range($from, $to) AS wanted
MATCH (e:Entity {seq: wanted})
WHERE e.country IS NOT NULL OR e.role IS NOT NULL OR e.nationality IS NOT NULL
RETURN e.id AS id, e.name AS name, e.country AS country, e.role AS role, e.nationality AS nationality,
  coalesce(e.importIds, []) AS importIds, toString(e.retractedAt) AS retractedAt
ORDER BY e.seq
