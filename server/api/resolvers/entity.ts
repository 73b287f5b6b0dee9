import type { LinkFilter } from '../../analysis/link-filter.ts';
import type { LinkInView } from '../../analysis/link-view.ts';
import type { Projection } from '../../analysis/projection.ts';
import { dayBounds, UNBOUNDED } from '../../model/edtf.ts';
import { disputes } from '../../model/contradiction.ts';
import { groupBy } from '../../model/group-by.ts';
import { LABEL_OF } from '../../model/kinds.ts';
import { qualifiersOf } from '../../model/qualifiers.ts';
import { valueKey } from '../../analysis/contested.ts';
import type { ClaimRow, EntityRow } from '../../store/rows.ts';
import type { Context, LinkNode } from '../context.ts';
import { claimPage } from '../claim-page.ts';
import { LINK_ORDERS, type LinkOrder } from '../link-orders.ts';
import { pageOf, type PageArgs } from '../page.ts';

type Direction = 'ANY' | 'OUT' | 'IN';

interface LinksArgs extends PageArgs {
  readonly filter?: LinkFilter | null;
  readonly direction: Direction;
  readonly orderBy: LinkOrder;
}

const common = {
  async links(entity: EntityRow, args: LinksArgs, context: Context) {
    const { found } = await linksOf(entity, args.filter, args.direction, context);
    const { keyOf, compare } = LINK_ORDERS[args.orderBy];
    const list = `links ${entity.id} ${args.orderBy}`;
    return pageOf(list, args, found, keyOf, compare, (link) => link);
  },

  async linkCounts(entity: EntityRow, { filter }: { filter?: LinkFilter | null }, context: Context) {
    const { found, at } = await linksOf(entity, filter, 'ANY', context);
    const sideOf = ({ link }: LinkInView) => (link.symmetric ? 'ANY' : link.from === at ? 'OUT' : 'IN');
    const groups = groupBy(found, (link) => `${link.link.type} ${sideOf(link)}`);
    return [...groups.values()]
      .flatMap((links) => {
        const [first] = links;
        const type = first && context.vocabulary.linkTypes.get(first.link.type);
        if (!first || !type) return [];
        const direction = sideOf(first);
        const label = direction === 'IN' ? type.inverse : type.label;
        return [{ type: first.link.type, label, direction, count: links.length }];
      })
      .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  },

  async values(entity: EntityRow, { properties }: { properties?: string[] | null }, context: Context) {
    const rows = await context.loaders.valuesOf.load(entity.id);
    const wanted = rows.filter((row) => !properties || properties.includes(row.property ?? ''));
    return [...groupBy(wanted, valueKey).values()].flatMap((claims) => propertyValues(claims, context));
  },

  claims: (entity: EntityRow, args: PageArgs, { loaders }: Context) =>
    claimPage(`claims of ${entity.id}`, entity.id, args, loaders.claimsOfEntity, loaders.claimCountOfEntity),

  said: (entity: EntityRow, args: PageArgs, { loaders }: Context) =>
    claimPage(`said by ${entity.id}`, entity.id, args, loaders.claimsOfSpeaker, loaders.claimCountOfSpeaker),
};

export const entityResolvers = {
  Entity: { __resolveType: (entity: EntityRow) => LABEL_OF[entity.kind] },
  Group: common,
  Person: { ...common, anonymous: (person: EntityRow) => person.anonymous ?? false },
  Region: {
    ...common,
    async partOf(region: EntityRow, _args: unknown, context: Context) {
      const { found, projection } = await linksOf(region, null, 'OUT', context);
      const parents = found.filter(
        ({ link, summary }) => link.type === 'LOCATED_IN' && summary.status !== 'DENIED',
      );
      return loadEnds(
        parents.map(({ link }) => link.to),
        projection,
        context,
      );
    },
  },
  Event: common,
  Commodity: common,
  Flow: {
    ...common,
    async legs(flow: EntityRow, _args: unknown, context: Context): Promise<LinkNode[]> {
      const { projection, view } = await context.graph();
      const legs: LinkNode[] = [];
      for (const number of projection.linksOfType('ROUTE_LEG')) {
        const ofFlow = projection.qualifiersOf(number).includes(`flow=${flow.id}`);
        const leg = ofFlow ? view().at(number) : null;
        if (leg) legs.push(leg);
      }
      return legs.sort((a, b) => orderOf(a) - orderOf(b));
    },
    async carriers(flow: EntityRow, _args: unknown, context: Context) {
      return endsOf(flow, 'CARRIED_BY', context);
    },
    async commodity(flow: EntityRow, _args: unknown, context: Context) {
      return (await endsOf(flow, 'MOVES', context))[0] ?? null;
    },
  },
};

async function linksOf(
  entity: EntityRow,
  filter: LinkFilter | null | undefined,
  direction: Direction,
  context: Context,
) {
  const { projection, view } = await context.graph();
  const at = projection.numberOf(entity.id);
  if (at === undefined) return { found: [], projection, at: -1 };
  const goes = ({ link }: LinkInView) =>
    direction === 'ANY' || link.symmetric || (direction === 'OUT' ? link.from : link.to) === at;
  const found = view(filter).linksAt(at);
  return { found: direction === 'ANY' ? found : found.filter(goes), projection, at };
}

/** The entities a flow's links of one type lead to, most confident first. */
async function endsOf(flow: EntityRow, type: string, context: Context) {
  const { found, projection, at } = await linksOf(flow, null, 'OUT', context);
  const { keyOf, compare } = LINK_ORDERS.CONFIDENCE_DESC;
  const links = found.filter(({ link }) => link.type === type).sort((a, b) => compare(keyOf(a), keyOf(b)));
  return loadEnds(
    links.map(({ number }) => projection.otherEnd(number, at)),
    projection,
    context,
  );
}

async function loadEnds(numbers: readonly number[], projection: Projection, { loaders }: Context) {
  const rows = await loaders.entity.loadMany(numbers.map((n) => projection.idOf(n)));
  return rows.filter((row): row is EntityRow => row !== null && !(row instanceof Error));
}

/** Place of a leg in its flow, as its claims number it; unnumbered legs come last. */
const orderOf = ({ claims }: LinkInView) =>
  Math.min(...claims.map((c) => Number(qualifiersOf(c.qualifiers)['order'] ?? Infinity)));

function propertyValues(claims: readonly ClaimRow[], { vocabulary }: Context) {
  const [first] = claims;
  const property = vocabulary.properties.get(first?.property ?? '');
  if (!first || !property) return [];
  const statements = claims.map((row) => ({
    ...row,
    value: row.value ?? '',
    happened: row.happened ? dayBounds(row.happened) : UNBOUNDED,
  }));
  return [
    {
      property: first.property,
      label: property.label,
      unit: property.unit ?? null,
      contested: disputes(statements, property).length > 0,
      qualifiers: first.qualifiers,
      claims,
    },
  ];
}
