import { daysOf } from '../../../client/inspector/days.ts';

const written = (edtf: string) => daysOf(edtf)?.map((at) => new Date(at).toISOString().slice(0, 10));

describe('the days of a date as a source wrote it', () => {
  it.each([
    ['2013', ['2013-01-01', '2013-12-31']],
    ['2013-10', ['2013-10-01', '2013-10-31']],
    ['2012-02', ['2012-02-01', '2012-02-29']],
    ['2013-10-21', ['2013-10-21', '2013-10-21']],
    ['2013-05/2013-10', ['2013-05-01', '2013-10-31']],
    ['2013-10~', ['2013-10-01', '2013-10-31']],
    ['../2013-10-02', ['2013-10-02', '2013-10-02']],
  ])('%s', (edtf, days) => expect(written(edtf)).toEqual(days));

  it('are none where nothing is known', () => {
    expect(daysOf(null)).toBeNull();
    expect(daysOf('..')).toBeNull();
  });
});
