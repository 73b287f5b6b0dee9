import { dayBounds, dayNumber, isEdtf, overlap } from '../../server/model/edtf.ts';

describe('day bounds of an EDTF date', () => {
  it.each([
    ['2013', '2013-01-01', '2013-12-31'],
    ['2013-02', '2013-02-01', '2013-02-28'],
    ['2013-10-19', '2013-10-19', '2013-10-19'],
    ['2013-10~', '2013-10-01', '2013-10-31'],
    ['2013?', '2013-01-01', '2013-12-31'],
    ['2013-05/2013-10', '2013-05-01', '2013-10-31'],
    ['../2013', null, '2013-12-31'],
    ['2013/..', '2013-01-01', null],
    ['201X', '2010-01-01', '2019-12-31'],
  ])('%s is from %s to %s', (text, earliest, latest) => {
    expect(dayBounds(text)).toEqual({ earliest, latest });
  });

  it.each(['', '2013-13', '2013-02-30', 'last year', '19/10/2013'])(
    '"%s" is refused, with what would be right',
    (text) => {
      expect(isEdtf(text)).toBe(false);
      expect(() => dayBounds(text)).toThrow(/must be an EDTF date such as 2013/);
    },
  );

  it('counts days from 1970', () => {
    expect(dayNumber('1970-01-02')).toBe(1);
  });
});

describe('overlap', () => {
  const span = (earliest: string | null, latest: string | null) => ({ earliest, latest });

  it('holds for spans that share a day, and for unknown sides', () => {
    expect(overlap(span('2013-01-01', '2013-12-31'), span('2013-12-31', null))).toBe(true);
    expect(overlap(span(null, null), span('2013-01-01', '2013-01-01'))).toBe(true);
  });

  it('does not hold for spans that lie apart', () => {
    expect(overlap(span('2013-01-01', '2013-12-31'), span('2014-01-01', '2014-12-31'))).toBe(false);
    expect(overlap(span('2014-01-01', null), span(null, '2013-12-31'))).toBe(false);
  });
});
