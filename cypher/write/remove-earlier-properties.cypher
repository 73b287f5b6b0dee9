// Removes the properties that schema version 2 stored with entities, by an inclusive range of seq.
// params: from, to
// row: changed
// index: entity_seq
UNWIND range($from, $to) AS wanted
MATCH (e:Entity {seq: wanted})
WHERE e.country IS NOT NULL OR e.role IS NOT NULL OR e.nationality IS NOT NULL
SET e.country = null, e.role = null, e.nationality = null
RETURN count(e) AS changed
