import { forEachYielding } from '../model/event-loop.ts';
import { isSupporting, nextClaim, sourceOf } from './graph/claim-row.ts';
import { NONE, type GraphColumns } from './graph/graph-columns.ts';
import type { Projection } from './projection.ts';

/** Numbers of the links that only one source supports. O(claims). */
export async function soleSupport(projection: Projection, source: number): Promise<number[]> {
  const links: number[] = [];
  await forEachYielding(projection.links(), (link) => {
    if (isSupportedBy(projection.columns, link, source)) links.push(link);
  });
  return links;
}

/** Whether a source, and no other, supports a link. */
function isSupportedBy(g: GraphColumns, link: number, source: number): boolean {
  let supports = false;
  for (let claim = g.linkClaim[link]!; claim !== NONE; claim = nextClaim(g, claim)) {
    if (g.claimRetracted[claim] === 1 || !isSupporting(g, claim)) continue;
    if (sourceOf(g, claim) !== source) return false;
    supports = true;
  }
  return supports;
}
