// For each speaker or outlet a page of the claims attributed to it, newest record first.
// params: parents, before, limit
// row: parent, columns/claim
// index: entity_id
UNWIND $parents AS parent
CALL (parent) {
  MATCH (e:Entity {id: parent})<-[:ATTRIBUTED_TO]-(c:Claim)
  WHERE $before IS NULL OR c.seq < $before
  RETURN DISTINCT c
  ORDER BY c.seq DESC
  LIMIT $limit
}
RETURN parent AS parent, /* columns/claim */
ORDER BY parent, seq DESC
