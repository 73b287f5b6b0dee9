import fc from 'fast-check';
import { guarded, unguarded } from '../../server/exchange/out/spreadsheet-text.ts';

/** Random text that often begins like a formula. */
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
    'gets a leading apostrophe when it begins like a formula: %j',
    (formula) => expect(guarded(formula)).toBe(`'${formula}`),
  );

  it.each(['', 'Apolo', "O'Brien", "'quoted'", 'a=b', '2013-10-19', 'ñ'])(
    'is otherwise unchanged: %j',
    (plain) => expect(guarded(plain)).toBe(plain),
  );

  it('never begins like a formula', () => {
    fc.assert(fc.property(text, (of) => !/^[=+\-@\t\r\n＝＋－＠]/.test(guarded(of))));
  });

  it('can be restored, also when it already began with an apostrophe', () => {
    fc.assert(fc.property(text, (of) => unguarded(guarded(of)) === of));
  });
});
