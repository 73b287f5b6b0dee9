// The schema version of the data, and whether neo4j-admin has just imported it.
// params: none
// row: version, imported
// index: none: one node
MATCH (g:Graph {id: 'chasqui'})
RETURN g.schemaVersion AS version, g.imported AS imported
