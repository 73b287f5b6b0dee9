import type { SourceRow } from '../../store/rows.ts';
import { claimPage } from '../claim-page.ts';
import { linkNode, type Context } from '../context.ts';
import { LINK_ORDERS } from '../link-orders.ts';
import { pageOf, type PageArgs } from '../page.ts';

export const sourceResolvers = {
  Source: {
    outlet: ({ outlet }: SourceRow, _args: unknown, { loaders }: Context) =>
      outlet ? loaders.entity.load(outlet) : null,
    claims: (source: SourceRow, args: PageArgs, { loaders }: Context) =>
      claimPage(
        `claims of ${source.id}`,
        source.id,
        args,
        loaders.claimsOfSource,
        loaders.claimCountOfSource,
      ),
    async soleSupportOf(source: SourceRow, args: PageArgs, context: Context) {
      const { projection, view } = await context.graph();
      const alone = view().links.flatMap((found) => {
        const supporters = new Set(found?.claims.flatMap((c) => (c.stance === 'SUPPORTS' ? c.sourceId : [])));
        return found && supporters.size === 1 && supporters.has(source.id) ? [found] : [];
      });
      const { keyOf, compare } = LINK_ORDERS.CONFIDENCE_DESC;
      const list = `sole support of ${source.id}`;
      return pageOf(list, args, alone, keyOf, compare, (found) => linkNode(projection, found));
    },
  },
};
