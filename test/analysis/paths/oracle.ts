import type { LinkView } from '../../../server/analysis/link-view.ts';
import type { PathQuery } from '../../../server/analysis/paths/path-query.ts';
import { KINDS } from '../../../server/model/kinds.ts';
import { vocabulary } from '../harness.ts';

/**
 * Every simple path within the hops, by walking all of them; its costs in order, the k least. Slow and
 * obvious: it shares no search, no pruning and no ordering with the engine.
 */
export function allPathCosts(view: LinkView, query: PathQuery): number[] {
  const { projection } = view;
  const costs: number[] = [];
  const walk = (path: number[], product: number) => {
    const last = path.at(-1) as number;
    if (query.to.includes(last)) {
      let due = 0;
      for (const entity of path) if (entity === query.via[due]) due++;
      if (due === query.via.length) costs.push(costOf(path, product));
      return;
    }
    if (path.length - 1 === query.maxHops) return;
    const strongest = new Map<number, number>();
    for (const number of projection.linksAt(last)) {
      const found = view.at(number);
      if (!found || found.summary.confidence <= 0) continue;
      const { link } = found;
      const linkClass = vocabulary.linkTypes.get(link.type)?.class;
      if (linkClass && query.classes && !query.classes.includes(linkClass)) continue;
      const forward = link.symmetric || link.from === last;
      const backward = link.symmetric || link.to === last;
      if ((query.direction === 'OUT' && !forward) || (query.direction === 'IN' && !backward)) continue;
      const next = projection.otherEnd(number, last);
      strongest.set(next, Math.max(strongest.get(next) ?? 0, found.summary.confidence));
    }
    for (const [next, confidence] of strongest) {
      if (path.includes(next) || query.from.includes(next) || query.avoid.includes(next)) continue;
      if (!query.to.includes(next) && !query.via.includes(next) && !mayLieBetween(next)) continue;
      walk([...path, next], product * confidence);
    }
  };
  const mayLieBetween = (entity: number) => {
    const { throughKinds, throughSubtypes } = query;
    const subtype = projection.subtypeOf(entity) ?? '';
    if (throughSubtypes?.includes(subtype)) return true;
    if (throughSubtypes && subtype === 'country') return false;
    return !throughKinds || throughKinds.includes(KINDS.indexOf(projection.kindOf(entity)));
  };
  const costOf = (path: number[], product: number) => {
    if (query.ranking === 'SHORTEST') return path.length - 1;
    if (query.ranking === 'STRONGEST') return -Math.log(product);
    const between = path
      .slice(1, -1)
      .map((entity) => projection.linksAt(entity).filter((n) => view.at(n)).length);
    return -Math.log(product) + between.reduce((sum, links) => sum + Math.log(links), 0);
  };
  for (const start of query.from) walk([start], 1);
  return costs.sort((a, b) => a - b).slice(0, query.k);
}
