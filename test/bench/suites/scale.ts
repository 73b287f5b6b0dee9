import { chokepoints } from '../../../server/analysis/chokepoints.ts';
import { deadlineIn } from '../../../server/analysis/deadline.ts';
import { evidenceNumbers } from '../../../server/analysis/link-filter.ts';
import { viewLinks } from '../../../server/analysis/link-view.ts';
import { findPaths } from '../../../server/analysis/paths/find-paths.ts';
import { whatIf } from '../../../server/analysis/what-if.ts';
import { preferentialAttachment, project } from '../graphs.ts';
import { times, type Figure } from '../measure.ts';
import { below, randomFrom } from '../random.ts';

const LONG = 120_000;

/** The same queries on growing graphs: 10⁴, 10⁵ and 10⁶ links, five per entity, two claims per link. */
export async function* scale(): AsyncGenerator<Figure> {
  for (const links of [10_000, 100_000, 1_000_000]) {
    const pairs = preferentialAttachment(links / 5, 5, 1);
    const began = performance.now();
    const { projection: graph, builder } = project(pairs);
    const took = performance.now() - began;
    const { filter } = viewLinks(graph);
    const random = randomFrom(42);
    const figure = (
      name: string,
      measured: { p50: number; p95: number | null; runs: number },
      unit = 'ms',
    ): Figure => ({
      suite: 'scale',
      name: `${links.toLocaleString('en')} links: ${name}`,
      unit,
      ...measured,
      peers: [],
    });
    const pair = () => {
      const from = below(random, pairs.entities);
      return { from: [from], to: [(from + 1 + below(random, pairs.entities - 1)) % pairs.entities] };
    };
    const ask = (k: number, maxHops: number, ranking: 'STRONGEST' | 'SHORTEST') =>
      times(300, () => {
        const question = { ...pair(), k, maxHops, ranking, direction: 'ANY' as const, avoid: [], via: [] };
        return findPaths(
          graph,
          filter,
          { ...question, classes: null, throughKinds: null, throughSubtypes: null },
          deadlineIn(LONG),
        );
      });
    yield figure('STRONGEST k=10', await ask(10, Infinity, 'STRONGEST'));
    yield figure('STRONGEST k=10, 8 hops', await ask(10, 8, 'STRONGEST'));
    yield figure('SHORTEST k=10', await ask(10, Infinity, 'SHORTEST'));
    const cut = await times(60, () => {
      const { from, to } = pair();
      return chokepoints(graph, filter, from, to, 'ANY', [], deadlineIn(LONG));
    });
    yield figure('minimum node cut', cut);
    const leftOut = await times(20, (round) =>
      whatIf(
        graph,
        filter,
        evidenceNumbers({ excludeSources: [`src-${round + 30}`] }, graph),
        [],
        deadlineIn(LONG),
      ),
    );
    yield figure('whatIf without a source', leftOut);
    yield figure(
      'memory a link',
      { p50: builder.bytes() / graph.columns.liveLinks, p95: null, runs: 1 },
      'bytes',
    );
    yield figure('packing the rows', { p50: took, p95: null, runs: 1 });
  }
}
