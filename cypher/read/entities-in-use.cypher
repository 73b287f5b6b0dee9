// Those of the given entities that are an end or a speaker of a claim that has not been retracted.
// params: ids
// row: id
// index: entity_id
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})<-[:SUBJECT|OBJECT|ATTRIBUTED_TO]-(c:Claim)
WHERE c.retractedAt IS NULL
RETURN DISTINCT e.id AS id
ORDER BY id
