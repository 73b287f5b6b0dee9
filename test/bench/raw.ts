import { z } from 'zod';
import type { Query } from '../../server/store/query.ts';
import { linkRow, type LinkRow } from '../../server/store/rows.ts';

/** Claims with their ends and source by one hand-written statement: no validation, combination or version. */
export const RAW_CLAIMS: Query<{ rows: object[] }, { added: number }> = {
  file: 'bench',
  text: `UNWIND $rows AS row
MATCH (e:Entity {id: row.subjectId})
MATCH (o:Entity {id: row.objectId})
MATCH (s:Source {id: row.sourceId})
CREATE (c:Claim {
  id: row.id, kind: row.kind, subjectId: row.subjectId, type: row.type, objectId: row.objectId,
  linkId: row.linkId, stance: row.stance, hedge: row.hedge, sourceId: row.sourceId,
  attributedToIds: row.attributedToIds, origin: row.origin, statement: row.statement, textKey: row.textKey,
  locator: row.locator, happened: row.happened, happenedEarliest: date(row.happenedEarliest),
  happenedLatest: date(row.happenedLatest), claimed: row.claimed,
  claimedEarliest: date(row.claimedEarliest), claimedLatest: date(row.claimedLatest),
  qualifiers: row.qualifiers, recordedAt: datetime(row.recordedAt), importId: row.importId,
  seq: toInteger(row.seq), version: toInteger(row.version)
})
CREATE (c)-[:SUBJECT]->(e)
CREATE (c)-[:OBJECT]->(o)
CREATE (c)-[:FROM]->(s)
RETURN count(c) AS added`,
  writes: true,
  params: z.object({ rows: z.array(z.looseObject({})) }),
  row: z.object({ added: z.int() }),
};

/** New links. */
export const RAW_LINKS: Query<{ rows: object[] }, { added: number }> = {
  file: 'bench',
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:TIED_TO {
  id: row.id, qualifiers: row.qualifiers, confidence: toFloat(row.confidence), support: toFloat(row.support),
  denial: toFloat(row.denial), status: row.status, hedge: row.hedge, earliest: date(row.earliest),
  latest: date(row.latest), claimCount: toInteger(row.claimCount), sourceCount: toInteger(row.sourceCount),
  originCount: toInteger(row.originCount), partyCount: toInteger(row.partyCount), version: toInteger(row.version)
}]->(b)
RETURN count(r) AS added`,
  writes: true,
  params: z.object({ rows: z.array(z.looseObject({})) }),
  row: z.object({ added: z.int() }),
};

/** Stored links by their first entities: one index lookup per entity instead of one per link. */
export const LINKS_FROM: Query<{ ids: string[] }, LinkRow> = {
  file: 'bench',
  text: `UNWIND $ids AS wanted
MATCH (a:Entity {id: wanted})
MATCH (a)-[r:TIED_TO]->(b:Entity)
RETURN r.id AS id, a.id AS from, b.id AS to, r.qualifiers AS qualifiers, r.confidence AS confidence,
  r.support AS support, r.denial AS denial, r.status AS status, r.hedge AS hedge,
  toString(r.earliest) AS earliest, toString(r.latest) AS latest, r.claimCount AS claimCount,
  r.sourceCount AS sourceCount, r.originCount AS originCount`,
  writes: false,
  params: z.object({ ids: z.array(z.string()) }),
  row: linkRow,
};
