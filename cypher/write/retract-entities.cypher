// Retracts entities. They are kept only for the claims that refer to them.
// params: ids, retractedAt, version
// row: changed
// index: entity_id
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
SET e.retractedAt = datetime($retractedAt), e.version = toInteger($version)
RETURN count(e) AS changed
