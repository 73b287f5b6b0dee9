// Claims by their seq, including retracted ones.
// params: seqs
// row: columns/claim
// index: claim_seq
UNWIND $seqs AS wanted
MATCH (c:Claim {seq: toInteger(wanted)})
RETURN /* columns/claim */
