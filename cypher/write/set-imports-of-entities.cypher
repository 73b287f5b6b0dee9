// Sets the imports that entities came with; none for what was recorded otherwise as well.
// params: rows
// row: changed
// index: entity_id
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.importIds = row.importIds
RETURN count(e) AS changed
