// Sets the title of the case and the entities that the workspace opens with.
// params: title, startEntities
// row: version
// index: graph_id
MATCH (g:Graph {id: 'chasqui'})
SET g.title = $title, g.startEntities = $startEntities
RETURN g.version AS version
