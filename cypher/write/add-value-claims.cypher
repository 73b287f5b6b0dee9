// Adds value claims with their subject and source.
// params: rows
// row: added
// index: entity_id, source_id
UNWIND $rows AS row
MATCH (e:Entity {id: row.subjectId})
MATCH (s:Source {id: row.sourceId})
CREATE (c:Claim {
  property: row.property, value: row.value, min: toFloat(row.min), max: toFloat(row.max),
  unit: row.unit, approximate: row.approximate,
  /* columns/new-claim */
})
CREATE (c)-[:SUBJECT]->(e)
CREATE (c)-[:FROM]->(s)
RETURN count(c) AS added
