// The schema version the data was written with, and whether it comes from neo4j-admin just now.
// params: none
// row: version, imported
// index: none: one node
MATCH (g:Graph {id: 'chasqui'})
RETURN g.schemaVersion AS version, g.imported AS imported
