import fc from 'fast-check';
import { guarded, unguarded } from '../../server/exchange/out/spreadsheet-text.ts';

/** Text that often begins as formulas do. */
const text = fc
  .tuple(
    fc.array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '＝', 'a', ' ', '"'), {
      maxLength: 5,
    }),
    fc.string(),
  )
  .map(([start, rest]) => start.join('') + rest);

describe('text for spreadsheets', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', "=cmd|' /C calc'!A0"])(
    'has an apostrophe before it where it would be computed: %j',
    (formula) => expect(guarded(formula)).toBe(`'${formula}`),
  );

  it.each(['', 'Apolo', "O'Brien", "'quoted'", 'a=b', '2013-10-19', 'ñ'])('is else as it was: %j', (plain) =>
    expect(guarded(plain)).toBe(plain),
  );

  it('never begins as a formula does', () => {
    fc.assert(fc.property(text, (of) => !/^[=+\-@\t\r\n＝＋－＠]/.test(guarded(of))));
  });

  it('is told apart from text that had an apostrophe before', () => {
    fc.assert(fc.property(text, (of) => unguarded(guarded(of)) === of));
  });
});
