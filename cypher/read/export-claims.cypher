// Claims by their seq, retracted ones too, as exports write them.
// params: seqs
// row: columns/claim, importId, version
// index: claim_seq
UNWIND $seqs AS wanted
MATCH (c:Claim {seq: toInteger(wanted)})
RETURN /* columns/claim */,
  c.importId AS importId, c.version AS version
ORDER BY seq
