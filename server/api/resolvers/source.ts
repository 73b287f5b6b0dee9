import type { SourceRow } from '../../store/rows.ts';
import { claimPage } from '../claim-page.ts';
import type { RequestContext } from '../request-context.ts';
import { entityOf } from '../entity-node.ts';
import { LINK_ORDERS } from '../link-orders.ts';
import { eachInTurns } from '../../model/event-loop.ts';
import type { LinkInView } from '../../analysis/link-view.ts';
import { soleSupport } from '../../analysis/sole-support.ts';
import { pageOf, type PageArgs } from '../page.ts';

export const sourceResolvers = {
  Source: {
    outlet: ({ outlet }: SourceRow, _args: unknown, context: RequestContext) =>
      outlet ? entityOf(outlet, context) : null,
    claims: (source: SourceRow, args: PageArgs, { loaders }: RequestContext) =>
      claimPage(
        `claims of ${source.id}`,
        source.id,
        args,
        loaders.claimsOfSource,
        loaders.claimCountOfSource,
      ),
    async soleSupportOf(source: SourceRow, args: PageArgs, context: RequestContext) {
      const { projection, view } = await context.graph();
      const number = projection.sourceNumberOf(source.id);
      const links = number === undefined ? [] : await soleSupport(projection, number);
      const alone: LinkInView[] = [];
      await eachInTurns(links, (link) => {
        const found = view().at(link);
        if (found) alone.push(found);
      });
      const { keyOf, compare } = LINK_ORDERS.CONFIDENCE_DESC;
      const list = `sole support of ${source.id}`;
      return pageOf(list, args, alone, keyOf, compare, (found) => found);
    },
  },
};
