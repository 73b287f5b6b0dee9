// Reinstates retracted sources with new properties, which replace the recorded ones.
// params: rows
// row: written
// index: source_id
UNWIND $rows AS row
MATCH (s:Source {id: row.id})
SET s.title = row.title, s.publisher = row.publisher, s.outlet = row.outlet, s.url = row.url,
  s.published = row.published, s.language = row.language, s.reliability = row.reliability,
  s.reliabilityReason = row.reliabilityReason, s.role = row.role, s.version = toInteger(row.version),
  s.importIds = row.importIds, s.retractedAt = null
RETURN count(s) AS written
