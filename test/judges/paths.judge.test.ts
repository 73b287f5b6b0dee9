import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chokepoints } from '../../server/analysis/chokepoints.ts';
import { deadlineIn } from '../../server/analysis/deadline.ts';
import { viewLinks } from '../../server/analysis/link-view.ts';
import { findPaths } from '../../server/analysis/paths/find-paths.ts';
import { UNRESTRICTED, type PathQuery } from '../../server/analysis/paths/path-query.ts';
import { joined } from '../../server/model/messages.ts';
import { ROOT } from '../../server/root.ts';
import { edgeList, project } from '../bench/graphs.ts';
import { below, randomFrom } from '../bench/random.ts';
import { sample } from '../support/sample.ts';
import { judge, judgesPython } from './python.ts';

const K = 10;
/** networkx takes 15 s per pair in the larger graph. */
const PAIRS = sample(4, 6);
const LONG = 60_000;

interface Verdict {
  readonly weighted: number[][];
  readonly unweighted: number[][];
  readonly within: number[][];
  readonly cuts: (number | null)[];
}

const python = judgesPython('networkx');
const datasets = join(ROOT, '..', 'shared', 'datasets');
const judged = python && existsSync(datasets) ? describe : describe.skip;
if (!existsSync(datasets) && process.env['REQUIRE_SHARED'] === '1')
  throw new Error('REQUIRE_SHARED is set, but the datasets are missing');
if (!existsSync(datasets))
  process.stderr.write('\nSKIPPED: judged datasets (no shared data alongside the project)\n');

judged.each([
  { file: 'caviar/full_undirected_edges.csv', hops: 4 },
  { file: 'musae_github/git_edges.csv', hops: null },
])('on $file, networkx finds', ({ file, hops }) => {
  const pairs = edgeList(file);
  const { projection } = project(pairs);
  const { filter } = viewLinks(projection);
  const random = randomFrom(11);
  const queries = Array.from({ length: PAIRS }, () => {
    const from = below(random, pairs.entities);
    return [from, (from + 1 + below(random, pairs.entities - 1)) % pairs.entities] as const;
  });
  let verdict: Verdict;
  beforeAll(() => {
    const { linkCount, linkFrom, linkTo, linkConfidence } = projection.columns;
    const edges = Array.from({ length: linkCount }, (_, link) => [
      linkFrom[link],
      linkTo[link],
      -Math.log(linkConfidence[link] as number),
    ]).filter(([, , weight]) => Number.isFinite(weight));
    const question = { nodes: pairs.entities, edges, k: K, pairs: queries, hops };
    verdict = judge(python ?? '', 'paths.py', question) as Verdict;
  }, 1_500_000);

  const costs = (more: Partial<PathQuery>) =>
    queries.map(([from, to]) => {
      const question: PathQuery = {
        ...UNRESTRICTED,
        from: [from],
        to: [to],
        k: K,
        ...more,
      };
      return findPaths(projection, filter, question, deadlineIn(LONG)).paths.map((path) => path.cost);
    });
  const near = (ours: number[][], theirs: number[][]) => {
    expect(ours.map((list) => list.length)).toEqual(theirs.map((list) => list.length));
    ours.forEach((list, i) => list.forEach((cost, j) => expect(cost).toBeCloseTo(theirs[i]?.[j] ?? NaN, 9)));
  };

  it('k strongest paths with equal costs', () => near(costs({}), verdict.weighted));

  it('k shortest paths with equal lengths', () => near(costs({ ranking: 'SHORTEST' }), verdict.unweighted));

  if (hops !== null)
    it('the same k strongest within a limit of hops, among all paths', () =>
      near(costs({ maxHops: hops }), verdict.within));

  it('node cuts of equal size', () => {
    const sizes = queries.map(([from, to]) => {
      const { cut, search } = chokepoints(projection, filter, [from], [to], 'ANY', [], deadlineIn(LONG));
      return joined(search.reasons).includes('linked directly') ? null : cut.length;
    });
    expect(sizes).toEqual(verdict.cuts);
  });
});
