// Retracts claims, or reinstates them when retractedAt is null.
// params: ids, retractedAt, version
// row: changed
// index: claim_id
UNWIND $ids AS wanted
MATCH (c:Claim {id: wanted})
SET c.retractedAt = datetime($retractedAt), c.version = toInteger($version)
RETURN count(c) AS changed
