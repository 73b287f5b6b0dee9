// The number of sources that have not been retracted.
// params: none
// row: total
// index: none: counts by label
MATCH (s:Source)
WHERE s.retractedAt IS NULL
RETURN count(s) AS total
