import fc from 'fast-check';
import { deadlineIn } from '../../server/analysis/deadline.ts';
import { evidenceInNumbers, type EvidenceFilter } from '../../server/analysis/link-filter.ts';
import { viewLinks } from '../../server/analysis/link-view.ts';
import { whatIf } from '../../server/analysis/what-if.ts';
import { HEDGES } from '../../server/model/kinds.ts';
import { draw, type Drawn } from './harness.ts';
import { sample } from '../support/sample.ts';

const ask = (claims: Drawn[], evidence: EvidenceFilter, pairs: [string, string][] = []) => {
  const projection = draw(claims);
  const number = (id: string) => projection.numberOf(id) as number;
  const found = whatIf(
    projection,
    viewLinks(projection).filter,
    evidenceInNumbers(evidence, projection),
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

describe('what if a source was wrong', () => {
  const claims: Drawn[] = [
    { from: 'a', to: 'b', source: 'b' },
    { from: 'b', to: 'c', source: 'a' },
    { from: 'b', to: 'c', source: 'b' },
    { from: 'c', to: 'd', source: 'a' },
    { from: 'c', to: 'd', source: 'b', stance: 'DENIES' },
    { from: 'd', to: 'e', source: 'a' },
  ];

  it('tells links lost, weakened and strengthened, and entities cut off', () => {
    expect(ask(claims, { excludeSources: ['b'] })).toMatchObject({
      claimsSetAside: 3,
      lost: ['ab'],
      weakened: ['bc'],
      strengthened: ['cd'],
      cutOff: ['a'],
    });
  });

  it('tells of pairs whether their strongest path stands, changes or breaks', () => {
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

  it('says that a link of which only a denial is left is lost', () => {
    expect(ask(claims, { excludeSources: ['a'] }).lost).toEqual(['cd', 'de']);
  });

  it('changes nothing when no evidence is set aside, and every link stands on one side of the balance', () => {
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
          const { lost, weakened, strengthened, cutOff, claimsSetAside } = ask(all, { excludeSources });
          const changed = [...lost, ...weakened, ...strengthened];
          expect(new Set(changed).size).toBe(changed.length);
          expect(claimsSetAside).toBe(all.filter((c) => excludeSources.includes(c.source)).length);
          if (excludeSources.length === 0) expect([...changed, ...cutOff]).toEqual([]);
          if (excludeSources.length === 3) expect(weakened.length + strengthened.length).toBe(0);
        },
      ),
      { numRuns: sample(60, 500) },
    );
  });
});
