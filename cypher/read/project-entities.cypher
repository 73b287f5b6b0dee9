// Entities for the projection that have not been retracted, by an inclusive range of seq.
// params: from, to
// row: seq, id, kind, subtype, name, aliases
// index: entity_seq
UNWIND range($from, $to) AS wanted
MATCH (e:Entity {seq: wanted})
WHERE e.retractedAt IS NULL
RETURN e.seq AS seq, e.id AS id, e.kind AS kind, e.subtype AS subtype, e.name AS name, e.aliases AS aliases
ORDER BY seq
