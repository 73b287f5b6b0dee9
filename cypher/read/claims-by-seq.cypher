// Claims by their seq, retracted ones too.
// params: seqs
// row: id, seq, kind, subjectId, type, objectId, linkId, property, value, min, max, unit, approximate,
//   stance, hedge, credibility, credibilityReason, sourceId, attributedToIds, origin, statement, locator, happened, claimed, recordedAt,
//   retractedAt, qualifiers
// index: claim_seq
UNWIND $seqs AS wanted
MATCH (c:Claim {seq: toInteger(wanted)})
RETURN c.id AS id, c.seq AS seq, c.kind AS kind, c.subjectId AS subjectId, c.type AS type,
  c.objectId AS objectId, c.linkId AS linkId, c.property AS property, c.value AS value, c.min AS min,
  c.max AS max, c.unit AS unit, c.approximate AS approximate, c.stance AS stance, c.hedge AS hedge,
  c.credibility AS credibility, c.credibilityReason AS credibilityReason,
  c.sourceId AS sourceId, c.attributedToIds AS attributedToIds, c.origin AS origin,
  c.statement AS statement, c.locator AS locator, c.happened AS happened, c.claimed AS claimed,
  toString(c.recordedAt) AS recordedAt, toString(c.retractedAt) AS retractedAt, c.qualifiers AS qualifiers
