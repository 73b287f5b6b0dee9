// Adds claims of links, with subject, object and source.
// params: rows
// row: added
// index: entity_id, source_id
UNWIND $rows AS row
MATCH (e:Entity {id: row.subjectId})
MATCH (o:Entity {id: row.objectId})
MATCH (s:Source {id: row.sourceId})
CREATE (c:Claim {
  id: row.id, kind: row.kind, subjectId: row.subjectId, type: row.type, objectId: row.objectId,
  linkId: row.linkId, stance: row.stance, hedge: row.hedge, credibility: toInteger(row.credibility),
  credibilityReason: row.credibilityReason, sourceId: row.sourceId,
  attributedToIds: row.attributedToIds, origin: row.origin, statement: row.statement, textKey: row.textKey, locator: row.locator,
  happened: row.happened, happenedEarliest: date(row.happenedEarliest),
  happenedLatest: date(row.happenedLatest), claimed: row.claimed,
  claimedEarliest: date(row.claimedEarliest), claimedLatest: date(row.claimedLatest),
  qualifiers: row.qualifiers, recordedAt: datetime(row.recordedAt),
  retractedAt: datetime(row.retractedAt), importId: row.importId, seq: toInteger(row.seq),
  version: toInteger(row.version)
})
CREATE (c)-[:SUBJECT]->(e)
CREATE (c)-[:OBJECT]->(o)
CREATE (c)-[:FROM]->(s)
RETURN count(c) AS added
