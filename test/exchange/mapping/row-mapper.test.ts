import fc from 'fast-check';
import type { Row } from '../../../server/exchange/in/reader.ts';
import { NumberColumns } from '../../../server/exchange/mapping/decide-numbers.ts';
import { idsOfFile } from '../../../server/exchange/mapping/id-of.ts';
import { mapRow } from '../../../server/exchange/mapping/map-row.ts';
import { parseMapping } from '../../../server/exchange/mapping/parse-mapping.ts';
import { RowMapper } from '../../../server/exchange/mapping/row-mapper.ts';
import { readVocabulary } from '../../../server/exchange/seed/read-vocabulary.ts';
import { ROOT } from '../../../server/root.ts';

const MAPPING = parseMapping(`tables: { rows: {
  entities: [{ id: '{id}', kind: REGION, name: '{id}', lat: { from: '{lat}', number: true } }],
  values: [{ subject: '{id}', property: distance, value: { from: '{far}', number: true }, unit: km }] } }`);
const vocabulary = readVocabulary(`${ROOT}/seed/vocabulary`);
const contextOf = (mapping = MAPPING) => ({
  mapping,
  vocabulary,
  file: 'a.csv',
  source: 'file-1',
  idOf: idsOfFile(),
});

const rowsOf = (numbers: readonly (readonly [string, string])[]): Row[] =>
  numbers.map(([lat, far], i) => ({
    table: 'rows',
    cells: new Map([
      ['id', `r-${i}`],
      ['lat', lat],
      ['far', far],
    ]),
    place: `a.csv:${i + 2}`,
  }));

/** Functions compare by identity, and give the positions of problems. */
const plain = (parts: unknown): unknown =>
  JSON.parse(JSON.stringify(parts, (_, value: unknown) => (typeof value === 'function' ? undefined : value)));

/** Maps rows in two passes: the first decides about the decimal signs. */
function inTwoPasses(rows: readonly Row[]): unknown {
  const numbers = new NumberColumns(MAPPING, 'a.csv');
  for (const row of rows) numbers.add(row);
  const context = contextOf(numbers.decided());
  return plain(rows.map((row) => mapRow(row, context)));
}

function inOnePass(rows: readonly Row[]): { readonly mapped: unknown; readonly waited: number } {
  const mapper = new RowMapper(contextOf());
  const mapped = rows.map((row) => mapper.map(row));
  const waited = mapped.filter((raw) => raw === null).length;
  for (const { index, raw } of mapper.finish()) mapped[index] = raw;
  return { mapped: plain(mapped), waited };
}

describe('mapping rows in one pass', () => {
  it.each([
    { what: 'a later row decides', numbers: ['1,250', '1,250.5'], waited: 1 },
    { what: 'no row decides', numbers: ['1,250', '7'], waited: 1 },
    { what: 'no number is ambiguous', numbers: ['1,5', '2'], waited: 0 },
  ])('has the same result as two passes when $what', ({ numbers, waited }) => {
    const rows = rowsOf(numbers.map((number) => ['', number] as const));
    expect(inOnePass(rows)).toEqual({ mapped: inTwoPasses(rows), waited });
  });

  it('has the same result as two passes for any numbers', () => {
    const number = fc.constantFrom('', '7', '1,250', '1.250', '1,250.5', '1.250,5', '1,5', 'x');
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { maxLength: 12 }), (numbers) => {
        const rows = rowsOf(numbers);
        expect(inOnePass(rows).mapped).toEqual(inTwoPasses(rows));
      }),
    );
  });

  it('refuses a row whose number is too long, and maps the others', () => {
    const long = { ...rowsOf([['', '1']])[0], cells: new Map([['id', 'x'.repeat(60_000)]]) } as Row;
    const mapping = parseMapping(
      "tables: { rows: { entities: [{ kind: REGION, name: a, lat: { from: '{id}{id}', number: true } }] } }",
    );
    const mapper = new RowMapper(contextOf(mapping));
    expect(mapper.map(long)?.refused?.message).toMatch(/must have at most 100000 characters$/);
    expect([...mapper.finish()]).toEqual([]);
  });
});
