// For each source a page of its claims, newest record first.
// params: parents, before, limit
// row: parent, columns/claim
// index: source_id
UNWIND $parents AS parent
CALL (parent) {
  MATCH (s:Source {id: parent})<-[:FROM]-(c:Claim)
  WHERE $before IS NULL OR c.seq < $before
  RETURN c
  ORDER BY c.seq DESC
  LIMIT $limit
}
RETURN parent AS parent, /* columns/claim */
ORDER BY parent, seq DESC
