// Sources for the projection that have not been retracted, by an inclusive range of seq.
// params: from, to
// row: seq, id, publisher, reliability, role
// index: source_seq
UNWIND range($from, $to) AS wanted
MATCH (s:Source {seq: wanted})
WHERE s.retractedAt IS NULL
RETURN s.seq AS seq, s.id AS id, s.publisher AS publisher, s.reliability AS reliability,
  s.role AS role
ORDER BY seq
