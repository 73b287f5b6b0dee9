import type { LinkFilter } from '../../analysis/link-filter.ts';
import type { LinkInView } from '../../analysis/link-view.ts';
import { isInDirection, linksInOrder, type Direction } from '../../analysis/links-in-order.ts';
import { shouldYield, yieldToEventLoop } from '../../model/event-loop.ts';
import { dayBounds, UNBOUNDED } from '../../model/edtf.ts';
import { disputes } from '../../model/contradiction.ts';
import { groupBy } from '../../model/group-by.ts';
import type { DerivedProperty } from '../../model/derived-values.ts';
import { LABEL_OF } from '../../model/kinds.ts';
import { qualifiersOf } from '../../model/qualifiers.ts';
import { valueKey } from '../../analysis/contested.ts';
import type { EntityRow, ValueRow } from '../../store/rows.ts';
import type { Projection } from '../../analysis/projection.ts';
import type { RequestContext } from '../request-context.ts';
import { entitiesAt, type EntityNode } from '../entity-node.ts';
import type { GroupResolvers, Resolvers } from '../generated.ts';
import { claimPage } from '../claim-page.ts';
import { LINK_ORDERS } from '../link-orders.ts';
import { pageInOrder } from '../page.ts';

interface LinkCount {
  readonly type: string;
  readonly direction: Direction;
  count: number;
}

/** A field that the graph in memory does not hold, read from the row in the store. */
const recorded =
  <K extends keyof EntityRow>(field: K) =>
  async ({ id }: EntityNode, _args: unknown, { loaders }: RequestContext): Promise<EntityRow[K] | null> =>
    (await loaders.entity.load(id))?.[field] ?? null;

/** A field derived from the claims on a property. */
const derived =
  (property: DerivedProperty) =>
  async ({ id }: EntityNode, _args: unknown, context: RequestContext) =>
    (await (await context.graph()).derived()).valueOf(id, property);

const common = {
  summary: recorded('summary'),

  async links(entity, args, context) {
    const { view, number } = await viewOf(entity, args.filter, context);
    const order = LINK_ORDERS[args.orderBy];
    if (shouldYield()) await yieldToEventLoop();
    const found = number === undefined ? [] : linksInOrder(view, number, args.direction, order);
    const nodeOf = (link: number) => view.passing(link);
    const list = `links ${entity.id} ${args.orderBy}`;
    return pageInOrder(list, args, found, (link) => order.keyOf(nodeOf(link)), order.compare, nodeOf);
  },

  async linkCounts(entity, { filter }, context) {
    const { view, number } = await viewOf(entity, filter, context);
    const { columns } = view.projection;
    if (shouldYield()) await yieldToEventLoop();
    const counts = new Map<string, LinkCount>();
    for (const link of number === undefined ? [] : view.projection.linksAt(number)) {
      if (!view.passes(link)) continue;
      const type = columns.linkType[link] ?? 0;
      const direction = columns.symmetric[type] ? 'ANY' : columns.linkFrom[link] === number ? 'OUT' : 'IN';
      const key = `${type} ${direction}`;
      const counted = counts.get(key);
      if (counted) counted.count++;
      else counts.set(key, { type: columns.types[type] ?? '', direction, count: 1 });
    }
    return [...counts.values()]
      .flatMap((count) => {
        const type = context.vocabulary.linkTypes.get(count.type);
        return type ? [{ ...count, label: count.direction === 'IN' ? type.inverse : type.label }] : [];
      })
      .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  },

  async neighborCount({ id }, _args, context) {
    const { projection } = await context.graph();
    if (shouldYield()) await yieldToEventLoop();
    const number = projection.numberOf(id);
    return number === undefined ? 0 : projection.neighborCount(number);
  },

  async values(entity, { properties }, context) {
    const rows = await context.loaders.valuesOf.load(entity.id);
    const selected = rows.filter((row) => !properties || properties.includes(row.property ?? ''));
    const { projection } = await context.graph();
    return [...groupBy(selected, valueKey).values()].flatMap((claims) =>
      propertyValues(claims, context, projection),
    );
  },

  claims: (entity, args, { loaders }) =>
    claimPage(`claims of ${entity.id}`, entity.id, args, loaders.claimsOfEntity, loaders.claimCountOfEntity),

  claimsMade: (entity, args, { loaders }) =>
    claimPage(`made by ${entity.id}`, entity.id, args, loaders.claimsOfSpeaker, loaders.claimCountOfSpeaker),
} satisfies GroupResolvers;

