// Adds disputes that a case file defines; one row per version and claim.
// params: rows
// row: added
// index: claim_id
UNWIND $rows AS row
MERGE (d:Dispute {id: row.id})
ON CREATE SET d.title = row.title, d.seq = toInteger(row.seq)
WITH d, row
MATCH (c:Claim {id: row.claimId})
CREATE (d)-[:VERSION {order: toInteger(row.order), label: row.label}]->(c)
RETURN count(c) AS added
