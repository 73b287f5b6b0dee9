// Claims of an import that have not been retracted, with the fields that retracting them needs.
// params: id
// row: id, type, subjectId, objectId, linkId, sourceId, attributedToIds, qualifiers
// index: claim_import_id
MATCH (c:Claim {importId: $id})
WHERE c.retractedAt IS NULL
RETURN c.id AS id, c.type AS type, c.subjectId AS subjectId, c.objectId AS objectId, c.linkId AS linkId,
  c.sourceId AS sourceId, c.attributedToIds AS attributedToIds, c.qualifiers AS qualifiers
ORDER BY c.seq
