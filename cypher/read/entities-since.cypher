// Entities that were recorded, retracted or reinstated in a range of versions, with their names.
// params: from, to
// row: id, kind, name, aliases, retracted
// index: entity_version
UNWIND range($from, $to) AS wanted
MATCH (e:Entity {version: wanted})
RETURN e.id AS id, e.kind AS kind, e.name AS name, e.aliases AS aliases, e.retractedAt IS NOT NULL AS retracted
ORDER BY e.seq
