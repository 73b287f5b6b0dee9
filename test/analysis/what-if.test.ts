import fc from 'fast-check';
import { deadlineIn } from '../../server/analysis/deadline.ts';
import { evidenceNumbers, type EvidenceFilter } from '../../server/analysis/link-filter.ts';
import { viewLinks } from '../../server/analysis/link-view.ts';
import { whatIf } from '../../server/analysis/what-if.ts';
import { CREDIBILITIES, HEDGES } from '../../server/model/kinds.ts';
import { draw, type Drawn } from './harness.ts';
import { sample } from '../support/sample.ts';

const ask = (claims: Drawn[], evidence: EvidenceFilter, pairs: [string, string][] = []) => {
  const projection = draw(claims);
  const number = (id: string) => projection.numberOf(id) as number;
  const found = whatIf(
    projection,
    viewLinks(projection).filter,
    evidenceNumbers(evidence, projection),
    pairs.map(([from, to]) => [number(from), number(to)]),
    deadlineIn(60_000),
  );
  const ends = ({ links }: { links: Uint32Array }) =>
    Array.from(links, (link) => {
      const { linkFrom, linkTo } = projection.columns;
      return [linkFrom[link], linkTo[link]].map((end) => projection.idOf(end as number)).join('');
    });
  return {
    ...found,
    lost: ends(found.lost),
    weakened: ends(found.weakened),
    strengthened: ends(found.strengthened),
    cutOff: [...found.cutOff].map((n) => projection.idOf(n)),
    pairs: found.pairs.map((p) => p.outcome),
  };
};

const HEDGE = { STATED: 0.9, REPORTED: 0.7, ALLEGED: 0.5, SUSPECTED: 0.35, SPECULATED: 0.2 };
const GRADE: Record<string, number> = { a: 1, b: 0.85, f: 0.5 };
const CREDIBILITY = { 1: 1, 2: 1, 3: 0.8, 4: 0.5, 5: 0.2, 6: 1 };

/** Confidence by the ends of links: slow and obvious, with the government's voices as one party. */
function byHand(claims: readonly Drawn[]) {
  const links = new Map<string, { confidence: number; supported: boolean }>();
  for (const key of new Set(claims.map((c) => c.from + c.to))) {
    const side = (stance: string) => {
      const parties = new Map<string, number>();
      for (const c of claims.filter((one) => one.from + one.to === key && one.stance === stance)) {
        const origin = c.speakers?.at(-1) ?? `origin-${c.source}`;
        const party = ['romero', 'perez', 'ministry'].includes(origin) ? 'government' : origin;
        const weight =
          HEDGE[c.hedge ?? 'STATED'] * (GRADE[c.source ?? ''] ?? 0) * CREDIBILITY[c.credibility ?? 6];
        parties.set(party, Math.max(parties.get(party) ?? 0, weight));
      }
      const weights = [...parties.values()].sort((x, y) => y - x);
      return Math.round((1 - weights.reduce((left, w) => left * (1 - w), 1)) * 1e12) / 1e12;
    };
    const [s, d] = [side('SUPPORTS'), side('DENIES')];
    const confidence = Math.round(((s * (1 - d)) / (1 - s * d)) * 1e12) / 1e12;
    links.set(key, { confidence, supported: s > 0 });
  }
  return links;
}

