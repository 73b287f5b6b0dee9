// Claims by their seq, retracted ones too.
// params: seqs
// row: columns/claim
// index: claim_seq
UNWIND $seqs AS wanted
MATCH (c:Claim {seq: toInteger(wanted)})
RETURN /* columns/claim */
