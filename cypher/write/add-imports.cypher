// Adds imports.
// params: rows
// row: added
// index: import_id
UNWIND $rows AS row
MERGE (i:Import {id: row.id})
SET i.file = row.file, i.sha256 = row.sha256, i.format = row.format, i.shape = row.shape,
  i.mapping = row.mapping,
  i.rows = toInteger(row.rows), i.importedAt = datetime(row.importedAt),
  i.takenBackAt = datetime(row.takenBackAt)
RETURN count(i) AS added
