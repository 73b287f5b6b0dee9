// Connects claims to the speakers that they are attributed to, in order.
// params: rows
// row: joined
// index: claim_id, entity_id
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (e:Entity {id: row.speakerId})
CREATE (c)-[:ATTRIBUTED_TO {order: toInteger(row.order)}]->(e)
RETURN count(c) AS joined
