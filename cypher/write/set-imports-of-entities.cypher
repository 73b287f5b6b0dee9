// Sets the imports that contained entities; none for those that were also recorded otherwise.
// params: rows
// row: changed
// index: entity_id
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.importIds = row.importIds
RETURN count(e) AS changed
