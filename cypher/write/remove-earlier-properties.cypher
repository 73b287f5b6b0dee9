// Removes the properties which schema version 2 kept with entities, by a range of seq, both ends included.
// params: from, to
// row: changed
// index: entity_seq
UNWIND range($from, $to) AS wanted
MATCH (e:Entity {seq: wanted})
WHERE e.country IS NOT NULL OR e.role IS NOT NULL OR e.nationality IS NOT NULL
SET e.country = null, e.role = null, e.nationality = null
RETURN count(e) AS changed
