// The columns of a claim `c`: those of claimRow in server/store/rows.ts.
c.id AS id, c.seq AS seq, c.kind AS kind, c.subjectId AS subjectId, c.type AS type,
  c.objectId AS objectId, c.linkId AS linkId, c.property AS property, c.value AS value, c.min AS min,
  c.max AS max, c.unit AS unit, c.approximate AS approximate, c.stance AS stance, c.hedge AS hedge,
  c.credibility AS credibility, c.credibilityReason AS credibilityReason,
  c.sourceId AS sourceId, c.attributedToIds AS attributedToIds, c.origin AS origin,
  c.statement AS statement, c.locator AS locator, c.happened AS happened, c.claimed AS claimed,
  toString(c.recordedAt) AS recordedAt, toString(c.retractedAt) AS retractedAt, c.qualifiers AS qualifiers
