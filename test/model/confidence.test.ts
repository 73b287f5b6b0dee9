import fc from 'fast-check';
import {
  addUp,
  byOrigin,
  claimWeight,
  dempster,
  statusOf,
  type Evidence,
} from '../../server/model/confidence.ts';
import { HEDGES, STANCES } from '../../server/model/kinds.ts';

const evidence: fc.Arbitrary<Evidence> = fc.record({
  origin: fc.constantFrom('a', 'b', 'c', 'd'),
  stance: fc.constantFrom(...STANCES),
  hedge: fc.constantFrom(...HEDGES),
  weight: fc.double({ min: 0, max: 0.99, noNaN: true }),
});
const claims = fc.array(evidence, { maxLength: 8 });
const EPSILON = 1e-9;

describe('confidence', () => {
  it('stays between 0 and 1', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const { confidence, support, denial } = addUp(all);
        for (const figure of [confidence, support, denial]) expect(figure).toBeGreaterThanOrEqual(0);
        for (const figure of [confidence, support, denial]) expect(figure).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is never lowered by more support', () => {
    fc.assert(
      fc.property(claims, evidence, (all, more) => {
        const after = addUp([...all, { ...more, stance: 'SUPPORTS' }]);
        expect(after.confidence).toBeGreaterThanOrEqual(addUp(all).confidence - EPSILON);
      }),
    );
  });

  it('is never raised by more denial', () => {
    fc.assert(
      fc.property(claims, evidence, (all, more) => {
        const after = addUp([...all, { ...more, stance: 'DENIES' }]);
        expect(after.confidence).toBeLessThanOrEqual(addUp(all).confidence + EPSILON);
      }),
    );
  });

  it('does not depend on the order of claims, nor on repeats by an origin', () => {
    fc.assert(
      fc.property(claims, fc.infiniteStream(fc.nat()), (all, keys) => {
        const shuffled = all
          .map((c) => ({ c, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ c }) => c);
        expect(addUp([...shuffled, ...all])).toEqual(addUp(all));
      }),
    );
  });

  it('is not moved by claims that do not say', () => {
    fc.assert(
      fc.property(claims, evidence, (all, more) => {
        expect(addUp([...all, { ...more, stance: 'UNCONFIRMED' }])).toEqual(addUp(all));
      }),
    );
  });

  it('counts one minister quoted six times as one origin: 0.43, not 0.96', () => {
    const quoted = (origin: string): Evidence => ({
      origin,
      stance: 'SUPPORTS',
      hedge: 'ALLEGED',
      weight: 0.5 * 0.85,
    });
    expect(addUp(Array.from({ length: 6 }, () => quoted('romero'))).confidence).toBeCloseTo(0.425);
    expect(addUp('abcdef'.split('').map(quoted)).confidence).toBeCloseTo(0.96, 2);
  });

  it('combines support and denial by Dempster’s rule', () => {
    expect(dempster(0.47, 0.77)).toBeCloseTo((0.47 * 0.23) / (1 - 0.47 * 0.77));
    expect(dempster(1, 1)).toBe(0);
  });

  it('names the origins, strongest first, supporters before deniers', () => {
    const claim = (origin: string, stance: Evidence['stance'], weight: number): Evidence => ({
      origin,
      stance,
      hedge: 'STATED',
      weight,
    });
    const found = byOrigin([
      claim('x', 'DENIES', 0.9),
      claim('a', 'SUPPORTS', 0.2),
      claim('b', 'SUPPORTS', 0.5),
      claim('a', 'SUPPORTS', 0.3),
    ]);
    expect(found.map(({ origin, weight, claimCount }) => [origin, weight, claimCount])).toEqual([
      ['b', 0.5, 1],
      ['a', 0.3, 2],
      ['x', 0.9, 1],
    ]);
  });

  it('weighs a claim by wording and source, and one that does not say by nothing', () => {
    const weights = {
      hedge: { STATED: 0.9, REPORTED: 0.7, ALLEGED: 0.5, SUSPECTED: 0.35, SPECULATED: 0.2 },
      reliability: { A: 1, B: 0.85, C: 0.7, D: 0.5, E: 0.3, F: 0.6 },
      credibility: { 1: 1, 2: 1, 3: 0.8, 4: 0.5, 5: 0.2, 6: 1 },
    };
    expect(claimWeight('SUPPORTS', 'SUSPECTED', 'B', weights)).toBeCloseTo(0.2975);
    expect(claimWeight('UNCONFIRMED', 'STATED', 'A', weights)).toBe(0);
  });
});

describe('status', () => {
  it.each([
    [0.3, 0.3, 0.2, 1, 'CONTESTED'],
    [0.2, 0.3, 0.1, 1, 'DENIED'],
    [0.95, 0, 0.95, 2, 'CONFIRMED'],
    [0.95, 0, 0.95, 1, 'PROBABLE'],
    [0.6, 0, 0.6, 1, 'PROBABLE'],
    [0.59, 0.29, 0.5, 3, 'POSSIBLE'],
  ] as const)('support %d, denial %d, confidence %d on %d origins is %s', (s, d, c, origins, expected) => {
    expect(statusOf(s, d, c, origins)).toBe(expected);
  });

  it('reaches a threshold exactly when the weight does', () => {
    const claim = (weight: number): Evidence => ({ origin: 'a', stance: 'DENIES', hedge: 'STATED', weight });
    expect(addUp([claim(0.3)]).status).toBe('DENIED');
  });
});
