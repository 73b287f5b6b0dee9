import fc from 'fast-check';
import {
  combineClaims,
  byParty,
  claimWeight,
  dempster,
  statusOf,
  type Evidence,
  type Graded,
} from '../../server/model/confidence.ts';
import { partiesOf } from '../../server/model/parties.ts';
import { CREDIBILITIES, HEDGES, RELIABILITIES, STANCES } from '../../server/model/kinds.ts';

const evidence: fc.Arbitrary<Evidence> = fc.record({
  origin: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  party: fc.constantFrom('p', 'q', 'r'),
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
        const { confidence, support, denial } = combineClaims(all);
        for (const figure of [confidence, support, denial]) expect(figure).toBeGreaterThanOrEqual(0);
        for (const figure of [confidence, support, denial]) expect(figure).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is never lowered by more support', () => {
    fc.assert(
      fc.property(claims, evidence, (all, more) => {
        const after = combineClaims([...all, { ...more, stance: 'SUPPORTS' }]);
        expect(after.confidence).toBeGreaterThanOrEqual(combineClaims(all).confidence - EPSILON);
      }),
    );
  });

  it('is never raised by more denial', () => {
    fc.assert(
      fc.property(claims, evidence, (all, more) => {
        const after = combineClaims([...all, { ...more, stance: 'DENIES' }]);
        expect(after.confidence).toBeLessThanOrEqual(combineClaims(all).confidence + EPSILON);
      }),
    );
  });

  it('does not depend on the order of claims, nor on repeats by a party', () => {
    fc.assert(
      fc.property(claims, fc.infiniteStream(fc.nat()), (all, keys) => {
        const shuffled = all
          .map((c) => ({ c, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ c }) => c);
        expect(combineClaims([...shuffled, ...all])).toEqual(combineClaims(all));
      }),
    );
  });

  it('is not moved by claims that do not say', () => {
    fc.assert(
      fc.property(claims, evidence, (all, more) => {
        expect(combineClaims([...all, { ...more, stance: 'UNCONFIRMED' }])).toEqual(combineClaims(all));
      }),
    );
  });

  it('counts one minister quoted six times as one origin: 0.43, not 0.96', () => {
    const quoted = (origin: string): Evidence => ({
      origin,
      party: origin,
      stance: 'SUPPORTS',
      hedge: 'ALLEGED',
      weight: 0.5 * 0.85,
    });
    expect(combineClaims(Array.from({ length: 6 }, () => quoted('romero'))).confidence).toBeCloseTo(0.425);
    expect(combineClaims('abcdef'.split('').map(quoted)).confidence).toBeCloseTo(0.96, 2);
  });

  it('combines support and denial by Dempster’s rule', () => {
    expect(dempster(0.47, 0.77)).toBeCloseTo((0.47 * 0.23) / (1 - 0.47 * 0.77));
    expect(dempster(1, 1)).toBe(0);
  });

  it('names the parties, strongest first, supporters before deniers', () => {
    const claim = (origin: string, stance: Evidence['stance'], weight: number): Evidence => ({
      origin,
      party: origin === 'c' ? 'a' : origin,
      stance,
      hedge: 'STATED',
      weight,
    });
    const found = byParty([
      claim('x', 'DENIES', 0.9),
      claim('a', 'SUPPORTS', 0.2),
      claim('b', 'SUPPORTS', 0.5),
      claim('a', 'SUPPORTS', 0.3),
      claim('c', 'SUPPORTS', 0.1),
    ]);
    expect(found.map((p) => [p.party, p.weight, p.claimCount, p.originCount])).toEqual([
      ['b', 0.5, 1, 1],
      ['a', 0.3, 3, 2],
      ['x', 0.9, 1, 1],
    ]);
  });

  it('counts a party once on either side, whichever of its voices speak', () => {
    fc.assert(
      fc.property(claims, fc.constantFrom('p', 'q', 'r'), (all, party) => {
        const strongest = (stance: Evidence['stance']) =>
          all
            .filter((c) => c.party === party && c.stance === stance)
            .reduce<Evidence | undefined>(
              (best, c) => (best && best.weight >= c.weight ? best : c),
              undefined,
            );
        const one = [strongest('SUPPORTS'), strongest('DENIES')].filter((c) => c !== undefined);
        const others = all.filter((c) => c.party !== party);
        const { hedge: _hedge, ...together } = combineClaims(all);
        expect(combineClaims([...others, ...one])).toMatchObject(together);
      }),
    );
  });

  const weights = {
    hedge: { STATED: 0.9, REPORTED: 0.7, ALLEGED: 0.5, SUSPECTED: 0.35, SPECULATED: 0.2 },
    reliability: { A: 1, B: 0.85, C: 0.7, D: 0.5, E: 0.3, F: 0.5 },
    credibility: { 1: 1, 2: 1, 3: 0.8, 4: 0.5, 5: 0.2, 6: 1 },
  };
  const weigh = (graded: Partial<Graded>) =>
    claimWeight(
      {
        stance: 'SUPPORTS',
        hedge: 'REPORTED',
        reliability: 'B',
        credibility: 6,
        role: 'EVIDENCE',
        ...graded,
      },
      weights,
    );

  it('weighs a claim by wording, source and credibility', () => {
    expect(weigh({ hedge: 'SUSPECTED' })).toBeCloseTo(0.2975);
    expect(weigh({ credibility: 4 })).toBeCloseTo(0.2975);
    expect(weigh({ credibility: 2 })).toBeCloseTo(0.595);
  });

  it('weighs a claim that does not say by nothing, and reference data by 1', () => {
    expect(weigh({ stance: 'UNCONFIRMED' })).toBe(0);
    expect(weigh({ role: 'REFERENCE', reliability: 'F', hedge: 'SPECULATED', credibility: 5 })).toBe(1);
    expect(weigh({ role: 'REFERENCE', stance: 'UNCONFIRMED' })).toBe(0);
  });

  it('never rises with a worse credibility, nor reaches beyond wording and source', () => {
    const graded = fc.record({
      hedge: fc.constantFrom(...HEDGES),
      reliability: fc.constantFrom(...RELIABILITIES),
    });
    fc.assert(
      fc.property(graded, fc.constantFrom(...CREDIBILITIES), (one, credibility) => {
        expect(weigh({ ...one, credibility })).toBeLessThanOrEqual(weigh(one));
      }),
    );
    const judged = [1, 2, 3, 4, 5] as const;
    expect(judged.map((credibility) => weigh({ credibility }))).toEqual(
      judged.map((credibility) => weigh({ credibility })).sort((a, b) => b - a),
    );
  });
});

