import { KINDS } from '../../model/kinds.ts';
import { message, type Message } from '../../model/messages.ts';
import type { Deadline } from '../deadline.ts';
import { viewLinks } from '../link-view.ts';
import type { FilterNumbers } from '../link-filter.ts';
import type { Projection } from '../projection.ts';
import type { SearchReport } from '../search-report.ts';
import { bestPaths } from './best-paths.ts';
import type { SearchStats } from './search-stats.ts';
import { BROAD_SUBTYPES, UNRESTRICTED, type FoundPath, type PathQuery } from './path-query.ts';
import { pathsVia } from './paths-via.ts';
import { SearchSpace, TIE } from './search-space.ts';

export interface PathsFound {
  readonly paths: readonly FoundPath[];
  readonly search: SearchReport;
}

/** Finds paths, with a report on the search and the reasons for few or no results. */
export function findPaths(
  projection: Projection,
  filter: FilterNumbers,
  query: PathQuery,
  deadline: Deadline,
): PathsFound {
  const stats: SearchStats = { settled: 0, deepest: 0, cutShort: false };
  const space = new SearchSpace(projection, filter, query);
  const found = (query.via.length > 0 ? pathsVia : bestPaths)(space, stats, deadline);
  return {
    paths: found.map((path) => ({ entities: path.entities, cost: statedCost(path, query) })),
    search: {
      complete: !stats.cutShort,
      graphVersion: projection.version,
      hopsSearched: Math.min(stats.deepest, query.maxHops),
      settled: stats.settled,
      reasons: reasonsFor(
        found.length,
        projection,
        query,
        { ...stats, isDisconnected: space.isDisconnected },
        deadline,
      ),
      empty: found.length === 0 && !stats.cutShort,
    },
  };
}

/** A cost without tiebreakers: hops, Σ −ln c, or that plus Σ ln(links). */
function statedCost({ entities, cost }: FoundPath, { ranking }: PathQuery): number {
  const hops = entities.length - 1;
  return ranking === 'SHORTEST' ? hops : Math.max(0, cost - hops * TIE);
}

function reasonsFor(
  found: number,
  projection: Projection,
  query: PathQuery,
  stats: SearchStats & { readonly isDisconnected: boolean },
  deadline: Deadline,
): Message[] {
  const { k, maxHops, via, avoid, classes, throughKinds, throughSubtypes } = query;
  const { settled } = stats;
  const isLimited = maxHops !== Infinity;
  if (stats.cutShort) return [message('PATHS_DEADLINE', { found, k })];
  if (found === k) return [];
  if (found > 0) {
    return [
      isLimited
        ? message('PATHS_COMPLETE_WITHIN', { found, k, maxHops })
        : message('PATHS_COMPLETE', { found, k }),
    ];
  }
  if (stats.isDisconnected) return [message('PATHS_APART')];
  const reasons = [
    isLimited ? message('PATHS_NONE_WITHIN', { maxHops, settled }) : message('PATHS_NONE', { settled }),
  ];
  if (classes) reasons.push(message('PATHS_CLASSES', { classes }));
  if (throughKinds) {
    reasons.push(message('PATHS_THROUGH_KINDS', { kinds: throughKinds.map((kind) => KINDS[kind]!) }));
  }
  const barred = throughSubtypes
    ? BROAD_SUBTYPES.filter((subtype) => !throughSubtypes.includes(subtype))
    : [];
  if (barred.length > 0) reasons.push(message('PATHS_BARRED_SUBTYPES', { subtypes: barred }));
  if (via.length > 0) reasons.push(message('PATHS_VIA', { via: via.length }));
  if (avoid.length > 0) reasons.push(message('PATHS_AVOID', { avoid: avoid.length }));
  const hops = hopsWithoutLimits(projection, query, deadline);
  reasons.push(
    hops === null
      ? message('PATHS_UNCONNECTED_WITHOUT_LIMITS')
      : message('PATHS_SHORTEST_WITHOUT_LIMITS', { hops }),
  );
  return reasons;
}

/** Hops of a shortest path without filter and other conditions; null if there is none. */
function hopsWithoutLimits(projection: Projection, query: PathQuery, deadline: Deadline): number | null {
  const { from, to } = query;
  const free: PathQuery = { ...UNRESTRICTED, from, to, ranking: 'SHORTEST' };
  const stats: SearchStats = { settled: 0, deepest: 0, cutShort: false };
  const space = new SearchSpace(projection, viewLinks(projection).filter, free);
  const [path] = bestPaths(space, stats, deadline);
  return path ? path.entities.length - 1 : null;
}
