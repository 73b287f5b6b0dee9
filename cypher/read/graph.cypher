// The one Graph node: version, counters and case.
// params: none
// row: version, nodesVersion, entitySeq, claimSeq, sourceSeq, disputeSeq, title, startEntities
// index: none: one node
MATCH (g:Graph {id: 'chasqui'})
RETURN g.version AS version, coalesce(g.nodesVersion, 0) AS nodesVersion, g.entitySeq AS entitySeq,
  g.claimSeq AS claimSeq, g.sourceSeq AS sourceSeq, g.disputeSeq AS disputeSeq, g.title AS title, g.startEntities AS startEntities
