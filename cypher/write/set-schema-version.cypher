// Sets the schema version of the data.
// params: schemaVersion
// row: version
// index: graph_id
MATCH (g:Graph {id: 'chasqui'})
SET g.schemaVersion = toInteger($schemaVersion)
RETURN g.version AS version
