// Claims up to a seq that were retracted or reinstated in a range of versions, to update the projection; the range of days on which a claim was made only for value claims.
// params: from, to, lastSeq
// row: id, seq, kind, subjectId, type, objectId, linkId, property, value, min, max, stance, hedge,
//   credibility, sourceId, attributedToIds, origin, qualifiers, happenedEarliest, happenedLatest, claimedEarliest,
//   claimedLatest, retracted
// index: claim_version
UNWIND range($from, $to) AS wanted
MATCH (c:Claim {version: wanted})
WHERE c.seq <= $lastSeq
RETURN c.id AS id, c.seq AS seq, c.kind AS kind, c.subjectId AS subjectId, c.type AS type,
  c.objectId AS objectId, c.linkId AS linkId, c.property AS property, c.value AS value, c.min AS min,
  c.max AS max, c.stance AS stance, c.hedge AS hedge,
  c.credibility AS credibility, c.sourceId AS sourceId,
  c.attributedToIds AS attributedToIds, c.origin AS origin, c.qualifiers AS qualifiers,
  toString(c.happenedEarliest) AS happenedEarliest, toString(c.happenedLatest) AS happenedLatest,
  CASE WHEN c.kind = 'VALUE' THEN toString(c.claimedEarliest) END AS claimedEarliest,
  toString(c.claimedLatest) AS claimedLatest, c.retractedAt IS NOT NULL AS retracted
ORDER BY seq
