// Neo4j: neo4j-admin omits empty lists; the Graph node is marked as imported until they have been added.
MATCH (e:Entity) WHERE e.aliases IS NULL
CALL (e) { SET e.aliases = [] } IN TRANSACTIONS OF 10000 ROWS;
MATCH (e:Entity) WHERE e.importIds IS NULL
CALL (e) { SET e.importIds = [] } IN TRANSACTIONS OF 10000 ROWS;
MATCH (s:Source) WHERE s.importIds IS NULL
CALL (s) { SET s.importIds = [] } IN TRANSACTIONS OF 10000 ROWS;
MATCH (c:Claim) WHERE c.attributedToIds IS NULL
CALL (c) { SET c.attributedToIds = [] } IN TRANSACTIONS OF 10000 ROWS;
MATCH (c:Claim) WHERE c.qualifiers IS NULL
CALL (c) { SET c.qualifiers = [] } IN TRANSACTIONS OF 10000 ROWS;
MATCH (:Entity)-[r]->(:Entity) WHERE r.qualifiers IS NULL
CALL (r) { SET r.qualifiers = [] } IN TRANSACTIONS OF 10000 ROWS;
MATCH (g:Graph {id: 'chasqui'})
SET g.startEntities = coalesce(g.startEntities, [])
REMOVE g.imported;
