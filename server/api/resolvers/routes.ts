import type { LinkView } from '../../analysis/link-view.ts';
import type { FoundRoute } from '../../analysis/routes/find-routes.ts';
import { groupBy } from '../../model/group-by.ts';
import { greatCircleKm } from '../../model/great-circle.ts';
import { qualifiersOf } from '../../model/qualifiers.ts';
import type { ProjectedClaimRow } from '../../store/rows.ts';
import { askDisplacement } from '../../application/ask/ask-displacement.ts';
import { askRoutes } from '../../application/ask/ask-routes.ts';
import type { RequestContext } from '../request-context.ts';
import { entitiesAt, entityAt, requiredEntity } from '../entity-node.ts';
import type { DisplacementInput, KmBasis, Resolvers, RoutesInput } from '../generated.ts';
import { required } from '../loaders.ts';
import type { LegNode, PriceStepNode, RouteNode } from '../nodes.ts';
import { reportNode } from '../search-report.ts';
import { subgraphOf } from './subgraph.ts';

export const routeResolvers = {
  Query: {
    async routes(_, { input }, context) {
      const { graph, view, routes, search } = await askRoutes(input, context);
      const regions = new Set(routes.flatMap((route) => route.regions));
      return {
        routes: routes.map((route) => routeNode(route, input, view)),
        search: reportNode(search, view, graph),
        subgraph: subgraphOf(view, [...regions]),
      };
    },

    async displacement(_, { input }, context) {
      const { graph, view, before, after, lost, gains, search } = await askDisplacement(input, context);
      const nodes = (routes: readonly FoundRoute[]) => routes.map((route) => routeNode(route, input, view));
      return {
        before: nodes(before),
        after: nodes(after),
        lost: nodes(lost),
        gains: gains.map(({ region, before: confidenceBefore, after: confidenceAfter, ...shares }) => ({
          ...shares,
          region: entityAt(graph.projection, region),
          before: countThrough(before, region),
          after: countThrough(after, region),
          confidenceBefore,
          confidenceAfter,
        })),
        search: reportNode(search, view, graph),
      };
    },
  },

  Route: {
    regions: ({ projection, regions }) => entitiesAt(projection, regions),
    async km({ legs }, _args, context) {
      const claimed = legs.filter((leg) => leg.found);
      const lengths = await Promise.all(claimed.map((leg) => lengthOf(leg, context)));
      const claimedKm = lengths.flatMap((length) => length?.km ?? []);
      return claimedKm.length === claimed.length ? claimedKm.reduce((sum, km) => sum + km, 0) : null;
    },
    prices: (route, _args, context) => priceSteps(route, context),
    flows({ legs }, _args, context) {
      const flows = legs.flatMap((leg) => qualifiersOf(leg.found?.link.qualifiers ?? [])['flow'] ?? []);
      return Promise.all([...new Set(flows)].map((id) => requiredEntity(id, context)));
    },
  },

  Leg: {
    from: ({ projection, from }) => entityAt(projection, from),
    to: ({ projection, to }) => entityAt(projection, to),
    link: ({ found }) => found,
    figures: ({ found }) => found,
    assumed: ({ found }) => found === null,
    km: async (leg, _args, context) => (await lengthOf(leg, context))?.km ?? null,
    kmBasis: async (leg, _args, context) => (await lengthOf(leg, context))?.basis ?? null,
    kmPrecision: async (leg, _args, context) => (await lengthOf(leg, context))?.precisionKm ?? null,
  },

  PriceStep: {
    commodity: ({ commodityId }, _args, context) => requiredEntity(commodityId, context),
    claims: ({ claimIds }, _args, { loaders }) =>
      Promise.all(claimIds.map((id) => required(loaders.claim, id))),
  },
} satisfies Resolvers;

const countThrough = (routes: readonly FoundRoute[], region: number) =>
  routes.filter(({ regions }) => regions.includes(region)).length;

const routeNode = (
  route: FoundRoute,
  { filter }: RoutesInput | DisplacementInput,
  view: LinkView,
): RouteNode => ({
  ...route,
  projection: view.projection,
  legs: route.legs.map((leg) => ({
    ...leg,
    projection: view.projection,
    found: leg.link === null ? null : view.at(leg.link),
  })),
  commodities: filter?.commodities ? new Set(filter.commodities) : null,
});

interface LegLength {
  readonly km: number;
  readonly basis: KmBasis;
  readonly precisionKm: number | null;
}

/** Length of a leg: as claimed, else the great-circle distance; null for an assumed join or an end without a point. */
async function lengthOf(
  { projection, from, to, found }: LegNode,
  { loaders }: RequestContext,
): Promise<LegLength | null> {
  if (!found) return null;
  const [km] = found.claims.flatMap((claim) => qualifiersOf(claim.qualifiers)['km'] ?? []);
  if (km !== undefined) return { km: Number(km), basis: 'CLAIMED', precisionKm: null };
  const [a, b] = await Promise.all([from, to].map((end) => loaders.entity.load(projection.idOf(end))));
  if (a?.lat == null || a.lon == null || b?.lat == null || b.lon == null) return null;
  const [precisionA, precisionB] = [a.precisionKm, b.precisionKm];
  return {
    km: greatCircleKm({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon }),
    basis: 'GREAT_CIRCLE',
    // The uncertainties of both points add up.
    precisionKm: precisionA == null || precisionB == null ? null : precisionA + precisionB,
  };
}

/** Claimed prices at each region of the route, by commodity, in the order of the route. */
function priceSteps(
  { projection, regions, commodities }: RouteNode,
  { vocabulary }: RequestContext,
): PriceStepNode[] {
  const unit = vocabulary.properties.get('price')?.unit ?? '';
  const commodityOf = (claim: ProjectedClaimRow) => qualifiersOf(claim.qualifiers)['commodity'] ?? '';
  return regions.flatMap((region) => {
    const id = projection.idOf(region);
    const priceClaims = projection.valueClaims.filter(
      (c) =>
        c.subjectId === id &&
        c.property === 'price' &&
        c.stance === 'SUPPORTS' &&
        (!commodities || commodities.has(commodityOf(c))),
    );
    return [...groupBy(priceClaims.filter(commodityOf), commodityOf)].map(([commodity, claims]) => ({
      region: entityAt(projection, region),
      commodityId: commodity,
      claimIds: claims.map(({ id }) => id),
      min: lowestPrice(claims),
      max: highestPrice(claims),
      unit,
    }));
  });
}

const lowestPrice = (claims: readonly ProjectedClaimRow[]) =>
  claims.some((c) => c.min === null) ? null : Math.min(...claims.map((c) => c.min ?? 0));
const highestPrice = (claims: readonly ProjectedClaimRow[]) =>
  claims.some((c) => c.max === null) ? null : Math.max(...claims.map((c) => c.max ?? 0));
