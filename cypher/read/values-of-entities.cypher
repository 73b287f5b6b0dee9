// All value claims about each entity that have not been retracted, in the order recorded.
// params: parents
// row: parent, columns/claim, claimedEarliest, claimedLatest
// index: entity_id
UNWIND $parents AS parent
MATCH (e:Entity {id: parent})<-[:SUBJECT]-(c:Claim)
WHERE c.kind = 'VALUE' AND c.retractedAt IS NULL
RETURN parent AS parent, /* columns/claim */,
  toString(c.claimedEarliest) AS claimedEarliest, toString(c.claimedLatest) AS claimedLatest
ORDER BY parent, seq
