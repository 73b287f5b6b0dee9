// For each entity the number of claims with it as subject or object.
// params: parents
// row: parent, total
// index: entity_id
UNWIND $parents AS parent
MATCH (e:Entity {id: parent})<-[:SUBJECT|OBJECT]-(c:Claim)
RETURN parent AS parent, count(DISTINCT c) AS total
ORDER BY parent
