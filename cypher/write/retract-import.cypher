// Records when an import was retracted.
// params: id, takenBackAt
// row: changed
// index: import_id
MATCH (i:Import {id: $id})
SET i.takenBackAt = datetime($takenBackAt)
RETURN count(i) AS changed
