// For each speaker or outlet how many claims go through it.
// params: parents
// row: parent, total
// index: entity_id
UNWIND $parents AS parent
MATCH (e:Entity {id: parent})<-[:ATTRIBUTED_TO]-(c:Claim)
RETURN parent AS parent, count(DISTINCT c) AS total
ORDER BY parent
