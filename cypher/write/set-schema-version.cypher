// Says that the data is of a schema version now.
// params: schemaVersion
// row: version
// index: graph_id
MATCH (g:Graph {id: 'chasqui'})
SET g.schemaVersion = toInteger($schemaVersion)
RETURN g.version AS version
