// All disputes that a case file defines, with their versions in order.
// params: none
// row: id, title, order, label, claimId
// index: none: reads every dispute
MATCH (d:Dispute)-[v:VERSION]->(c:Claim)
RETURN d.id AS id, d.title AS title, v.order AS order, v.label AS label, c.id AS claimId
ORDER BY d.seq, v.order, c.seq
