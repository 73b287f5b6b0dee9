// Creates the one Graph node of an empty database.
// params: schemaVersion
// row: version
// index: graph_id
MERGE (g:Graph {id: 'chasqui'})
ON CREATE SET g.schemaVersion = toInteger($schemaVersion), g.version = 0, g.entitySeq = 0, g.claimSeq = 0,
  g.sourceSeq = 0, g.disputeSeq = 0
RETURN g.version AS version
