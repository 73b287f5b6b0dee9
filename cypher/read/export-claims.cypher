// Claims for exports by their seq, including retracted ones.
// params: seqs
// row: columns/claim, importId, version
// index: claim_seq
UNWIND $seqs AS wanted
MATCH (c:Claim {seq: toInteger(wanted)})
RETURN /* columns/claim */,
  c.importId AS importId, c.version AS version
ORDER BY seq
