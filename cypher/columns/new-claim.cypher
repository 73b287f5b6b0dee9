// The properties of a new claim of either kind, from a `row`: those that claimToRow in server/ledger makes.
id: row.id, kind: row.kind, subjectId: row.subjectId, stance: row.stance, hedge: row.hedge,
  credibility: toInteger(row.credibility), credibilityReason: row.credibilityReason,
  sourceId: row.sourceId, attributedToIds: row.attributedToIds, origin: row.origin,
  statement: row.statement, textKey: row.textKey, locator: row.locator,
  happened: row.happened, happenedEarliest: date(row.happenedEarliest),
  happenedLatest: date(row.happenedLatest), claimed: row.claimed,
  claimedEarliest: date(row.claimedEarliest), claimedLatest: date(row.claimedLatest),
  qualifiers: row.qualifiers, recordedAt: datetime(row.recordedAt),
  retractedAt: datetime(row.retractedAt), importId: row.importId, seq: toInteger(row.seq),
  version: toInteger(row.version)
