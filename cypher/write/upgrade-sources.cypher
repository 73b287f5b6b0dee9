// Gives sources of schema version 1, by a range of seq, the role of evidence.
// params: from, to
// row: changed
// index: source_seq
UNWIND range($from, $to) AS wanted
MATCH (s:Source {seq: wanted})
WHERE s.role IS NULL
SET s.role = 'EVIDENCE'
RETURN count(s) AS changed
