// Links of one type by their ids, as stored.
// params: ids
// row: id, from, to, qualifiers, confidence, support, denial, status, hedge, earliest, latest, claimCount,
//   sourceCount, originCount, partyCount
// index: link id, by type
UNWIND $ids AS wanted
MATCH (a:Entity)-[r:__TYPE__ {id: wanted}]->(b:Entity)
RETURN r.id AS id, a.id AS from, b.id AS to, r.qualifiers AS qualifiers, r.confidence AS confidence,
  r.support AS support, r.denial AS denial, r.status AS status, r.hedge AS hedge,
  toString(r.earliest) AS earliest, toString(r.latest) AS latest, r.claimCount AS claimCount,
  r.sourceCount AS sourceCount, r.originCount AS originCount,
  r.partyCount AS partyCount
ORDER BY id
