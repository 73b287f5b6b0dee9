// The speakers of the given parties, according to reference data that has not been retracted.
// params: ids
// row: speaker, party
// index: entity_id
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})<-[:OBJECT]-(c:Claim)
WHERE c.type = 'SPEAKS_FOR' AND c.stance = 'SUPPORTS' AND c.retractedAt IS NULL
MATCH (c)-[:FROM]->(s:Source)
WHERE s.role = 'REFERENCE'
RETURN DISTINCT c.subjectId AS speaker, c.objectId AS party
ORDER BY speaker, party
