import type { LinkFilter } from '../../analysis/link-filter.ts';
import type { LinkInView, LinkView } from '../../analysis/link-view.ts';
import type { Projection } from '../../analysis/projection.ts';
import type { FoundRoute, RouteLeg } from '../../analysis/routes/find-routes.ts';
import type { Mode } from '../../analysis/routes/route-legs.ts';
import { nesting } from '../../analysis/routes/nesting.ts';
import { InvalidInput } from '../../model/errors.ts';
import { rangeProblems } from '../../model/range.ts';
import { groupBy } from '../../model/group-by.ts';
import { greatCircleKm } from '../../model/great-circle.ts';
import { qualifiersOf } from '../../model/qualifiers.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { entityNumbers } from '../../application/graph/check-filter.ts';
import type { ProjectedClaimRow } from '../../store/rows.ts';
import { checkEnds, checkLimits } from '../../application/graph/check-question.ts';
import type { GraphSnapshot } from '../../application/graph/graph-snapshot.ts';
import type { RequestContext } from '../request-context.ts';
import { entitiesAt, entityAt, entityOf } from '../entity-node.ts';
import { reportNode } from '../search-report.ts';
import { subgraphOf } from './subgraph.ts';

interface RoutesInput {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly k: number;
  readonly maxLegs?: number;
  readonly maxAssumed?: number;
  readonly modes?: readonly Mode[] | null;
  readonly filter?: LinkFilter | null;
  readonly deadlineMs?: number | null;
}

interface DisplacementInput extends RoutesInput {
  readonly remove?: readonly string[] | null;
  readonly removeModes?: readonly Mode[] | null;
}

interface RouteNode extends Omit<FoundRoute, 'legs'> {
  readonly projection: Projection;
  readonly legs: readonly LegNode[];
  readonly commodities: ReadonlySet<string> | null;
}

interface LegNode extends RouteLeg {
  readonly projection: Projection;
  readonly found: LinkInView | null;
}

const MAX_LEGS = 12;

export const routeResolvers = {
  Query: {
    async routes(_: unknown, { input }: { input: RoutesInput }, context: RequestContext) {
      const limits = checkLimits(input.deadlineMs, context.signal);
      const graph = await context.graph();
      const { view, ...asked } = ask(input, graph, context.vocabulary);
      const found = await graph.ask('routes', asked, limits);
      const regions = new Set(found.routes.flatMap((route) => route.regions));
      return {
        routes: found.routes.map((route) => routeNode(route, input, view)),
        search: reportNode(found.search, view, graph),
        subgraph: subgraphOf(view, [...regions]),
      };
    },

    async displacement(_: unknown, { input }: { input: DisplacementInput }, context: RequestContext) {
      const limits = checkLimits(input.deadlineMs, context.signal);
      const graph = await context.graph();
      const { projection } = graph;
      const { view, ...asked } = ask(input, graph, context.vocabulary);
      const regions = entityNumbers(input.remove ?? [], projection, 'input.remove', ['REGION']);
      const modes = input.removeModes ?? [];
      if (regions.length + modes.length === 0) {
        throw new InvalidInput([{ at: 'input.remove', message: 'name a region or a mode to take out' }]);
      }
      const found = await graph.ask('displacement', { ...asked, removed: { regions, modes } }, limits);
      const nodes = (routes: readonly FoundRoute[]) => routes.map((route) => routeNode(route, input, view));
      return {
        before: nodes(found.before),
        after: nodes(found.after),
        lost: nodes(found.lost),
        gains: found.gains.map(({ region, before, after, ...shares }) => ({
          ...shares,
          region: entityAt(projection, region),
          before: passing(found.before, region),
          after: passing(found.after, region),
          confidenceBefore: before,
          confidenceAfter: after,
        })),
        search: reportNode(found.search, view, graph),
      };
    },
  },

  Route: {
    regions: ({ projection, regions }: RouteNode) => entitiesAt(projection, regions),
    async km({ legs }: RouteNode, _args: unknown, context: RequestContext) {
      const claimed = legs.filter((leg) => leg.found);
      const lengths = await Promise.all(claimed.map((leg) => lengthOf(leg, context)));
      const known = lengths.flatMap((length) => length?.km ?? []);
      return known.length === claimed.length ? known.reduce((sum, km) => sum + km, 0) : null;
    },
    prices: priceLadder,
    flows({ legs }: RouteNode, _args: unknown, context: RequestContext) {
      const flows = legs.flatMap((leg) => qualifiersOf(leg.found?.link.qualifiers ?? [])['flow'] ?? []);
      return Promise.all([...new Set(flows)].map((id) => entityOf(id, context)));
    },
  },

  Leg: {
    from: ({ projection, from }: LegNode) => entityAt(projection, from),
    to: ({ projection, to }: LegNode) => entityAt(projection, to),
    link: ({ found }: LegNode) => found,
    assumed: ({ found }: LegNode) => found === null,
    km: async (leg: LegNode, _args: unknown, context: RequestContext) =>
      (await lengthOf(leg, context))?.km ?? null,
    kmBasis: async (leg: LegNode, _args: unknown, context: RequestContext) =>
      (await lengthOf(leg, context))?.basis ?? null,
    kmPrecision: async (leg: LegNode, _args: unknown, context: RequestContext) =>
      (await lengthOf(leg, context))?.precisionKm ?? null,
  },
};

