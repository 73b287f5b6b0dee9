import type { Deadline } from '../deadline.ts';
import type { LinkView } from '../link-view.ts';
import type { SearchReport } from '../search-report.ts';
import { findRoutes, type FoundRoute } from './find-routes.ts';
import type { RouteQuestion } from './route-question.ts';
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
  /** Routes of before that are not among those after. */
  readonly lost: readonly FoundRoute[];
  /** Regions that come closer to the best route than before, most gained first. */
  readonly gains: readonly RegionGain[];
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
  const through = (region: number) =>
    findRoutes(legs, containment, { ...question, k: 1, through: region }, deadline);
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

/** Less than this is the last bits of a sum. */
const EPSILON = 1e-9;

/**
 * Taking something out makes no route better, so a region gains where its best route comes closer to the best
 * of all. Only regions of the routes after can; of those that no route before passes, the best is asked for.
 */
function gainsOf(
  before: readonly FoundRoute[],
  after: readonly FoundRoute[],
  through: (region: number) => { routes: readonly FoundRoute[]; search: SearchReport },
): { gains: RegionGain[]; complete: boolean } {
  const passing = (routes: readonly FoundRoute[], region: number) =>
    routes.find(({ regions }) => regions.includes(region))?.confidence;
  const [bestBefore, bestAfter] = [before[0]?.confidence ?? 0, after[0]?.confidence ?? 0];
  let complete = true;
  const gains = [...new Set(after.flatMap(({ regions }) => regions))].map((region) => {
    let had = passing(before, region);
    if (had === undefined) {
      const { routes, search } = through(region);
      complete &&= search.complete;
      had = routes[0]?.confidence ?? 0;
    }
    const has = passing(after, region) ?? 0;
    return { region, before: had, after: has, shareBefore: had / bestBefore, shareAfter: has / bestAfter };
  });
  const gain = ({ shareBefore, shareAfter }: RegionGain) => shareAfter - shareBefore;
  return {
    gains: gains.filter((g) => gain(g) > EPSILON).sort((a, b) => gain(b) - gain(a) || a.region - b.region),
    complete,
  };
}
