// Adds link claims with their subject, object and source.
// params: rows
// row: added
// index: entity_id, source_id
UNWIND $rows AS row
MATCH (e:Entity {id: row.subjectId})
MATCH (o:Entity {id: row.objectId})
MATCH (s:Source {id: row.sourceId})
CREATE (c:Claim {
  type: row.type, objectId: row.objectId, linkId: row.linkId,
  /* columns/new-claim */
})
CREATE (c)-[:SUBJECT]->(e)
CREATE (c)-[:OBJECT]->(o)
CREATE (c)-[:FROM]->(s)
RETURN count(c) AS added