const passing = (routes: readonly FoundRoute[], region: number) =>
  routes.filter(({ regions }) => regions.includes(region)).length;

const routeNode = (route: FoundRoute, { filter }: RoutesInput, view: LinkView): RouteNode => ({
  ...route,
  projection: view.projection,
  legs: route.legs.map((leg) => ({
    ...leg,
    projection: view.projection,
    found: leg.link === null ? null : view.at(leg.link),
  })),
  commodities: filter?.commodities ? new Set(filter.commodities) : null,
});

/** Checks a question. Containment is read under the same evidence, but whatever the other filters. */
function ask(input: RoutesInput, { projection, view: viewOf }: GraphSnapshot, vocabulary: Vocabulary) {
  const { maxLegs = 8, maxAssumed = 1, k, modes } = input;
  const problems = [
    ...rangeProblems('input.k', k, 1, 100),
    ...rangeProblems('input.maxLegs', maxLegs, 1, MAX_LEGS),
    ...rangeProblems('input.maxAssumed', maxAssumed, 0, MAX_LEGS),
  ];
  if (problems.length > 0) throw new InvalidInput(problems);
  checkEnds(input, 'input');
  const from = entityNumbers(input.from, projection, 'input.from', ['REGION']);
  const to = entityNumbers(input.to, projection, 'input.to', ['REGION']);
  const { evidence } = input.filter ?? {};
  const containment = viewOf(evidence ? { evidence } : null, 'input.filter');
  const nest = nesting(containment);
  const nested = from.find((start) =>
    to.some((end) => nest.within(start).has(end) || nest.within(end).has(start)),
  );
  if (nested !== undefined) {
    const message = `an end of it contains "${projection.idOf(nested)}" or lies in it; a route needs two places apart`;
    throw new InvalidInput([{ at: 'input.to', message }]);
  }
  const stages = Object.fromEntries(vocabulary.commodities);
  const question = { from, to, k, maxLegs, maxAssumed, modes: modes ? new Set(modes) : null, stages };
  const view = viewOf(input.filter, 'input.filter');
  return { view, filter: view.filter, containment: containment.filter, question };
}

/** Length of a leg: as claimed, else as the crow flies; null for an assumed join, and where an end has no point. */
async function lengthOf({ projection, from, to, found }: LegNode, { loaders }: RequestContext) {
  if (!found) return null;
  const [km] = found.claims.flatMap((claim) => qualifiersOf(claim.qualifiers)['km'] ?? []);
  if (km !== undefined) return { km: Number(km), basis: 'CLAIMED', precisionKm: null };
  const [a, b] = await Promise.all([from, to].map((end) => loaders.entity.load(projection.idOf(end))));
  if (a?.lat == null || a.lon == null || b?.lat == null || b.lon == null) return null;
  const [offA, offB] = [a.precisionKm, b.precisionKm];
  return {
    km: greatCircleKm({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon }),
    basis: 'GREAT_CIRCLE',
    // Both points may be off.
    precisionKm: offA == null || offB == null ? null : offA + offB,
  };
}

/** Claimed prices at each region of the route, by commodity, in the order of the route. */
function priceLadder(
  { projection, regions, commodities }: RouteNode,
  _args: unknown,
  context: RequestContext,
) {
  const { loaders, vocabulary } = context;
  const unit = vocabulary.properties.get('price')?.unit ?? '';
  const commodityOf = (claim: ProjectedClaimRow) => qualifiersOf(claim.qualifiers)['commodity'] ?? '';
  return regions.flatMap((region) => {
    const id = projection.idOf(region);
    const here = projection.valueClaims.filter(
      (c) =>
        c.subjectId === id &&
        c.property === 'price' &&
        c.stance === 'SUPPORTS' &&
        (!commodities || commodities.has(commodityOf(c))),
    );
    return [...groupBy(here.filter(commodityOf), commodityOf)].map(([commodity, claims]) => ({
      region: entityAt(projection, region),
      commodity: () => entityOf(commodity, context),
      claims: () => loaders.claim.loadMany(claims.map((c) => c.id)),
      min: lowest(claims),
      max: highest(claims),
      unit,
    }));
  });
}

const lowest = (claims: readonly ProjectedClaimRow[]) =>
  claims.some((c) => c.min === null) ? null : Math.min(...claims.map((c) => c.min ?? 0));
const highest = (claims: readonly ProjectedClaimRow[]) =>
  claims.some((c) => c.max === null) ? null : Math.max(...claims.map((c) => c.max ?? 0));
