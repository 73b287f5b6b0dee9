// Raises the version. The first statement of every write transaction, because its lock orders the commits.
// params: none
// row: version, entitySeq, claimSeq, sourceSeq, disputeSeq
// index: graph_id
MATCH (g:Graph {id: 'chasqui'})
SET g.version = g.version + 1
RETURN g.version AS version, g.entitySeq AS entitySeq, g.claimSeq AS claimSeq, g.sourceSeq AS sourceSeq,
  g.disputeSeq AS disputeSeq
