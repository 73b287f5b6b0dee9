// Neo4j: a unique constraint includes an index.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT graph_id IF NOT EXISTS FOR (n:Graph) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dispute_id IF NOT EXISTS FOR (n:Dispute) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE;
CREATE INDEX entity_seq IF NOT EXISTS FOR (n:Entity) ON (n.seq);
CREATE INDEX entity_name_key IF NOT EXISTS FOR (n:Entity) ON (n.nameKey);
CREATE INDEX entity_version IF NOT EXISTS FOR (n:Entity) ON (n.version);
CREATE INDEX source_seq IF NOT EXISTS FOR (n:Source) ON (n.seq);
CREATE INDEX claim_seq IF NOT EXISTS FOR (n:Claim) ON (n.seq);
CREATE INDEX claim_link_id IF NOT EXISTS FOR (n:Claim) ON (n.linkId);
CREATE INDEX claim_version IF NOT EXISTS FOR (n:Claim) ON (n.version);
CREATE INDEX claim_import_id IF NOT EXISTS FOR (n:Claim) ON (n.importId);
