// Retracts entities: they stay for the claims that name them, and for nothing else.
// params: ids, retractedAt, version
// row: changed
// index: entity_id
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
SET e.retractedAt = datetime($retractedAt), e.version = toInteger($version)
RETURN count(e) AS changed
