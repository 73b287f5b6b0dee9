import type { Deadline } from '../deadline.ts';
import type { LinkView } from '../link-view.ts';
import type { SearchReport } from '../search-report.ts';
import { findRoutes, type FoundRoute } from './find-routes.ts';
import type { RouteQuery } from './route-query.ts';
import { MODES, type Mode } from './route-legs.ts';
import { nesting } from './nesting.ts';

/** Confidence of the best route through a region, and of the best of all, before and after. */
interface RegionGain {
  readonly region: number;
  readonly before: number;
  readonly after: number;
  readonly shareBefore: number;
  readonly shareAfter: number;
}

export interface Displacement {
  readonly before: readonly FoundRoute[];
  readonly after: readonly FoundRoute[];
  /** Routes before that are not among the routes after. */
  readonly lost: readonly FoundRoute[];
  /** Regions whose best route gains on the best route of all, greatest gain first. */
  readonly gains: readonly RegionGain[];
  /** Report on the search after; complete if both searches are. */
  readonly search: SearchReport;
}

/** Routes before and after regions, with all regions in them, or modes are removed. */
export function displace(
  legs: LinkView,
  containment: LinkView,
  query: RouteQuery,
  removed: { readonly regions: readonly number[]; readonly modes: readonly Mode[] },
  deadline: Deadline,
): Displacement {
  const nest = nesting(containment);
  const closed = new Set(removed.regions.flatMap((region) => [...nest.within(region)]));
  const modes = (query.modes ? [...query.modes] : MODES).filter((mode) => !removed.modes.includes(mode));
  const before = findRoutes(legs, containment, query, deadline);
  const after = findRoutes(legs, containment, { ...query, modes: new Set(modes), closed }, deadline);
  const kept = new Set(after.routes.map(nameOf));
  const through = (region: number) =>
    findRoutes(legs, containment, { ...query, k: 1, through: region }, deadline);
  const { gains, complete } = gainsOf(before.routes, after.routes, through);
  return {
    before: before.routes,
    after: after.routes,
    lost: before.routes.filter((route) => !kept.has(nameOf(route))),
    gains,
    search: {
      ...after.search,
      complete: before.search.complete && after.search.complete && complete,
      reasons: before.search.complete ? after.search.reasons : before.search.reasons,
    },
  };
}

const nameOf = ({ regions, legs }: FoundRoute) => [...regions, ...legs.map((leg) => leg.link ?? '')].join();

/** Smaller differences are rounding errors. */
const EPSILON = 1e-9;

/**
 * A removal makes no route better, so a region gains if the confidence of its best route comes closer to that of the best
 * route of all. Only regions of the routes after can gain; for those on no route before, the best one is searched.
 */
function gainsOf(
  before: readonly FoundRoute[],
  after: readonly FoundRoute[],
  through: (region: number) => { routes: readonly FoundRoute[]; search: SearchReport },
): { gains: RegionGain[]; complete: boolean } {
  const bestThrough = (routes: readonly FoundRoute[], region: number) =>
    routes.find(({ regions }) => regions.includes(region))?.confidence;
  const [bestBefore, bestAfter] = [before[0]?.confidence ?? 0, after[0]?.confidence ?? 0];
  let complete = true;
  const gains = [...new Set(after.flatMap(({ regions }) => regions))].map((region) => {
    let confidenceBefore = bestThrough(before, region);
    if (confidenceBefore === undefined) {
      const { routes, search } = through(region);
      complete &&= search.complete;
      confidenceBefore = routes[0]?.confidence ?? 0;
    }
    const confidenceAfter = bestThrough(after, region) ?? 0;
    return {
      region,
      before: confidenceBefore,
      after: confidenceAfter,
      shareBefore: confidenceBefore / bestBefore,
      shareAfter: confidenceAfter / bestAfter,
    };
  });
  const gain = ({ shareBefore, shareAfter }: RegionGain) => shareAfter - shareBefore;
  return {
    gains: gains.filter((g) => gain(g) > EPSILON).sort((a, b) => gain(b) - gain(a) || a.region - b.region),
    complete,
  };
}
