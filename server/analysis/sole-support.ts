import { NONE, STANCE_PLACE, nextClaim, sourceOf, wordingOf } from './graph/graph-columns.ts';
import type { Projection } from './projection.ts';

/** Numbers of the links that a source supports and no other does. O(claims), over one column. */
export function soleSupport({ columns: g }: Projection, source: number): number[] {
  const links = new Set<number>();
  for (let claim = 0; claim < g.claimCount; claim++) {
    if (sourceOf(g, claim) === source) links.add(g.claimLink[claim]!);
  }
  const supporters = (link: number) => {
    const found = new Set<number>();
    for (let claim = g.linkClaim[link]!; claim !== NONE; claim = nextClaim(g, claim)) {
      const supports = wordingOf(g, claim) >> 3 === STANCE_PLACE.SUPPORTS;
      if (supports && g.claimRetracted[claim] === 0) found.add(sourceOf(g, claim));
    }
    return found;
  };
  return [...links].filter((link) => {
    const found = supporters(link);
    return found.size === 1 && found.has(source);
  });
}
