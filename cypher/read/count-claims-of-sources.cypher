// For each source the number of its claims.
// params: parents
// row: parent, total
// index: source_id
UNWIND $parents AS parent
MATCH (s:Source {id: parent})<-[:FROM]-(c:Claim)
RETURN parent AS parent, count(c) AS total
ORDER BY parent
