import fc from 'fast-check';
import { deadlineIn } from '../../../server/analysis/deadline.ts';
import type { LinkFilter } from '../../../server/analysis/link-filter.ts';
import { viewLinks, type LinkView } from '../../../server/analysis/link-view.ts';
import { describePath } from '../../../server/analysis/paths/describe-path.ts';
import { findPaths } from '../../../server/analysis/paths/find-paths.ts';
import { UNRESTRICTED, type PathQuery } from '../../../server/analysis/paths/path-query.ts';
import { joined } from '../../../server/model/messages.ts';
import { HEDGES, KINDS, type Hedge, type Kind, type LinkClass } from '../../../server/model/kinds.ts';
import { draw, type Drawn } from '../harness.ts';
import { allPathCosts } from './oracle.ts';
import { sample } from '../../support/sample.ts';

const LONG = 60_000;
const names = 'abcdefg'.split('');
const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    from: fc.constantFrom(...names),
    to: fc.constantFrom(...names),
    type: fc.constantFrom('TO', 'OTHER', 'TIED'),
    hedge: fc.constantFrom(...HEDGES),
    stance: fc.constantFrom('SUPPORTS' as const, 'SUPPORTS' as const, 'SUPPORTS' as const, 'DENIES' as const),
    source: fc.constantFrom('a', 'b', 'c', 'f'),
    origin: fc.constantFrom('x', 'y', 'z'),
  })
  .filter(({ from, to }) => from !== to);
const graph = fc.array(drawn, { minLength: 1, maxLength: 24 });
const filter = fc.record({
  minConfidence: fc.option(fc.double({ min: 0, max: 0.6, noNaN: true })),
  types: fc.option(fc.subarray(['TO', 'OTHER', 'TIED'], { minLength: 1 })),
  evidence: fc.option(
    fc.record({
      excludeSources: fc.option(fc.subarray(['a', 'b'])),
      hedges: fc.option(fc.subarray([...HEDGES], { minLength: 2 })),
    }),
  ),
}) as fc.Arbitrary<LinkFilter>;
const kinds = fc.record(
  Object.fromEntries(names.map((n) => [n, fc.constantFrom<Kind>('GROUP', 'PERSON', 'REGION')])),
);
const options = fc.record({
  ranking: fc.constantFrom('STRONGEST' as const, 'SHORTEST' as const, 'SPECIFIC' as const),
  via: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.subarray([4, 2], { minLength: 1 }) },
  ),
  k: fc.integer({ min: 1, max: 12 }),
  maxHops: fc.integer({ min: 1, max: 6 }),
  direction: fc.constantFrom('ANY' as const, 'OUT' as const, 'IN' as const),
  from: fc.uniqueArray(fc.constantFrom(0, 1), { minLength: 1, maxLength: 2 }),
  to: fc.uniqueArray(fc.constantFrom(5, 6), { minLength: 1, maxLength: 2 }),
  avoid: fc.uniqueArray(fc.constantFrom(2, 3), { maxLength: 1 }),
  throughKinds: fc.option(fc.subarray<Kind>(['GROUP', 'PERSON', 'REGION'], { minLength: 1 })),
  throughSubtypes: fc.option(fc.subarray(['country', 'valley'])),
  classes: fc.option(fc.subarray<LinkClass>(['ASSOCIATION', 'HOSTILITY', 'ACTIVITY'])),
});
const subtypes = fc.record(
  Object.fromEntries(names.map((n) => [n, fc.constantFrom('country', 'valley', 'city')])),
);

const plain = { ...UNRESTRICTED, maxHops: 5 };
const asQuestion = (
  chosen: Omit<PathQuery, 'throughKinds'> & { throughKinds: Kind[] | null },
): PathQuery => ({
  ...chosen,
  throughKinds: chosen.throughKinds?.map((kind) => KINDS.indexOf(kind)) ?? null,
});

const find = ({ projection, filter }: LinkView, query: PathQuery, ms = LONG) =>
  findPaths(projection, filter, query, deadlineIn(ms));

