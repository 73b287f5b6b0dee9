// Sets the imports that sources came with; none for what was recorded otherwise as well.
// params: rows
// row: changed
// index: source_id
UNWIND $rows AS row
MATCH (s:Source {id: row.id})
SET s.importIds = row.importIds
RETURN count(s) AS changed
