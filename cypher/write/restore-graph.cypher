// Restores the one Graph node of another database; fails when the database already has one.
// params: schemaVersion, version, title, startEntities
// row: version
// index: graph_id
CREATE (g:Graph {
  id: 'chasqui', schemaVersion: toInteger($schemaVersion), version: toInteger($version), title: $title,
  startEntities: $startEntities, entitySeq: 0, claimSeq: 0, sourceSeq: 0, disputeSeq: 0
})
RETURN g.version AS version
