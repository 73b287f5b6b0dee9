// Adds or updates links of one type with their combined evidence.
// params: rows
// row: written
// index: entity_id
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:__TYPE__ {id: row.id}]->(b)
SET r.qualifiers = row.qualifiers, r.confidence = toFloat(row.confidence),
  r.support = toFloat(row.support), r.denial = toFloat(row.denial), r.status = row.status,
  r.hedge = row.hedge, r.earliest = date(row.earliest), r.latest = date(row.latest),
  r.claimCount = toInteger(row.claimCount), r.sourceCount = toInteger(row.sourceCount),
  r.originCount = toInteger(row.originCount), r.partyCount = toInteger(row.partyCount), r.version = toInteger(row.version)
RETURN count(r) AS written
