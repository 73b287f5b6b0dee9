// The evidence of each link: its claims that have not been retracted.
// params: links
// row: linkId, id, stance, hedge, credibility, origin, sourceId, reliability, role,
//   happenedEarliest, happenedLatest
// index: claim_link_id
UNWIND $links AS wanted
MATCH (c:Claim {linkId: wanted})
WHERE c.retractedAt IS NULL
MATCH (c)-[:FROM]->(s:Source)
RETURN c.linkId AS linkId, c.id AS id, c.stance AS stance, c.hedge AS hedge,
  c.credibility AS credibility, c.origin AS origin,
  s.id AS sourceId, s.reliability AS reliability, s.role AS role, toString(c.happenedEarliest) AS happenedEarliest,
  toString(c.happenedLatest) AS happenedLatest
ORDER BY linkId, id
