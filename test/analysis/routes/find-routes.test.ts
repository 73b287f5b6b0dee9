import fc from 'fast-check';
import { deadlineIn } from '../../../server/analysis/deadline.ts';
import { viewLinks } from '../../../server/analysis/link-view.ts';
import type { Projection } from '../../../server/analysis/projection.ts';
import { displace } from '../../../server/analysis/routes/displace.ts';
import { findRoutes } from '../../../server/analysis/routes/find-routes.ts';
import type { Mode } from '../../../server/analysis/routes/route-legs.ts';
import { ASSUMED_JOIN } from '../../../server/analysis/routes/route-map.ts';
import { HEDGES, type Kind } from '../../../server/model/kinds.ts';
import { joined } from '../../../server/model/messages.ts';
import { draw, vocabulary, type Drawn } from '../harness.ts';
import { sample } from '../../support/sample.ts';

const LONG = 60_000;
const names = 'abcdefgh'.split('');
const kinds: Record<string, Kind> = {
  ...Object.fromEntries(names.map((n) => [n, 'REGION' as const])),
  ...{ leaves: 'COMMODITY', pastes: 'COMMODITY', guns: 'COMMODITY', timber: 'COMMODITY' },
  ...{ x: 'FLOW', y: 'FLOW', z: 'FLOW' },
};
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
  readonly maxAssumed?: number;
  readonly through?: string | null;
  readonly modes?: Mode[] | null;
}

function questionOf(projection: Projection, { from, to, k = 3, maxLegs = 6, maxAssumed = 1, modes }: Asked) {
  const numbers = (ids: string[]) => ids.map((id) => projection.numberOf(id) as number);
  const stages = Object.fromEntries(vocabulary.commodities);
  const ends = { from: numbers(from), to: numbers(to) };
  return { ...ends, k, maxLegs, maxAssumed, modes: modes ? new Set(modes) : null, stages };
}

function ask(projection: Projection, asked: Asked, ms = LONG) {
  const view = viewLinks(projection);
  const through = asked.through ? projection.numberOf(asked.through) : undefined;
  const query = { ...questionOf(projection, asked), ...(through !== undefined && { through }) };
  const { routes, search } = findRoutes(view, view, query, deadlineIn(ms));
  const id = (n: number) => projection.idOf(n);
  return { routes: routes.map((r) => ({ ...r, text: r.regions.map(id).join('') })), search };
}

/** Confidences of all routes, by walking every one of them over the drawn claims: slow and obvious. */
function allRoutes(
  projection: Projection,
  { from, to, k = 3, maxLegs = 6, maxAssumed = 1, modes = null, through }: Asked,
): number[] {
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
  const starts = (region: string) => legs.some((l) => id(l.from) === region);
  /** What the shipment on a leg can be: a family and stage each. */
  const cargoes = (l: (typeof legs)[number]) => {
    const flow = l.qualifiers.find((q) => q.startsWith('flow='))?.slice(5);
    const moved = links.filter((m) => m.type === 'MOVES' && id(m.from) === flow).map((m) => id(m.to));
    if (moved.length === 0) return [{ family: 'unknown', stage: 0 }];
    return moved.map((commodity) => COMMODITIES[commodity] ?? { family: commodity, stage: 0 });
  };
  const around = (side: string[], region: string) => side.some((end) => holds(region, end));
  const reenters = (path: string[], next: string) =>
    names
      .filter((region) => !(around(from, region) && around(to, region)))
      .some((region) => {
        const inside = (other: string) => other === region || holds(region, other);
        return inside(next) && !inside(path.at(-1) ?? '') && path.some(inside);
      });
  const best = new Map<string, number>();
  const found = (path: string[], confidence: number) => {
    if (through && !path.includes(through)) return;
    best.set(path.join(), Math.max(best.get(path.join()) ?? 0, confidence));
  };
  type Cargo = ReturnType<typeof cargoes>[number];
  const go = (
    path: string[],
    confidence: number,
    used: number,
    assumed: number,
    byLeg: boolean,
    cargo: Cargo | null,
  ) => {
    const at = path.at(-1) ?? '';
    if (byLeg && inOne(at, to)) return found(path, confidence);
    const isFree = (region: string) =>
      !path.includes(region) && !inOne(region, from) && !reenters(path, region);
    for (const l of legs) {
      if (id(l.from) !== at || used === maxLegs || !isFree(id(l.to))) continue;
      for (const next of cargoes(l)) {
        if (cargo && (cargo.family !== next.family || cargo.stage > next.stage)) continue;
        go([...path, id(l.to)], confidence * l.confidence, used + 1, assumed, true, next);
      }
    }
    if (!byLeg || assumed === maxAssumed) return;
    for (const end of to) if (holds(at, end) && isFree(end)) found([...path, end], confidence * ASSUMED_JOIN);
    for (const other of names) {
      if (other === at || !isFree(other) || inOne(other, to)) continue;
      if ((holds(at, other) || holds(other, at)) && starts(other))
        go([...path, other], confidence * ASSUMED_JOIN, used, assumed + 1, false, cargo);
    }
  };
  for (const region of names) if (inOne(region, from) && starts(region)) go([region], 1, 0, 0, false, null);
  for (const region of maxAssumed > 0 ? from : []) {
    for (const wider of names) {
      if (holds(wider, region) && !inOne(wider, from) && !inOne(wider, to) && starts(wider))
        go([region, wider], ASSUMED_JOIN, 0, 1, false, null);
    }
  }
  return [...best.values()].sort((a, b) => b - a).slice(0, k);
}

