// Link claims that have not been retracted and are attributed to the given speakers, with the fields that identify their links.
// params: ids
// row: linkId, type, subjectId, objectId, qualifiers
// index: entity_id
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})<-[:ATTRIBUTED_TO]-(c:Claim)
WHERE c.kind = 'LINK' AND c.origin = wanted AND c.retractedAt IS NULL
RETURN DISTINCT c.linkId AS linkId, c.type AS type, c.subjectId AS subjectId, c.objectId AS objectId,
  c.qualifiers AS qualifiers
ORDER BY linkId
