// Claims whose folded statement and source title contain every word, newest record first.
// params: words, before, limit
// row: columns/claim
// index: none: reads every claim
MATCH (c:Claim)
WHERE c.retractedAt IS NULL
  AND ($before IS NULL OR c.seq < $before)
  AND all(word IN $words WHERE coalesce(c.textKey, '') CONTAINS word)
RETURN /* columns/claim */
ORDER BY c.seq DESC
LIMIT $limit
