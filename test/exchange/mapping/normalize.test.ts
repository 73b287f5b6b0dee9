import fc from 'fast-check';
import { idsOfFile } from '../../../server/exchange/mapping/id-of.ts';
import { slug } from '../../../server/exchange/mapping/slug.ts';
import { decimalSign, normalizeDate, normalizeNumber } from '../../../server/exchange/mapping/normalize.ts';
import { id } from '../../../server/model/entity.ts';

describe('a number', () => {
  it.each([
    ['1234', '1234'],
    ['1.234,5', '1234.5'],
    ['1,234.5', '1234.5'],
    ['1 234,5', '1234.5'],
    ['1\u202F234,5', '1234.5'],
    ['1’234.5', '1234.5'],
    ['1.234.567', '1234567'],
    ['1,234,567', '1234567'],
    ['-0,5', '-0.5'],
    ['3,14', '3.14'],
    ['1.5', '1.5'],
    ['about 5', 'about 5'],
    ['', ''],
    ['1e5', '1e5'],
  ])('%j is %j', (written, plain) => expect(normalizeNumber(written)).toBe(plain));

  it.each([
    ['1,250', 'comma', '1.250'],
    ['1,250', 'point', '1250'],
    ['1.250', 'comma', '1250'],
    ['1.250', 'point', '1.250'],
    ['0,125', 'point', '0.125'],
    ['12.5', 'comma', '12.5'],
  ] as const)('%j in a column with a decimal %s is %j', (written, sign, plain) =>
    expect(normalizeNumber(written, sign)).toBe(plain),
  );

  it.each([
    ['1,250', 'either'],
    ['-12.500', 'either'],
    ['0.125', 'point'],
    ['1250,5', 'comma'],
    ['1.250,5', 'comma'],
    ['1,250,000', 'point'],
    ['1 250', undefined],
    ['about 1,250', undefined],
  ])('%j shows the decimal sign %s', (written, sign) => expect(decimalSign(written)).toBe(sign));

  it.each([
    ['of Bolivia', 'es-BO'],
    ['of Germany', 'de-DE'],
    ['of the United States', 'en-US'],
    ['of France', 'fr-FR'],
    ['of Switzerland', 'de-CH'],
  ])('%s with two decimals is read back', (_, locale) => {
    const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 10), max: 10 ** 10 }), (cents) => {
        const written = format.format(cents / 100).replace('\u2212', '-');
        expect(Number(normalizeNumber(written))).toBe(cents / 100);
      }),
    );
  });
});

describe('a date', () => {
  it.each([
    ['19/10/2013', 'dd/mm/yyyy', '2013-10-19'],
    ['19.10.2013 14:30', 'dd.mm.yyyy', '2013-10-19'],
    ['2013-10-19T14:30:00.000Z', 'yyyy-mm-dd', '2013-10-19'],
    ['10/9/13', 'mm/dd/yy', '2013-10-09'],
    ['1/2/75', 'd/m/yy', '1975-02-01'],
    ['10/2013', 'mm/yyyy', '2013-10'],
    ['2013', 'yyyy', '2013'],
    // Other text is unchanged; the ledger validates it.
    ['2013', 'yyyy-mm-dd', '2013'],
    ['soon', 'dd/mm/yyyy', 'soon'],
    ['19/10/2013', '', '19/10/2013'],
  ])('%j as %j is %j', (written, format, plain) => expect(normalizeDate(written, format)).toBe(plain));
});

describe('an id', () => {
  it.each([
    ['Cártel del Golfo', 'cartel-del-golfo'],
    ['  (FTC) ', 'ftc'],
    ['Юрий', 'yuriy'],
    ['identity--a9119a87-6576-46af-bfd7-4fbe55926671', 'identity--a9119a87-6576-46af-bfd7-4fbe55926671'],
    ['¿?', ''],
  ])('of %j is %j', (text, made) => expect(slug(text)).toBe(made));

  it('of any text is empty or valid, and idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const made = slug(text);
        expect(made === '' || id.safeParse(made).success).toBe(true);
        expect(slug(made)).toBe(made);
      }),
    );
  });

  it('ignores case and accents, and is an error for other texts with the same id', () => {
    const idOf = idsOfFile();
    expect([idOf('José'), idOf('jose'), idOf('JOSE\u0301')]).toEqual(['jose', 'jose', 'jose']);
    expect(idOf('p-1')).toBe('p-1');
    expect(() => idOf('p-.1')).toThrow(
      '"p-.1" and "p-1" both have the id p-1; change the mapping so that their ids differ',
    );
    expect(idsOfFile()('p-.1')).toBe('p-1');
  });
});
