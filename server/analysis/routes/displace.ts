import type { Deadline } from '../deadline.ts';
import type { LinkView } from '../link-view.ts';
import type { SearchReport } from '../search-report.ts';
import { findRoutes, MODES, type FoundRoute, type Mode, type RouteQuestion } from './find-routes.ts';
import { nesting } from './nesting.ts';

export interface Displacement {
  readonly before: readonly FoundRoute[];
  readonly after: readonly FoundRoute[];
  /** Routes of before that are not among those after. */
  readonly lost: readonly FoundRoute[];
  /** Regions that more of the routes pass after than before, most gained first. */
  readonly gains: readonly { readonly region: number; readonly before: number; readonly after: number }[];
  /** Of the routes after; complete when those before were found too. */
  readonly search: SearchReport;
}

/** Routes before and after taking out regions, with all they contain, or modes. */
export function displace(
  legs: LinkView,
  containment: LinkView,
  question: RouteQuestion,
  removed: { readonly regions: readonly number[]; readonly modes: readonly Mode[] },
  deadline: Deadline,
): Displacement {
  const nest = nesting(containment);
  const closed = new Set(removed.regions.flatMap((region) => [...nest.within(region)]));
  const modes = (question.modes ? [...question.modes] : MODES).filter(
    (mode) => !removed.modes.includes(mode),
  );
  const before = findRoutes(legs, containment, question, deadline);
  const after = findRoutes(legs, containment, { ...question, modes: new Set(modes), closed }, deadline);
  const kept = new Set(after.routes.map(nameOf));
  return {
    before: before.routes,
    after: after.routes,
    lost: before.routes.filter((route) => !kept.has(nameOf(route))),
    gains: gains(before.routes, after.routes),
    search: {
      ...after.search,
      complete: before.search.complete && after.search.complete,
      reason: before.search.complete ? after.search.reason : before.search.reason,
    },
  };
}

const nameOf = ({ regions, legs }: FoundRoute) => [...regions, ...legs.map((leg) => leg.link ?? '')].join();

function gains(before: readonly FoundRoute[], after: readonly FoundRoute[]) {
  const passes = (routes: readonly FoundRoute[], region: number) =>
    routes.filter((r) => r.regions.includes(region)).length;
  const regions = [...new Set(after.flatMap((route) => route.regions))];
  return regions
    .map((region) => ({ region, before: passes(before, region), after: passes(after, region) }))
    .filter((gain) => gain.after > gain.before)
    .sort((a, b) => b.after - b.before - (a.after - a.before) || a.region - b.region);
}
