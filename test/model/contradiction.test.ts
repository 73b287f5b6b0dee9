import fc from 'fast-check';
import { contradict, disputes, superseded, type ValueStatement } from '../../server/model/contradiction.ts';
import { valueProperty } from '../../server/model/vocabulary.ts';

const count = { label: 'deaths', of: ['EVENT'], type: 'number', unit: 'people', count: true };
const deaths = valueProperty.parse(count);
const cause = valueProperty.parse({
  label: 'cause',
  of: ['PERSON'],
  type: 'term',
  terms: ['gunshot', 'blow'],
});
const year = (y: number) => ({ earliest: `${y}-01-01`, latest: `${y}-12-31` });
const ever = { earliest: null, latest: null };

let next = 0;
const says = (
  min: number | null,
  max: number | null,
  more: Partial<ValueStatement> = {},
): ValueStatement => ({
  id: `c${next++}`,
  stance: 'SUPPORTS',
  value: `${min}..${max}`,
  min,
  max,
  happened: ever,
  claimed: ever,
  party: `p${next}`,
  ...more,
});

describe('two value claims', () => {
  it('contradict when their ranges are apart', () => {
    expect(contradict(says(2, 2), says(4, 4), deaths)).toBe(true);
  });

  it('agree when their ranges meet, open ones too', () => {
    expect(contradict(says(17, null), says(29, 29), deaths)).toBe(false);
    expect(contradict(says(3, 4), says(4, 5), deaths)).toBe(false);
  });

  it('agree when they speak of different times: a yearly series is no dispute', () => {
    expect(
      contradict(
        says(25300, 25300, { happened: year(2012) }),
        says(23000, 23000, { happened: year(2013) }),
        deaths,
      ),
    ).toBe(false);
  });

  it('contradict when one denies the value that the other supports', () => {
    expect(contradict(says(5, 5), says(5, 5, { stance: 'DENIES' }), deaths)).toBe(true);
    expect(contradict(says(5, 5), says(6, 6, { stance: 'DENIES' }), deaths)).toBe(false);
  });

  it('never contradict when one of them does not say', () => {
    expect(contradict(says(2, 2), says(4, 4, { stance: 'UNCONFIRMED' }), deaths)).toBe(false);
  });

  it('contradict when their terms differ', () => {
    const term = (value: string) => says(null, null, { value });
    expect(contradict(term('gunshot'), term('blow'), cause)).toBe(true);
    expect(contradict(term('gunshot'), term('gunshot'), cause)).toBe(false);
  });

  it('contradict each other or not, whichever comes first', () => {
    const side = fc.option(fc.integer({ min: 0, max: 9 }), { nil: null });
    const claim = fc.tuple(
      side,
      side,
      fc.constantFrom('SUPPORTS', 'DENIES', 'UNCONFIRMED'),
      fc.constantFrom(ever, year(2012), year(2013)),
    );
    fc.assert(
      fc.property(claim, claim, ([a1, a2, stanceA, whenA], [b1, b2, stanceB, whenB]) => {
        const a = says(a1, a2, { stance: stanceA as 'SUPPORTS', happened: whenA });
        const b = says(b1, b2, { stance: stanceB as 'SUPPORTS', happened: whenB });
        expect(contradict(a, b, deaths)).toBe(contradict(b, a, deaths));
      }),
    );
  });
});

describe('disputes', () => {
  it('gather what contradicts into versions of equal value, lowest first', () => {
    const [four, two, fourAgain, five] = [
      says(4, 4, { value: '4' }),
      says(2, 2, { value: '2' }),
      says(4, 4, { value: 'four' }),
      says(5, 5, { value: '5' }),
    ];
    const [dispute, ...others] = disputes([four, two, fourAgain, five], deaths);
    expect(others).toEqual([]);
    expect(dispute?.map((v) => [v.label, v.claims.length])).toEqual([
      ['2', 1],
      ['4', 2],
      ['5', 1],
    ]);
  });

  it('leave out claims that contradict nobody', () => {
    const vague = says(1, null);
    const [dispute] = disputes([says(2, 2), says(4, 4), vague], deaths);
    expect(dispute?.flatMap((v) => v.claims)).not.toContain(vague);
  });
});

describe('a later count by the same party', () => {
  const day = (d: number) => ({ earliest: `2013-10-${d}`, latest: `2013-10-${d}` });
  const dead = (n: number, party: string, d: number, more: Partial<ValueStatement> = {}) =>
    says(n, n, { value: String(n), party, claimed: day(d), ...more });

  it('supersedes its earlier one, which is no dispute with itself', () => {
    const [two, four, five] = [
      dead(2, 'government', 20),
      dead(4, 'government', 22),
      dead(5, 'government', 25),
    ];
    expect([...superseded([five, two, four], deaths)]).toEqual([
      [two, four],
      [four, five],
    ]);
    expect(disputes([five, two, four], deaths)).toEqual([]);
  });

  it('leaves the last one to be disputed by others', () => {
    const [two, four, other] = [dead(2, 'government', 20), dead(4, 'government', 22), dead(2, 'growers', 21)];
    const [dispute] = disputes([two, four, other], deaths);
    expect(dispute?.map(({ claims }) => claims)).toEqual([[other], [four]]);
  });

  it('does not of a measure: which of two areas is right stays open', () => {
    const area = valueProperty.parse({ ...count, count: false });
    const all = [dead(346, 'unodc', 20), dead(325, 'unodc', 22)];
    expect(superseded(all, area).size).toBe(0);
    expect(disputes(all, area)).toHaveLength(1);
  });

  it.each<[string, Partial<ValueStatement>, Partial<ValueStatement>]>([
    ['was said by another party', {}, { party: 'growers' }],
    ['is not dated', {}, { claimed: ever }],
    ['may be as old', { claimed: { earliest: '2013-10-01', latest: '2013-10-31' } }, {}],
    ['denies', {}, { stance: 'DENIES' }],
    ['speaks of another time', { happened: year(2012) }, { happened: year(2013) }],
    ['agrees', {}, { min: 2, max: 4 }],
  ])('does not where it %s', (_why, earlier, later) => {
    const all = [dead(2, 'government', 20, earlier), dead(4, 'government', 22, later)];
    expect(superseded(all, deaths).size).toBe(0);
  });
});
