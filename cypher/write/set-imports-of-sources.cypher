// Sets the imports that contained sources; none for those that were also recorded otherwise.
// params: rows
// row: changed
// index: source_id
UNWIND $rows AS row
MATCH (s:Source {id: row.id})
SET s.importIds = row.importIds
RETURN count(s) AS changed
