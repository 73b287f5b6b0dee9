// Stores the last seq assigned to each kind of node.
// params: entitySeq, claimSeq, sourceSeq, disputeSeq
// row: version
// index: graph_id
MATCH (g:Graph {id: 'chasqui'})
SET g.entitySeq = toInteger($entitySeq), g.claimSeq = toInteger($claimSeq),
  g.sourceSeq = toInteger($sourceSeq), g.disputeSeq = toInteger($disputeSeq)
RETURN g.version AS version
