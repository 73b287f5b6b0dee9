// Gives claims of schema version 1, by a range of seq, the credibility that cannot be judged.
// params: from, to
// row: changed
// index: claim_seq
UNWIND range($from, $to) AS wanted
MATCH (c:Claim {seq: wanted})
WHERE c.credibility IS NULL
SET c.credibility = 6
RETURN count(c) AS changed
