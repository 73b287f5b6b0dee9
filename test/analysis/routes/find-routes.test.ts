import fc from 'fast-check';
import { deadlineIn } from '../../../server/analysis/deadline.ts';
import { viewLinks } from '../../../server/analysis/link-view.ts';
import type { Projection } from '../../../server/analysis/projection.ts';
import { ASSUMED_JOIN, findRoutes, type Mode } from '../../../server/analysis/routes/find-routes.ts';
import { HEDGES } from '../../../server/model/kinds.ts';
import { draw, type Drawn } from '../harness.ts';
import { sample } from '../../support/sample.ts';

const LONG = 60_000;
const names = 'abcdefgh'.split('');
const everywhere = Object.fromEntries(names.map((n) => [n, 'REGION' as const]));
const leg = (from: string, to: string, more: { mode?: Mode; flow?: string } & Partial<Drawn> = {}): Drawn => {
  const { mode = 'ROAD', flow = 'x', ...rest } = more;
  return { from, to, type: 'ROUTE_LEG', qualifiers: [`flow=${flow}`, `mode=${mode}`], ...rest };
};
const inside = (from: string, to: string): Drawn => ({ from, to, type: 'LOCATED_IN' });

interface Asked {
  readonly from: string[];
  readonly to: string[];
  readonly k?: number;
  readonly maxLegs?: number;
  readonly modes?: Mode[] | null;
}

function ask(projection: Projection, { from, to, k = 3, maxLegs = 6, modes = null }: Asked, ms = LONG) {
  const view = viewLinks(projection);
  const numbers = (ids: string[]) => ids.map((id) => projection.numberOf(id) as number);
  const question = { from: numbers(from), to: numbers(to), k, maxLegs, modes: modes ? new Set(modes) : null };
  const { routes, search } = findRoutes(view, view, question, deadlineIn(ms));
  const id = (n: number) => projection.idOf(n);
  return { routes: routes.map((r) => ({ ...r, text: r.regions.map(id).join('') })), search };
}

/** Confidences of all routes, by walking every one of them over the drawn claims: slow and obvious. */
function allRoutes(projection: Projection, { from, to, k = 3, maxLegs = 6, modes = null }: Asked): number[] {
  const id = (n: number) => projection.idOf(n);
  const links = [...viewLinks(projection).links()].map(({ link, confidence }) => ({ ...link, confidence }));
  const holds = (outer: string, inner: string, seen: string[] = []): boolean =>
    links.some(
      (l) =>
        l.type === 'LOCATED_IN' &&
        id(l.from) === inner &&
        !seen.includes(id(l.to)) &&
        (id(l.to) === outer || holds(outer, id(l.to), [...seen, id(l.to)])),
    ) && outer !== inner;
  const inOne = (region: string, ends: string[]) => ends.some((end) => end === region || holds(end, region));
  const legs = links.filter(
    (l) => l.type === 'ROUTE_LEG' && (!modes || modes.some((mode) => l.qualifiers.includes(`mode=${mode}`))),
  );
  const best = new Map<string, number>();
  for (const l of legs) {
    const key = id(l.from) + id(l.to);
    best.set(key, Math.max(best.get(key) ?? 0, l.confidence));
  }
  const starts = (region: string) => [...best.keys()].some((key) => key[0] === region);
  const found: number[] = [];
  const go = (path: string, confidence: number, used: number, byLeg: boolean) => {
    const at = path.at(-1) ?? '';
    if (byLeg && inOne(at, to)) {
      found.push(confidence);
      return;
    }
    for (const [key, weight] of best) {
      const [a, b = ''] = key;
      if (a === at && used < maxLegs && !path.includes(b) && !inOne(b, from))
        go(path + b, confidence * weight, used + 1, true);
    }
    if (!byLeg) return;
    for (const end of to)
      if (holds(at, end) && !path.includes(end) && !inOne(end, from)) found.push(confidence * ASSUMED_JOIN);
    for (const other of names) {
      if (other === at || path.includes(other) || inOne(other, from) || inOne(other, to)) continue;
      if ((holds(at, other) || holds(other, at)) && starts(other))
        go(path + other, confidence * ASSUMED_JOIN, used, false);
    }
  };
  for (const region of names) if (inOne(region, from) && starts(region)) go(region, 1, 0, false);
  for (const region of from) {
    for (const wider of names) {
      if (holds(wider, region) && !inOne(wider, from) && !inOne(wider, to) && starts(wider))
        go(region + wider, ASSUMED_JOIN, 0, false);
    }
  }
  return found.sort((a, b) => b - a).slice(0, k);
}

