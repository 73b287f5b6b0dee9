import { outranks, type RankedValue } from '../../server/model/derived-values.ts';

const claim = (weight: number, claimedLatest: string | null, id: string): RankedValue => ({
  weight,
  claimedLatest,
  id,
});

it('ranks claims by weight, then by when they were said, then by id; one order, whatever is compared first', () => {
  const inOrder = [
    claim(1, '2010-01-01', 'z'),
    claim(0.5, '2014-01-01', 'b'),
    claim(0.5, '2012-01-01', 'c'),
    claim(0.5, '2012-01-01', 'd'),
    claim(0.5, null, 'a'),
  ];
  inOrder.forEach((a, i) => {
    expect(inOrder.filter((b) => outranks(a, b))).toEqual(inOrder.slice(i + 1));
  });
});