describe('the party of a speaker', () => {
  it('is the top of those it speaks for, itself where it speaks for nobody', () => {
    const partyOf = partiesOf([
      ['romero', 'ministry'],
      ['ministry', 'government'],
    ]);
    expect(['romero', 'ministry', 'government', 'growers'].map(partyOf)).toEqual([
      'government',
      'government',
      'government',
      'growers',
    ]);
  });

  it('is the same in whatever order the voices come, and one for all of a ring', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id), { maxLength: 8 }), id, (voices, speaker) => {
        const party = partiesOf(voices)(speaker);
        expect(partiesOf([...voices].reverse())(speaker)).toBe(party);
        expect(partiesOf(voices)(party)).toBe(party);
      }),
    );
    const ring = partiesOf([
      ['c', 'b'],
      ['b', 'c'],
      ['x', 'c'],
    ]);
    expect(['b', 'c', 'x'].map(ring)).toEqual(['b', 'b', 'b']);
  });
});

describe('status', () => {
  it.each([
    [0, 0, 0, 0, 'UNSUPPORTED'],
    [0.24, 0.25, 0.1, 1, 'DENIED'],
    [0, 0.1, 0, 0, 'DENIED'],
    [0.25, 0.25, 0.2, 1, 'CONTESTED'],
    [0.9, 0, 0.9, 2, 'CONFIRMED'],
    [0.95, 0, 0.95, 1, 'PROBABLE'],
    [0.6, 0, 0.6, 1, 'PROBABLE'],
    [0.59, 0.24, 0.5, 3, 'POSSIBLE'],
    [0.3, 0, 0.3, 1, 'POSSIBLE'],
    [0.29, 0.1, 0.28, 1, 'DOUBTFUL'],
  ] as const)('support %d, denial %d, confidence %d of %d parties is %s', (s, d, c, parties, expected) => {
    expect(statusOf(s, d, c, parties)).toBe(expected);
  });

  it('reaches a threshold exactly when the weight does', () => {
    const claim = (weight: number): Evidence => ({
      origin: 'a',
      party: 'a',
      stance: 'SUPPORTS',
      hedge: 'STATED',
      weight,
    });
    expect(combineClaims([claim(0.3)]).status).toBe('POSSIBLE');
  });
});