const COMMODITIES: Record<string, { family: string; stage: number }> = {
  leaves: { family: 'coca', stage: 1 },
  pastes: { family: 'coca', stage: 2 },
  guns: { family: 'arms', stage: 1 },
};
const SUBTYPES = { leaves: 'leaf', pastes: 'paste', guns: 'arms' };

describe('routes', () => {
  it('are the k most confident, with nesting and assumed joins, compared with an enumeration', () => {
    const region = fc.constantFrom(...names);
    const anyLeg = fc
      .record({
        from: region,
        to: region,
        mode: fc.constantFrom<Mode>('AIR', 'ROAD'),
        flow: fc.constantFrom('x', 'y', 'z'),
        hedge: fc.constantFrom(...HEDGES),
      })
      .filter(({ from, to }) => from !== to)
      .map(({ from, to, ...more }) => leg(from, to, more));
    const anyCargo = fc.record({
      from: fc.constantFrom('x', 'y'),
      to: fc.constantFrom('leaves', 'pastes', 'guns', 'timber'),
      type: fc.constant('MOVES'),
    });
    const anyNest = fc
      .record({ from: region, to: region })
      .filter(({ from, to }) => from !== to)
      .map(({ from, to }) => inside(from, to));
    const asked = fc.record({
      from: fc.subarray(['a', 'b'], { minLength: 1 }),
      to: fc.subarray(['g', 'h'], { minLength: 1 }),
      k: fc.integer({ min: 1, max: 8 }),
      maxLegs: fc.integer({ min: 1, max: 5 }),
      maxAssumed: fc.integer({ min: 0, max: 2 }),
      through: fc.oneof(
        { weight: 3, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.constantFrom('c', 'd', 'g') },
      ),
      modes: fc.option(fc.subarray<Mode>(['AIR', 'ROAD'], { minLength: 1 })),
    });
    fc.assert(
      fc.property(
        fc.array(anyLeg, { minLength: 1, maxLength: 14 }),
        fc.array(anyNest, { maxLength: 5 }),
        fc.array(anyCargo, { maxLength: 4 }),
        asked,
        (legs, nests, cargoes, query) => {
          const projection = draw([...legs, ...nests, ...cargoes], kinds, SUBTYPES);
          const { routes, search } = ask(projection, query);
          const expected = allRoutes(projection, query);
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

  it('start anywhere in a region, join nested regions, and mark the join as assumed', () => {
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

  it('follow the direction of their legs, and use only the requested modes', () => {
    expect(ask(projection, { from: ['z'], to: ['p'] }).routes).toEqual([]);
    const { routes, search } = ask(projection, { from: ['p'], to: ['b'], modes: ['ROAD'] });
    expect(routes).toEqual([]);
    expect(joined(search.reasons)).toBe(
      'No route within the limits (legs: 6, assumed joins: 1). Regions visited: 1. Only legs by these means of transport were allowed: ROAD.',
    );
  });

  it('stop at the deadline, and report it', () => {
    expect(ask(projection, { from: ['p'], to: ['z'] }, 0).search).toMatchObject({ complete: false });
  });

  it('continue only with a commodity that the shipment can have become', () => {
    const cargo = (from: string, to: string): Drawn => ({ from, to, type: 'MOVES' });
    const shipments = draw(
      [
        leg('a', 'b', { flow: 'l' }),
        leg('b', 'c', { flow: 'p' }),
        leg('b', 'd', { flow: 'g' }),
        leg('c', 'e', { flow: 'l' }),
        cargo('l', 'leaves'),
        cargo('p', 'pastes'),
        cargo('g', 'guns'),
      ],
      kinds,
      SUBTYPES,
    );
    expect(ask(shipments, { from: ['a'], to: ['c'] }).routes.map((r) => r.text)).toEqual(['abc']);
    expect(ask(shipments, { from: ['a'], to: ['d'] }).routes).toEqual([]);
    expect(ask(shipments, { from: ['a'], to: ['e'] }).routes).toEqual([]);
  });

  it('do not re-enter a region that they have left', () => {
    const back = draw(
      [inside('m', 'p'), inside('n', 'p'), leg('m', 'q'), leg('q', 'n'), leg('n', 'z'), leg('q', 'z')],
      {},
    );
    expect(ask(back, { from: ['m'], to: ['z'] }).routes.map((r) => r.text)).toEqual(['mqz']);
  });

  it('gain if their best comes closer to the best of all, whatever k', () => {
    const valleys = draw(
      [
        leg('a', 'b'),
        leg('b', 'z'),
        leg('a', 'c', { hedge: 'ALLEGED' }),
        leg('c', 'z', { hedge: 'ALLEGED' }),
      ],
      {},
    );
    const view = viewLinks(valleys);
    const query = questionOf(valleys, { from: ['a'], to: ['z'], k: 1 });
    const closed = { regions: [valleys.numberOf('b') as number], modes: [] };
    const { gains } = displace(view, view, query, closed, deadlineIn(LONG));
    const gain = gains.find(({ region }) => valleys.idOf(region) === 'c');
    expect(gain?.before).toBeCloseTo(0.25);
    expect(gain?.after).toBeCloseTo(0.25);
    expect(gain?.shareBefore).toBeCloseTo(0.25 / 0.81);
    expect(gain?.shareAfter).toBeCloseTo(1);
  });
});
