// Those of the given sources with a claim that has not been retracted.
// params: ids
// row: id
// index: source_id
UNWIND $ids AS wanted
MATCH (s:Source {id: wanted})<-[:FROM]-(c:Claim)
WHERE c.retractedAt IS NULL
RETURN DISTINCT s.id AS id
ORDER BY id
