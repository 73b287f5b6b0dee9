// Ids of the sources of an import that have not been retracted.
// params: id
// row: id
// index: none: reads every source
MATCH (s:Source)
WHERE s.retractedAt IS NULL AND $id IN coalesce(s.importIds, [])
RETURN s.id AS id
ORDER BY id
