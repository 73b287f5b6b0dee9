// Every import, oldest first.
// params: none
// row: id, file, sha256, format, shape, mapping, rows, importedAt, takenBackAt
// index: none: reads every import
MATCH (i:Import)
RETURN i.id AS id, i.file AS file, i.sha256 AS sha256, i.format AS format, i.shape AS shape,
  i.mapping AS mapping,
  i.rows AS rows, toString(i.importedAt) AS importedAt, toString(i.takenBackAt) AS takenBackAt
ORDER BY importedAt, id
