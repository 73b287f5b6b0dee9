// The distinct qualifiers of claims that have not been retracted.
// params: none
// row: qualifier
// index: none: reads every claim
MATCH (c:Claim)
WHERE c.retractedAt IS NULL
UNWIND c.qualifiers AS qualifier
RETURN DISTINCT qualifier AS qualifier
ORDER BY qualifier
