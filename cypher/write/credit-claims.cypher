// Sets the import that last contained existing claims.
// params: rows, importId
// row: changed
// index: claim_id
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c.importId = $importId
RETURN count(c) AS changed
