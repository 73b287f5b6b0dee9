// A page of sources in the order they were recorded, after a seq.
// params: after, limit
// row: id, title, publisher, outlet, url, published, language, reliability, reliabilityReason, role, seq
// index: source_seq
MATCH (s:Source)
WHERE s.seq > $after AND s.retractedAt IS NULL
RETURN s.id AS id, s.title AS title, s.publisher AS publisher, s.outlet AS outlet, s.url AS url,
  s.published AS published, s.language AS language, s.reliability AS reliability,
  s.reliabilityReason AS reliabilityReason, s.role AS role, s.seq AS seq
ORDER BY s.seq
LIMIT $limit
