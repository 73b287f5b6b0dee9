// Adds sources.
// params: rows
// row: added
// index: none
UNWIND $rows AS row
CREATE (s:Source {
  id: row.id, title: row.title, publisher: row.publisher, outlet: row.outlet, url: row.url,
  published: row.published, language: row.language, reliability: row.reliability,
  reliabilityReason: row.reliabilityReason, role: row.role, seq: toInteger(row.seq), version: toInteger(row.version),
  importIds: row.importIds, retractedAt: datetime(row.retractedAt)
})
RETURN count(s) AS added