describe('routes', () => {
  it('are the k most confident there are, with nesting and assumed joins, by a walk over all of them', () => {
    const region = fc.constantFrom(...names);
    const anyLeg = fc
      .record({
        from: region,
        to: region,
        mode: fc.constantFrom<Mode>('AIR', 'ROAD'),
        hedge: fc.constantFrom(...HEDGES),
      })
      .filter(({ from, to }) => from !== to)
      .map(({ from, to, ...more }) => leg(from, to, more));
    const anyNest = fc
      .record({ from: region, to: region })
      .filter(({ from, to }) => from !== to)
      .map(({ from, to }) => inside(from, to));
    const asked = fc.record({
      from: fc.subarray(['a', 'b'], { minLength: 1 }),
      to: fc.subarray(['g', 'h'], { minLength: 1 }),
      k: fc.integer({ min: 1, max: 8 }),
      maxLegs: fc.integer({ min: 1, max: 5 }),
      modes: fc.option(fc.subarray<Mode>(['AIR', 'ROAD'], { minLength: 1 })),
    });
    fc.assert(
      fc.property(
        fc.array(anyLeg, { minLength: 1, maxLength: 14 }),
        fc.array(anyNest, { maxLength: 5 }),
        asked,
        (legs, nests, question) => {
          const projection = draw([...legs, ...nests], everywhere);
          const { routes, search } = ask(projection, question);
          const expected = allRoutes(projection, question);
          expect(routes.length).toBe(expected.length);
          routes.forEach((route, i) => expect(route.confidence).toBeCloseTo(expected[i] as number, 9));
          for (const { regions } of routes) expect(new Set(regions).size).toBe(regions.length);
          expect(search.complete).toBe(true);
        },
      ),
      { numRuns: sample(200, 2_000) },
    );
  });

  const projection = draw(
    [
      inside('k', 'v'),
      inside('v', 'p'),
      inside('l', 'b'),
      leg('k', 'd', { flow: 'one' }),
      leg('d', 'b', { flow: 'one', mode: 'WATER', hedge: 'ALLEGED' }),
      leg('l', 'z', { flow: 'two', mode: 'AIR' }),
    ],
    {},
  );

  it('start anywhere in a region, join what contains one another, and say that the join is assumed', () => {
    const { routes } = ask(projection, { from: ['p'], to: ['z'] });
    expect(routes.map((r) => r.text)).toEqual(['kdblz']);
    expect(routes[0]?.legs.map((l) => (l.link === null ? 'assumed' : l.mode))).toEqual([
      'ROAD',
      'WATER',
      'assumed',
      'AIR',
    ]);
    expect(routes[0]?.confidence).toBeCloseTo(0.9 * 0.5 * ASSUMED_JOIN * 0.9);
  });

  it('go in the direction of their legs, and by the modes asked for', () => {
    expect(ask(projection, { from: ['z'], to: ['p'] }).routes).toEqual([]);
    const { routes, search } = ask(projection, { from: ['p'], to: ['b'], modes: ['ROAD'] });
    expect(routes).toEqual([]);
    expect(search.reason).toBe('No route within 6 legs; 1 region looked at. Legs had to go by ROAD.');
  });

  it('stop at the deadline, and say so', () => {
    expect(ask(projection, { from: ['p'], to: ['z'] }, 0).search).toMatchObject({ complete: false });
  });
});
