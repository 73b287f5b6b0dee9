// The number of claims that contain every word.
// params: words
// row: total
// index: none: reads every claim
MATCH (c:Claim)
WHERE c.retractedAt IS NULL
  AND all(word IN $words WHERE coalesce(c.textKey, '') CONTAINS word)
RETURN count(c) AS total
