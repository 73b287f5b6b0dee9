// Claims on links that are not retracted and go back to some outlets, with what tells their links apart.
// params: ids
// row: linkId, type, subjectId, objectId, qualifiers
// index: none: reads every source
MATCH (s:Source)
WHERE s.outlet IN $ids
MATCH (s)<-[:FROM]-(c:Claim)
WHERE c.kind = 'LINK' AND c.origin = s.outlet AND c.retractedAt IS NULL
RETURN DISTINCT c.linkId AS linkId, c.type AS type, c.subjectId AS subjectId, c.objectId AS objectId,
  c.qualifiers AS qualifiers
ORDER BY linkId
