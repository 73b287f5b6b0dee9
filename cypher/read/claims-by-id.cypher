// Claims by their ids, including retracted ones.
// params: ids
// row: columns/claim
// index: claim_id
UNWIND $ids AS wanted
MATCH (c:Claim {id: wanted})
RETURN /* columns/claim */
