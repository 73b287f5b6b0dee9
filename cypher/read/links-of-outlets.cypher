// Link claims that have not been retracted and originate from the given outlets, with the fields that identify their links.
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
