// How many sources there are, without those that were retracted.
// params: none
// row: total
// index: none: counts by label
MATCH (s:Source)
WHERE s.retractedAt IS NULL
RETURN count(s) AS total
