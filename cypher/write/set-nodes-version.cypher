// Says that entities or sources that were there have changed at this version: readers have to read all anew.
// params: none
// row: version
// index: graph_id
MATCH (g:Graph {id: 'chasqui'})
SET g.nodesVersion = g.version
RETURN g.version AS version
