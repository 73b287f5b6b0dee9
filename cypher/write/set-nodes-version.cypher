// Records that existing entities or sources changed at this version, so that projections reload all of them.
// params: none
// row: version
// index: graph_id
MATCH (g:Graph {id: 'chasqui'})
SET g.nodesVersion = g.version
RETURN g.version AS version
