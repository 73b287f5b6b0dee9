import fc from 'fast-check';
import { chokepoints } from '../../server/analysis/chokepoints.ts';
import type { PathDirection } from '../../server/analysis/paths/path-query.ts';
import { deadlineIn } from '../../server/analysis/deadline.ts';
import { viewLinks, type LinkView } from '../../server/analysis/link-view.ts';
import { describePath } from '../../server/analysis/paths/describe-path.ts';
import { joined } from '../../server/model/messages.ts';
import { draw, type Drawn } from './harness.ts';
import { sample } from '../support/sample.ts';

const names = 'abcdefgh'.split('');
const graph = fc.array(
  fc
    .record({
      from: fc.constantFrom(...names),
      to: fc.constantFrom(...names),
      type: fc.constantFrom('TO', 'TO', 'OTHER', 'TIED'),
    })
    .filter(({ from, to }) => from !== to),
  { minLength: 1, maxLength: 22 },
);
/** TO_ALONG: no direction is asked for, and links of type TO are followed along. */
type Way = PathDirection | 'TO_ALONG';
const LONG = 60_000;

const view = (claims: Drawn[]) => viewLinks(draw(claims, Object.fromEntries(names.map((n) => [n, 'GROUP']))));

const ask = (
  { projection, filter }: LinkView,
  from: number[],
  to: number[],
  direction: Way = 'ANY',
  ms = LONG,
) => {
  const along = [projection.columns.types.indexOf('TO')];
  const way = direction === 'TO_ALONG' ? null : direction;
  return chokepoints(projection, filter, from, to, way, along, deadlineIn(ms));
};

/** Whether a link may be gone along from one of its ends. */
const goes = (link: { from: number; type: string; symmetric: boolean }, entity: number, way: Way): boolean =>
  way === 'TO_ALONG' ? goes(link, entity, link.type === 'TO' ? 'OUT' : 'ANY') : goesBy(link, entity, way);

const goesBy = (link: { from: number; symmetric: boolean }, entity: number, direction: PathDirection) =>
  direction === 'ANY' || link.symmetric || (link.from === entity) === (direction === 'OUT');

/** Whether the ends hang together by something between them once some entities are gone. */
function connected(
  view: LinkView,
  from: ReadonlySet<number>,
  to: ReadonlySet<number>,
  gone: ReadonlySet<number>,
  direction: Way,
) {
  const seen = new Set(from);
  const open = [...from];
  for (let entity = open.pop(); entity !== undefined; entity = open.pop()) {
    if (to.has(entity)) return true;
    for (const { number, link } of view.linksAt(entity)) {
      if (!goes(link, entity, direction)) continue;
      const next = view.projection.otherEnd(number, entity);
      if (seen.has(next) || gone.has(next) || (from.has(entity) && to.has(next))) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return false;
}

/** The size of the smallest cut, by trying every set of entities between. */
function smallestCut(
  links: LinkView,
  from: ReadonlySet<number>,
  to: ReadonlySet<number>,
  direction: Way,
): number {
  const between = names.map((_, i) => i).filter((i) => !from.has(i) && !to.has(i));
  let best = between.length + 1;
  for (let mask = 0; mask < 1 << between.length; mask++) {
    const gone = new Set(between.filter((_, bit) => mask & (1 << bit)));
    if (gone.size < best && !connected(links, from, to, gone, direction)) best = gone.size;
  }
  return best;
}

const waysOf = ({ projection }: LinkView, way: Way) =>
  way === 'TO_ALONG' ? { along: [projection.columns.types.indexOf('TO')] } : { direction: way };

describe('chokepoints', () => {
  const ends = fc.constantFrom<number[][]>(
    [[0], [7]],
    [[0, 1], [7]],
    [[0], [6, 7]],
    [
      [0, 1],
      [6, 7],
    ],
  );

  const direction = fc.constantFrom<Way>('ANY', 'OUT', 'IN', 'TO_ALONG');

  it('are a minimum cut in a direction, proved by as many disjoint paths', () => {
    fc.assert(
      fc.property(graph, ends, direction, (claims, [first = [], last = []], way) => {
        const links = view(claims);
        const [from, to] = [new Set(first), new Set(last)];
        const { cut, direct, disjointPaths, search } = ask(links, first, last, way);
        const expected = smallestCut(links, from, to, way);
        expect(search.complete).toBe(true);
        const adjacent = first.some((end) =>
          links.linksAt(end).some(({ number, link }) => {
            const other = links.projection.otherEnd(number, end);
            return to.has(other) && goes(link, end, way);
          }),
        );
        expect(direct !== null).toBe(adjacent);
        if (adjacent) expect(joined(search.reasons)).toMatch(/are linked directly/);
        expect(cut).toHaveLength(expected);
        expect(connected(links, from, to, new Set(cut), way)).toBe(false);
        expect(disjointPaths).toHaveLength(expected);
        const inner = disjointPaths.flatMap((path) => path.slice(1, -1));
        expect(new Set(inner).size).toBe(inner.length);
        for (const path of disjointPaths) {
          const { entities, hops } = describePath(links, { entities: path, cost: 0 }, waysOf(links, way));
          expect(from.has(entities[0] as number) && to.has(entities.at(-1) as number)).toBe(true);
          for (const hop of hops) {
            expect(hop.links.length).toBeGreaterThan(0);
            for (const { link } of hop.links) expect(goes(link, hop.from, way)).toBe(true);
          }
        }
      }),
      { numRuns: sample(200, 2_000) },
    );
  });

  it('report that the ends are not connected', () => {
    const { cut, search } = ask(view([{ from: 'a', to: 'b' }]), [0], [7]);
    expect(cut).toEqual([]);
    expect(joined(search.reasons)).toBe('The ends are not connected; there is nothing to cut.');
  });

  it('report that the deadline passed first', () => {
    const links = view([
      { from: 'a', to: 'b' },
      { from: 'b', to: 'h' },
    ]);
    expect(ask(links, [0], [7], 'ANY', 0).search).toMatchObject({
      complete: false,
    });
  });
});
