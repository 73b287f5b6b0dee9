// Ids of the entities of an import that have not been retracted.
// params: id
// row: id
// index: none: reads every entity
MATCH (e:Entity)
WHERE e.retractedAt IS NULL AND $id IN coalesce(e.importIds, [])
RETURN e.id AS id
ORDER BY id
