import { claimPage } from '../claim-page.ts';
import { entityOf } from '../entity-node.ts';
import type { Resolvers } from '../generated.ts';
import { LINK_ORDERS } from '../link-orders.ts';
import { forEachYielding } from '../../model/event-loop.ts';
import type { LinkInView } from '../../analysis/link-view.ts';
import { soleSupport } from '../../analysis/sole-support.ts';
import { pageOf } from '../page.ts';

export const sourceResolvers = {
  Source: {
    outlet: ({ outlet }, _args, context) => (outlet ? entityOf(outlet, context) : null),
    claims: (source, args, { loaders }) =>
      claimPage(
        `claims of ${source.id}`,
        source.id,
        args,
        loaders.claimsOfSource,
        loaders.claimCountOfSource,
      ),
    async soleSupportOf(source, args, context) {
      const { projection, view } = await context.graph();
      const number = projection.sourceNumberOf(source.id);
      const links = number === undefined ? [] : await soleSupport(projection, number);
      const found: LinkInView[] = [];
      await forEachYielding(links, (link) => {
        const inView = view().at(link);
        if (inView) found.push(inView);
      });
      const { keyOf, compare } = LINK_ORDERS.CONFIDENCE_DESC;
      const list = `sole support of ${source.id}`;
      return pageOf(list, args, found, keyOf, compare, (link) => link);
    },
  },
} satisfies Resolvers;
