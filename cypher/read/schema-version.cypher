// The schema version the data was written with.
// params: none
// row: version
// index: none: one node
MATCH (g:Graph {id: 'chasqui'})
RETURN g.schemaVersion AS version