export const entityResolvers = {
  Entity: { __resolveType: (entity) => LABEL_OF[entity.kind] },
  Group: { ...common, country: derived('country') },
  Person: {
    ...common,
    role: derived('role'),
    nationality: derived('nationality'),
    anonymous: async (person, _args, context) =>
      (await recorded('anonymous')(person, _args, context)) ?? false,
  },
  Region: {
    ...common,
    lat: recorded('lat'),
    lon: recorded('lon'),
    precisionKm: recorded('precisionKm'),
    iso: recorded('iso'),
    async partOf(region, _args, context) {
      const { found, projection } = await linksOut(region, 'LOCATED_IN', context);
      const parents = found.filter(({ sum }) => sum.status !== 'DENIED');
      return entitiesAt(
        projection,
        parents.map(({ link }) => link.to),
      );
    },
  },
  Event: { ...common, happened: recorded('happened') },
  Commodity: { ...common, unit: recorded('unit') },
  Flow: {
    ...common,
    happened: recorded('happened'),
    async legs(flow, _args, context) {
      const { projection, view } = await context.graph();
      if (shouldYield()) await yieldToEventLoop();
      const legs: LinkInView[] = [];
      for (const number of projection.linksOfType('ROUTE_LEG')) {
        const ofFlow = projection.qualifiersOf(number).includes(`flow=${flow.id}`);
        const leg = ofFlow ? view().at(number) : null;
        if (leg) legs.push(leg);
      }
      return legs.sort((a, b) => orderOf(a) - orderOf(b));
    },
    async carriers(flow, _args, context) {
      return endsOf(flow, 'CARRIED_BY', context);
    },
    async commodity(flow, _args, context) {
      return (await endsOf(flow, 'MOVES', context))[0] ?? null;
    },
  },
} satisfies Resolvers;

async function viewOf(entity: EntityNode, filter: LinkFilter | null | undefined, context: RequestContext) {
  const { projection, view } = await context.graph();
  return { projection, view: view(filter, 'filter'), number: projection.numberOf(entity.id) };
}

/** The outgoing links of a type. */
async function linksOut(entity: EntityNode, type: string, context: RequestContext) {
  const { projection, view, number = -1 } = await viewOf(entity, null, context);
  if (shouldYield()) await yieldToEventLoop();
  const links = number < 0 ? [] : projection.linksAt(number);
  const found = links.flatMap((link) =>
    projection.typeOf(link) === type && isInDirection(view, link, number, 'OUT') ? (view.at(link) ?? []) : [],
  );
  return { found, projection, number };
}

/** The entities at the other end of a flow's links of one type, most confident first. */
async function endsOf(flow: EntityNode, type: string, context: RequestContext) {
  const { found, projection, number } = await linksOut(flow, type, context);
  const { keyOf, compare } = LINK_ORDERS.CONFIDENCE_DESC;
  const links = found.sort((a, b) => compare(keyOf(a), keyOf(b)));
  return entitiesAt(
    projection,
    links.map((link) => projection.otherEnd(link.number, number)),
  );
}

/** Position of a leg in its flow, from the `order` qualifier of its claims; legs without one come last. */
const orderOf = ({ claims }: LinkInView) =>
  Math.min(...claims.map((c) => Number(qualifiersOf(c.qualifiers)['order'] ?? Infinity)));

/** A value claim in the form that the contradiction rules expect. */
export const valueStatement = (row: ValueRow, projection: Projection) => ({
  ...row,
  value: row.value ?? '',
  happened: row.happened ? dayBounds(row.happened) : UNBOUNDED,
  claimed: { earliest: row.claimedEarliest, latest: row.claimedLatest },
  party: projection.partyOf(row.origin),
});

function propertyValues(claims: readonly ValueRow[], { vocabulary }: RequestContext, projection: Projection) {
  const [first] = claims;
  const property = vocabulary.properties.get(first?.property ?? '');
  if (!first || !property) return [];
  const statements = claims.map((row) => valueStatement(row, projection));
  return [
    {
      property: first.property ?? '',
      label: property.label,
      unit: property.unit ?? null,
      contested: disputes(statements, property).length > 0,
      qualifiers: first.qualifiers,
      claims,
    },
  ];
}