describe('paths', () => {
  it('are the k best, for every ranking and option, compared with an enumeration', () => {
    fc.assert(
      fc.property(graph, kinds, subtypes, filter, options, (claims, kindOf, subtypeOf, links, chosen) => {
        const view = viewLinks(draw(claims, kindOf, subtypeOf), links);
        const query = asQuestion(chosen);
        const { paths, search } = find(view, query);
        const costs = allPathCosts(view, query);
        expect(paths.length).toBe(costs.length);
        paths.forEach((path, i) => expect(path.cost).toBeCloseTo(costs[i] as number, 9));
        expect(search.complete).toBe(true);
        expect(search.reasons.length === 0).toBe(paths.length === query.k);
      }),
      { numRuns: sample(200, 2_000) },
    );
  });

  it('are the k best within few hops, even if cheaper ones have many', () => {
    const bridge = fc.tuple(
      fc.nat(15),
      fc.nat(15),
      fc.constantFrom<Hedge>('SPECULATED', 'SUSPECTED', 'ALLEGED'),
    );
    fc.assert(
      fc.property(
        fc.array(bridge, { minLength: 8, maxLength: 32 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 3, max: 6 }),
        fc.constantFrom('STRONGEST' as const, 'SPECIFIC' as const),
        (bridges, k, maxHops, ranking) => {
          const place = (n: number) => String.fromCharCode(97 + n);
          const chain: Drawn[] = Array.from({ length: 15 }, (_, n) => ({ from: place(n), to: place(n + 1) }));
          const dear = bridges.filter(([from, to]) => Math.abs(from - to) > 1);
          const view = viewLinks(
            draw([
              ...chain,
              ...dear.map(([from, to, hedge]) => ({ from: place(from), to: place(to), hedge })),
            ]),
          );
          const query = { ...plain, from: [0], to: [15], k, maxHops, ranking };
          const { paths } = find(view, query);
          const costs = allPathCosts(view, query);
          expect(paths.map(({ cost }) => cost.toFixed(6))).toEqual(costs.map((cost) => cost.toFixed(6)));
        },
      ),
      { numRuns: sample(100, 500) },
    );
  });

  it('are simple and distinct, and each hop has its links, strongest first', () => {
    fc.assert(
      fc.property(graph, options, (claims, chosen) => {
        const view = viewLinks(draw(claims, Object.fromEntries(names.map((n) => [n, 'GROUP']))));
        const found = find(view, asQuestion(chosen)).paths;
        const paths = found.map((path) => describePath(view, path, asQuestion(chosen)));
        expect(new Set(paths.map((p) => p.entities.join())).size).toBe(paths.length);
        for (const path of paths) {
          expect(new Set(path.entities).size).toBe(path.entities.length);
          const best = path.hops.map((hop) => hop.links[0]?.confidence ?? 0);
          expect(path.confidence).toBeCloseTo(best.reduce((a, b) => a * b, 1));
          for (const { links } of path.hops) {
            const confidences = links.map((l) => l.confidence);
            expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
          }
        }
      }),
      { numRuns: sample(60, 300) },
    );
  });

  const chain = draw([
    { from: 'a', to: 'b', source: 'f' },
    { from: 'b', to: 'c', type: 'TIED', hedge: 'SUSPECTED' },
    { from: 'x', to: 'y' },
  ]);
  const number = (id: string) => chain.numberOf(id) as number;
  const ask = (from: string, to: string, more: Partial<PathQuery> = {}, links: LinkFilter = {}, ms = LONG) =>
    find(
      viewLinks(chain, links),
      {
        ...plain,
        from: [number(from)],
        to: [number(to)],
        k: 3,
        ...more,
      },
      ms,
    );

  it('report that the ends are not connected, whatever the limits', () => {
    const { search } = ask('a', 'x');
    expect(search).toMatchObject({ complete: true });
    expect(joined(search.reasons)).toBe('No path; no chain of links connects the ends, whatever the limits.');
  });

  it('report how far was searched, and the shortest path without the limits', () => {
    const { search } = ask('a', 'c', { maxHops: 1 });
    expect(search).toMatchObject({ hopsSearched: 1, complete: true });
    expect(joined(search.reasons)).toMatch(
      /^No path within the hop limit of 1\. Entities visited: \d+\. Number of hops of the shortest path without these limits: 2\.$/,
    );
  });

  it('report what a filter removed', () => {
    const { paths, search } = ask('a', 'c', {}, { evidence: { excludeSources: ['f'] } });
    expect(paths).toEqual([]);
    expect(joined(search.reasons)).toBe(
      'No path within the hop limit of 5. Entities visited: 2. Number of hops of the shortest path without these limits: 2.',
    );
  });

  it('follow a direction, and symmetric links both ways', () => {
    expect(ask('a', 'c', { direction: 'OUT' }).paths).toHaveLength(1);
    expect(ask('c', 'a', { direction: 'OUT' }).paths).toHaveLength(0);
    expect(ask('c', 'a', { direction: 'IN' }).paths).toHaveLength(1);
  });

  it('stop at the deadline, and report it', () => {
    const { search } = ask('a', 'c', {}, {}, 0);
    expect(search.complete).toBe(false);
    expect(joined(search.reasons)).toMatch(/^The deadline passed; 0 of 3 paths/);
  });
});