describe('what if a source was wrong', () => {
  const claims: Drawn[] = [
    { from: 'a', to: 'b', source: 'b' },
    { from: 'b', to: 'c', source: 'a' },
    { from: 'b', to: 'c', source: 'b' },
    { from: 'c', to: 'd', source: 'a' },
    { from: 'c', to: 'd', source: 'b', stance: 'DENIES' },
    { from: 'd', to: 'e', source: 'a' },
  ];

  it('finds lost, weakened and strengthened links, and entities cut off', () => {
    expect(ask(claims, { excludeSources: ['b'] })).toMatchObject({
      claimsExcluded: 3,
      lost: ['ab'],
      weakened: ['bc'],
      strengthened: ['cd'],
      cutOff: ['a'],
    });
  });

  it('finds whether the strongest path of a pair is unchanged, changed or broken', () => {
    const pairs: [string, string][] = [
      ['a', 'c'],
      ['b', 'c'],
      ['d', 'e'],
    ];
    expect(ask(claims, { excludeSources: ['b'] }, pairs).pairs).toEqual(['BROKEN', 'CHANGED', 'UNCHANGED']);
    expect(
      ask(
        [
          { from: 'a', to: 'b' },
          { from: 'x', to: 'y' },
        ],
        {},
        [['a', 'x']],
      ).pairs,
    ).toEqual(['NEVER_CONNECTED']);
  });

  it('counts a link with only a denial left as lost', () => {
    expect(ask(claims, { excludeSources: ['a'] }).lost).toEqual(['cd', 'de']);
  });

  it('excludes everyone who speaks for a party, as combining by hand does', () => {
    const speakers = ['romero', 'perez', 'ministry', 'government', 'growers'];
    const voices: Drawn[] = [
      { from: 'romero', to: 'ministry', type: 'SPEAKS_FOR', source: 'r' },
      { from: 'perez', to: 'government', type: 'SPEAKS_FOR', source: 'r' },
      { from: 'ministry', to: 'government', type: 'SPEAKS_FOR', source: 'r' },
    ];
    const said = fc.record({
      from: fc.constantFrom('a', 'b'),
      to: fc.constantFrom('c', 'd'),
      hedge: fc.constantFrom(...HEDGES),
      credibility: fc.constantFrom(...CREDIBILITIES),
      stance: fc.constantFrom('SUPPORTS' as const, 'DENIES' as const),
      source: fc.constantFrom('a', 'b', 'f'),
      speakers: fc.array(fc.constantFrom(...speakers), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 12 }), (claims) => {
        const found = ask([...claims, ...voices], { excludeParties: ['government'] });
        const [was, is] = [
          byHand(claims),
          byHand(claims.filter((c) => c.speakers.every((s) => s === 'growers'))),
        ];
        const ends = [...was.keys()];
        const changed = (test: (before: number, after: number) => boolean) =>
          ends.filter(
            (key) =>
              is.get(key)?.supported && test(was.get(key)?.confidence ?? 0, is.get(key)?.confidence ?? 0),
          );
        expect([...found.lost].sort()).toEqual(
          ends.filter((key) => was.get(key)?.supported && !is.get(key)?.supported).sort(),
        );
        expect([...found.weakened].sort()).toEqual(changed((before, after) => after < before).sort());
        expect([...found.strengthened].sort()).toEqual(changed((before, after) => after > before).sort());
      }),
      { numRuns: sample(60, 500) },
    );
  });

  it('changes nothing if no evidence is excluded, and classifies every link once', () => {
    const drawn = fc
      .record({
        from: fc.constantFrom('a', 'b', 'c', 'd'),
        to: fc.constantFrom('a', 'b', 'c', 'd'),
        hedge: fc.constantFrom(...HEDGES),
        stance: fc.constantFrom('SUPPORTS' as const, 'DENIES' as const),
        source: fc.constantFrom('a', 'b', 'c'),
      })
      .filter(({ from, to }) => from !== to);
    fc.assert(
      fc.property(
        fc.array(drawn, { minLength: 1, maxLength: 16 }),
        fc.subarray(['a', 'b', 'c']),
        (all, excludeSources) => {
          const { lost, weakened, strengthened, cutOff, claimsExcluded } = ask(all, { excludeSources });
          const changed = [...lost, ...weakened, ...strengthened];
          expect(new Set(changed).size).toBe(changed.length);
          expect(claimsExcluded).toBe(all.filter((c) => excludeSources.includes(c.source)).length);
          if (excludeSources.length === 0) expect([...changed, ...cutOff]).toEqual([]);
          if (excludeSources.length === 3) expect(weakened.length + strengthened.length).toBe(0);
        },
      ),
      { numRuns: sample(60, 500) },
    );
  });
});
