// Claims whose folded statement and source title hold every word, newest record first.
// params: words, before, limit
// row: id, seq, kind, subjectId, type, objectId, linkId, property, value, min, max, unit, approximate,
//   stance, hedge, credibility, credibilityReason, sourceId, attributedToIds, origin, statement, locator, happened, claimed, recordedAt,
//   retractedAt, qualifiers
// index: none: reads every claim
MATCH (c:Claim)
WHERE c.retractedAt IS NULL
  AND ($before IS NULL OR c.seq < $before)
  AND all(word IN $words WHERE coalesce(c.textKey, '') CONTAINS word)
RETURN c.id AS id, c.seq AS seq, c.kind AS kind, c.subjectId AS subjectId, c.type AS type,
  c.objectId AS objectId, c.linkId AS linkId, c.property AS property, c.value AS value, c.min AS min,
  c.max AS max, c.unit AS unit, c.approximate AS approximate, c.stance AS stance, c.hedge AS hedge,
  c.credibility AS credibility, c.credibilityReason AS credibilityReason,
  c.sourceId AS sourceId, c.attributedToIds AS attributedToIds, c.origin AS origin,
  c.statement AS statement, c.locator AS locator, c.happened AS happened, c.claimed AS claimed,
  toString(c.recordedAt) AS recordedAt, toString(c.retractedAt) AS retractedAt, c.qualifiers AS qualifiers
ORDER BY c.seq DESC
LIMIT $limit
