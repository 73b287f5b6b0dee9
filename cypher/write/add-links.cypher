// Adds new links of one type with their combined evidence.
// params: rows
// row: written
// index: entity_id
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:__TYPE__ {
  id: row.id, qualifiers: row.qualifiers, confidence: toFloat(row.confidence),
  support: toFloat(row.support), denial: toFloat(row.denial), status: row.status, hedge: row.hedge,
  earliest: date(row.earliest), latest: date(row.latest), claimCount: toInteger(row.claimCount),
  sourceCount: toInteger(row.sourceCount), originCount: toInteger(row.originCount),
  partyCount: toInteger(row.partyCount),
  version: toInteger(row.version)
}]->(b)
RETURN count(r) AS written
