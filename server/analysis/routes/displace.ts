import type { Deadline } from '../deadline.ts';
import type { LinkView } from '../link-view.ts';
import { qualifiersOf } from '../../model/qualifiers.ts';
import { findRoutes, type FoundRoute, type Mode, type RouteQuestion } from './find-routes.ts';
import { nesting } from './nesting.ts';

export interface Displacement {
  readonly before: readonly FoundRoute[];
  readonly after: readonly FoundRoute[];
  /** Routes of before that are not among those after. */
  readonly lost: readonly FoundRoute[];
  /** Regions that more of the routes pass after than before, most gained first. */
  readonly gains: readonly { readonly region: number; readonly before: number; readonly after: number }[];
}

/** Routes before and after taking out regions, with all they contain, or modes. */
export function displace(
  legs: LinkView,
  containment: LinkView,
  question: RouteQuestion,
  removed: { readonly regions: readonly number[]; readonly modes: ReadonlySet<Mode> },
  deadline: Deadline,
): Displacement {
  const nest = nesting(containment);
  const gone = new Set(removed.regions.flatMap((region) => [...nest.within(region)]));
  const left: LinkView = {
    ...legs,
    links: legs.links.map((found) => {
      if (!found) return null;
      const { from, to, qualifiers } = found.link;
      const mode = (qualifiersOf(qualifiers)['mode'] ?? 'UNKNOWN') as Mode;
      return gone.has(from) || gone.has(to) || removed.modes.has(mode) ? null : found;
    }),
  };
  const before = findRoutes(legs, containment, question, deadline).routes;
  const after = findRoutes(left, containment, question, deadline).routes;
  const kept = new Set(after.map(nameOf));
  return {
    before,
    after,
    lost: before.filter((route) => !kept.has(nameOf(route))),
    gains: gains(before, after),
  };
}

const nameOf = ({ regions, legs }: FoundRoute) =>
  [...regions, ...legs.map((leg) => leg.found?.link.id ?? '')].join();

function gains(before: readonly FoundRoute[], after: readonly FoundRoute[]) {
  const passes = (routes: readonly FoundRoute[], region: number) =>
    routes.filter((r) => r.regions.includes(region)).length;
  const regions = [...new Set(after.flatMap((route) => route.regions))];
  return regions
    .map((region) => ({ region, before: passes(before, region), after: passes(after, region) }))
    .filter((gain) => gain.after > gain.before)
    .sort((a, b) => b.after - b.before - (a.after - a.before) || a.region - b.region);
}
