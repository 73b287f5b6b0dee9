// For each speaker or outlet the number of claims attributed to it.
// params: parents
// row: parent, total
// index: entity_id
UNWIND $parents AS parent
MATCH (e:Entity {id: parent})<-[:ATTRIBUTED_TO]-(c:Claim)
RETURN parent AS parent, count(DISTINCT c) AS total
ORDER BY parent
