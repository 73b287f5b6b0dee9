// For each entity a page of the claims that have it as subject or object, newest record first.
// params: parents, before, limit
// row: parent, id, seq, kind, subjectId, type, objectId, linkId, property, value, min, max, unit,
//   approximate, stance, hedge, credibility, credibilityReason, sourceId, attributedToIds, origin, statement, locator, happened, claimed,
//   recordedAt, retractedAt, qualifiers
// index: entity_id
UNWIND $parents AS parent
CALL (parent) {
  MATCH (e:Entity {id: parent})<-[:SUBJECT|OBJECT]-(c:Claim)
  WHERE $before IS NULL OR c.seq < $before
  RETURN DISTINCT c
  ORDER BY c.seq DESC
  LIMIT $limit
}
RETURN parent AS parent, c.id AS id, c.seq AS seq, c.kind AS kind, c.subjectId AS subjectId, c.type AS type,
  c.objectId AS objectId, c.linkId AS linkId, c.property AS property, c.value AS value, c.min AS min,
  c.max AS max, c.unit AS unit, c.approximate AS approximate, c.stance AS stance, c.hedge AS hedge,
  c.credibility AS credibility, c.credibilityReason AS credibilityReason,
  c.sourceId AS sourceId, c.attributedToIds AS attributedToIds, c.origin AS origin,
  c.statement AS statement, c.locator AS locator, c.happened AS happened, c.claimed AS claimed,
  toString(c.recordedAt) AS recordedAt, toString(c.retractedAt) AS retractedAt, c.qualifiers AS qualifiers
ORDER BY parent, seq DESC
