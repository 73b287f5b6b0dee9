// Sets the role of sources of schema version 1 to evidence, by an inclusive range of seq.
// params: from, to
// row: changed
// index: source_seq
UNWIND range($from, $to) AS wanted
MATCH (s:Source {seq: wanted})
WHERE s.role IS NULL
SET s.role = 'EVIDENCE'
RETURN count(s) AS changed
