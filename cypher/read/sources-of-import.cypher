// Ids of the sources that came with an import and have not been retracted.
// params: id
// row: id
// index: none: reads every source
MATCH (s:Source)
WHERE s.retractedAt IS NULL AND $id IN coalesce(s.importIds, [])
RETURN s.id AS id
ORDER BY id
