/**
 * An order of claims by link, newest first within a link: the claim by new index. `claimLink` has the link of each of
 * `claims` claims, oldest first.
 */
export function byLink(claimLink: Uint32Array, claims: number, links: number): Uint32Array {
  const next = new Uint32Array(links + 1);
  for (let claim = 0; claim < claims; claim++) next[claimLink[claim]! + 1]!++;
  for (let link = 0; link < links; link++) next[link + 1]! += next[link]!;
  const order = new Uint32Array(claims);
  for (let claim = claims - 1; claim >= 0; claim--) order[next[claimLink[claim]!]!++] = claim;
  return order;
}
