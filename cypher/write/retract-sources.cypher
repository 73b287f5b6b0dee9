// Retracts sources. They are kept only for the claims that refer to them.
// params: ids, retractedAt, version
// row: changed
// index: source_id
UNWIND $ids AS wanted
MATCH (s:Source {id: wanted})
SET s.retractedAt = datetime($retractedAt), s.version = toInteger($version)
RETURN count(s) AS changed
