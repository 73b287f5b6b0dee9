// Removes links of one type that have no claims left.
// params: rows
// row: removed
// index: entity_id
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (a)-[r:__TYPE__ {id: row.id}]->()
DELETE r
RETURN count(*) AS removed
