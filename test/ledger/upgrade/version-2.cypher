// A graph of Chasqui as a Cypher script, for an empty database of Neo4j 5.26:
//   cypher-shell -a neo4j://localhost -u neo4j --file NAME.cypher
// Then start Chasqui with NEO4J_URI and it answers as before. It fails in a database that holds a graph
// already. If it breaks off, empty the database and run it again.
// Rows stand one a line: ␟ before each field, ␝ before each item of a list, ␀ for nothing, ␞ between rows, and
// a number behind these signs where a text has one of them.
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
CREATE (g:Graph {
  id: 'chasqui', schemaVersion: toInteger(2), version: toInteger(4), title: 'Chasqui',
  startEntities: [], entitySeq: 0, claimSeq: 0, sourceSeq: 0, disputeSeq: 0
})
RETURN g.version AS version;
UNWIND [line IN split('
␟growers␟GROUP␟Growers␟␟␟growers␟1␟4␟␀␟␀␞
␟traffickers␟GROUP␟Traffickers␟␟␟traffickers␟2␟4␟␀␟␀␞
␟government␟GROUP␟Government␟␟␟government␟4␟4␟Bolivia␟␀␞
␟firm␟GROUP␟Firm␟␟␝import-a59c44a2e9453b7d␟firm␟6␟4␟Peru␟␀␞
␟gone␟GROUP␟Gone␟␟␝import-a708774c778e1c7a␟gone␟7␟4␟Chile␟2026-11-30T10:16:21.345Z', '␞') | [f IN [[x IN split(line, '␟') | nullIf(x, '␀')]] | {id: f[1], kind: f[2], name: f[3], aliases: split(f[4], '␝')[1..], importIds: split(f[5], '␝')[1..], nameKey: f[6], seq: toInteger(f[7]), version: toInteger(f[8]), country: f[9], retractedAt: f[10]}][0]] AS row
CREATE (e:Entity:Group {
  id: row.id, kind: row.kind, subtype: row.subtype, name: row.name, nameKey: row.nameKey,
  aliases: row.aliases, summary: row.summary, country: row.country, role: row.role,
  nationality: row.nationality, anonymous: row.anonymous, lat: toFloat(row.lat), lon: toFloat(row.lon),
  precisionKm: toFloat(row.precisionKm), iso: row.iso, happened: row.happened, unit: row.unit,
  seq: toInteger(row.seq), version: toInteger(row.version), importIds: row.importIds,
  retractedAt: datetime(row.retractedAt)
})
RETURN count(e) AS added;
UNWIND [line IN split('
␟valley␟REGION␟Valley␟␟␟valley␟3␟4', '␞') | [f IN [[x IN split(line, '␟') | nullIf(x, '␀')]] | {id: f[1], kind: f[2], name: f[3], aliases: split(f[4], '␝')[1..], importIds: split(f[5], '␝')[1..], nameKey: f[6], seq: toInteger(f[7]), version: toInteger(f[8])}][0]] AS row
CREATE (e:Entity:Region {
  id: row.id, kind: row.kind, subtype: row.subtype, name: row.name, nameKey: row.nameKey,
  aliases: row.aliases, summary: row.summary, country: row.country, role: row.role,
  nationality: row.nationality, anonymous: row.anonymous, lat: toFloat(row.lat), lon: toFloat(row.lon),
  precisionKm: toFloat(row.precisionKm), iso: row.iso, happened: row.happened, unit: row.unit,
  seq: toInteger(row.seq), version: toInteger(row.version), importIds: row.importIds,
  retractedAt: datetime(row.retractedAt)
})
RETURN count(e) AS added;
UNWIND [line IN split('
␟minister␟PERSON␟Minister␟␟Minister of Government␟Bolivian␟␟minister␟5␟4', '␞') | [f IN [[x IN split(line, '␟') | nullIf(x, '␀')]] | {id: f[1], kind: f[2], name: f[3], aliases: split(f[4], '␝')[1..], role: f[5], nationality: f[6], importIds: split(f[7], '␝')[1..], nameKey: f[8], seq: toInteger(f[9]), version: toInteger(f[10])}][0]] AS row
CREATE (e:Entity:Person {
  id: row.id, kind: row.kind, subtype: row.subtype, name: row.name, nameKey: row.nameKey,
  aliases: row.aliases, summary: row.summary, country: row.country, role: row.role,
  nationality: row.nationality, anonymous: row.anonymous, lat: toFloat(row.lat), lon: toFloat(row.lon),
  precisionKm: toFloat(row.precisionKm), iso: row.iso, happened: row.happened, unit: row.unit,
  seq: toInteger(row.seq), version: toInteger(row.version), importIds: row.importIds,
  retractedAt: datetime(row.retractedAt)
})
RETURN count(e) AS added;
UNWIND [line IN split('
␟src-paper␟Paper␟B␟EVIDENCE␟␟1␟4', '␞') | [f IN [[x IN split(line, '␟') | nullIf(x, '␀')]] | {id: f[1], title: f[2], reliability: f[3], role: f[4], importIds: split(f[5], '␝')[1..], seq: toInteger(f[6]), version: toInteger(f[7])}][0]] AS row
CREATE (s:Source {
  id: row.id, title: row.title, publisher: row.publisher, outlet: row.outlet, url: row.url,
  published: row.published, language: row.language, reliability: row.reliability,
  reliabilityReason: row.reliabilityReason, role: row.role, seq: toInteger(row.seq), version: toInteger(row.version),
  importIds: row.importIds, retractedAt: datetime(row.retractedAt)
})
RETURN count(s) AS added;
UNWIND [line IN split('
␟import-a59c44a2e9453b7d␟kept.csv␟a59c44a2e9453b7d15af5d8354c7b2cbbff07b7964976619c0bc53c53d60cac8␟CSV␟2e2e098932b01d90␟tables: { rows: { entities: [{ id: \'{id}\', kind: GROUP, name: \'{name}\', country: \'{country}\' }] } }␟1␟2026-11-30T10:16:21.245Z␟␀␞
␟import-a708774c778e1c7a␟gone.csv␟a708774c778e1c7ab2b8fedb348c7700912564888e75f4d6c3e374624ad87852␟CSV␟2e2e098932b01d90␟tables: { rows: { entities: [{ id: \'{id}\', kind: GROUP, name: \'{name}\', country: \'{country}\' }] } }␟1␟2026-11-30T10:16:21.308Z␟2026-11-30T10:16:21.345Z', '␞') | [f IN [[x IN split(line, '␟') | nullIf(x, '␀')]] | {id: f[1], file: f[2], sha256: f[3], format: f[4], shape: f[5], mapping: f[6], rows: toInteger(f[7]), importedAt: f[8], takenBackAt: f[9]}][0]] AS row
MERGE (i:Import {id: row.id})
SET i.file = row.file, i.sha256 = row.sha256, i.format = row.format, i.shape = row.shape,
  i.mapping = row.mapping,
  i.rows = toInteger(row.rows), i.importedAt = datetime(row.importedAt),
  i.takenBackAt = datetime(row.takenBackAt)
RETURN count(i) AS added;
UNWIND [line IN split('
␟claim-30bf508260d444276be5␟TIED_TO␟SUPPORTS␟REPORTED␟6␟src-paper␟They are tied.␟␟2026-11-30T10:16:20.548Z␟LINK␟traffickers␟growers␟link-42ada22fa05f4a1fd999␟src-paper␟␟they are tied paper␟1␟4', '␞') | [f IN [[x IN split(line, '␟') | nullIf(x, '␀')]] | {id: f[1], type: f[2], stance: f[3], hedge: f[4], credibility: toInteger(f[5]), origin: f[6], statement: f[7], qualifiers: split(f[8], '␝')[1..], recordedAt: f[9], kind: f[10], subjectId: f[11], objectId: f[12], linkId: f[13], sourceId: f[14], attributedToIds: split(f[15], '␝')[1..], textKey: f[16], seq: toInteger(f[17]), version: toInteger(f[18])}][0]] AS row
MATCH (e:Entity {id: row.subjectId})
MATCH (o:Entity {id: row.objectId})
MATCH (s:Source {id: row.sourceId})
CREATE (c:Claim {
  id: row.id, kind: row.kind, subjectId: row.subjectId, type: row.type, objectId: row.objectId,
  linkId: row.linkId, stance: row.stance, hedge: row.hedge, credibility: toInteger(row.credibility),
  credibilityReason: row.credibilityReason, sourceId: row.sourceId,
  attributedToIds: row.attributedToIds, origin: row.origin, statement: row.statement, textKey: row.textKey, locator: row.locator,
  happened: row.happened, happenedEarliest: date(row.happenedEarliest),
  happenedLatest: date(row.happenedLatest), claimed: row.claimed,
  claimedEarliest: date(row.claimedEarliest), claimedLatest: date(row.claimedLatest),
  qualifiers: row.qualifiers, recordedAt: datetime(row.recordedAt),
  retractedAt: datetime(row.retractedAt), importId: row.importId, seq: toInteger(row.seq),
  version: toInteger(row.version)
})
CREATE (c)-[:SUBJECT]->(e)
CREATE (c)-[:OBJECT]->(o)
CREATE (c)-[:FROM]->(s)
RETURN count(c) AS added;
UNWIND [line IN split('
␟claim-c1b17225724d5b1f217d␟cocaArea␟2 square miles␟5.17997622e2␟5.17997622e2␟ha␟false␟SUPPORTS␟STATED␟6␟src-paper␟Coca grows there.␟␟2026-11-30T10:16:20.548Z␟VALUE␟valley␟src-paper␟␟coca grows there paper␟2␟4', '␞') | [f IN [[x IN split(line, '␟') | nullIf(x, '␀')]] | {id: f[1], property: f[2], value: f[3], min: toFloat(f[4]), max: toFloat(f[5]), unit: f[6], approximate: toBoolean(f[7]), stance: f[8], hedge: f[9], credibility: toInteger(f[10]), origin: f[11], statement: f[12], qualifiers: split(f[13], '␝')[1..], recordedAt: f[14], kind: f[15], subjectId: f[16], sourceId: f[17], attributedToIds: split(f[18], '␝')[1..], textKey: f[19], seq: toInteger(f[20]), version: toInteger(f[21])}][0]] AS row
MATCH (e:Entity {id: row.subjectId})
MATCH (s:Source {id: row.sourceId})
CREATE (c:Claim {
  id: row.id, kind: row.kind, subjectId: row.subjectId, property: row.property, value: row.value,
  min: toFloat(row.min), max: toFloat(row.max), unit: row.unit, approximate: row.approximate,
  stance: row.stance, hedge: row.hedge, credibility: toInteger(row.credibility),
  credibilityReason: row.credibilityReason, sourceId: row.sourceId, attributedToIds: row.attributedToIds,
  origin: row.origin, statement: row.statement, textKey: row.textKey, locator: row.locator,
  happened: row.happened, happenedEarliest: date(row.happenedEarliest),
  happenedLatest: date(row.happenedLatest), claimed: row.claimed,
  claimedEarliest: date(row.claimedEarliest), claimedLatest: date(row.claimedLatest),
  qualifiers: row.qualifiers, recordedAt: datetime(row.recordedAt),
  retractedAt: datetime(row.retractedAt), importId: row.importId, seq: toInteger(row.seq),
  version: toInteger(row.version)
})
CREATE (c)-[:SUBJECT]->(e)
CREATE (c)-[:FROM]->(s)
RETURN count(c) AS added;
UNWIND [line IN split('
␟link-42ada22fa05f4a1fd999␟TIED_TO␟growers␟traffickers␟5.95e-1␟5.95e-1␟0␟POSSIBLE␟REPORTED␟1␟1␟1␟1␟␟4', '␞') | [f IN [[x IN split(line, '␟') | nullIf(x, '␀')]] | {id: f[1], type: f[2], from: f[3], to: f[4], confidence: toFloat(f[5]), support: toFloat(f[6]), denial: toInteger(f[7]), status: f[8], hedge: f[9], claimCount: toInteger(f[10]), sourceCount: toInteger(f[11]), originCount: toInteger(f[12]), partyCount: toInteger(f[13]), qualifiers: split(f[14], '␝')[1..], version: toInteger(f[15])}][0]] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:TIED_TO {id: row.id}]->(b)
SET r.qualifiers = row.qualifiers, r.confidence = toFloat(row.confidence),
  r.support = toFloat(row.support), r.denial = toFloat(row.denial), r.status = row.status,
  r.hedge = row.hedge, r.earliest = date(row.earliest), r.latest = date(row.latest),
  r.claimCount = toInteger(row.claimCount), r.sourceCount = toInteger(row.sourceCount),
  r.originCount = toInteger(row.originCount), r.partyCount = toInteger(row.partyCount), r.version = toInteger(row.version)
RETURN count(r) AS written;
MATCH (g:Graph {id: 'chasqui'})
SET g.entitySeq = toInteger(7), g.claimSeq = toInteger(2),
  g.sourceSeq = toInteger(1), g.disputeSeq = toInteger(0)
RETURN g.version AS version;
