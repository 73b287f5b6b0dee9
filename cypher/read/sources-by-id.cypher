// Sources by their ids, including retracted ones.
// params: ids
// row: id, title, publisher, outlet, url, published, language, reliability, reliabilityReason, role, importIds,
//   retractedAt
// index: source_id
UNWIND $ids AS wanted
MATCH (s:Source {id: wanted})
RETURN s.id AS id, s.title AS title, s.publisher AS publisher, s.outlet AS outlet, s.url AS url,
  s.published AS published, s.language AS language, s.reliability AS reliability,
  s.reliabilityReason AS reliabilityReason, s.role AS role, coalesce(s.importIds, []) AS importIds,
  toString(s.retractedAt) AS retractedAt
