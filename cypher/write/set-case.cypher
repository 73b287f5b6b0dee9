// Names the case and the entities the workspace opens on.
// params: title, startEntities
// row: version
// index: graph_id
MATCH (g:Graph {id: 'chasqui'})
SET g.title = $title, g.startEntities = $startEntities
RETURN g.version AS version
