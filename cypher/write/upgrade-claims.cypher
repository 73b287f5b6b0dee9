// Sets the credibility of claims of schema version 1 to 6, cannot be judged, by an inclusive range of seq.
// params: from, to
// row: changed
// index: claim_seq
UNWIND range($from, $to) AS wanted
MATCH (c:Claim {seq: wanted})
WHERE c.credibility IS NULL
SET c.credibility = 6
RETURN count(c) AS changed
