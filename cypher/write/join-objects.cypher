// Joins link claims to their objects.
// params: rows
// row: joined
// index: claim_id, entity_id
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (e:Entity {id: row.objectId})
CREATE (c)-[:OBJECT]->(e)
RETURN count(c) AS joined
