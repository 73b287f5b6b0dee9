// Sources for exports by an inclusive range of seq, including retracted ones.
// params: from, to
// row: id, title, publisher, outlet, url, published, language, reliability, reliabilityReason, role, importIds,
//   retractedAt, seq, version
// index: source_seq
UNWIND range($from, $to) AS wanted
MATCH (s:Source {seq: wanted})
RETURN s.id AS id, s.title AS title, s.publisher AS publisher, s.outlet AS outlet, s.url AS url,
  s.published AS published, s.language AS language, s.reliability AS reliability,
  s.reliabilityReason AS reliabilityReason, s.role AS role, coalesce(s.importIds, []) AS importIds,
  toString(s.retractedAt) AS retractedAt, s.seq AS seq, s.version AS version
ORDER BY seq
