import { parse } from 'yaml';
import { withSame } from '../../../client/import/same.ts';

const MAPPING = `# Alliances, as the office keeps them.
tables:
  rows:
    links:
      - subject: "{From}" # who
        type: WORKS_WITH
        object: "{To}"
        statement: "{From} and {To} work together, says the office in the capital, as a line that is longer than most editors show"
`;

describe('the entities marked as the same', () => {
  it('are added to the mapping, and the rest is unchanged', async () => {
    const once = await withSame(MAPPING, 'peruvian-drug-trafickers', 'peruvian-traffickers');
    expect(once.startsWith(MAPPING)).toBe(true);
    const twice = await withSame(once, 'no', '1984');
    expect(parse(twice)).toEqual({
      ...(parse(MAPPING) as object),
      same: { 'peruvian-drug-trafickers': 'peruvian-traffickers', no: '1984' },
    });
  });

  it('are added to an existing map in braces', async () => {
    const text = await withSame('same: { a: b }\ntables: {}\n', 'c', 'd');
    expect(parse(text)).toEqual({ same: { a: 'b', c: 'd' }, tables: {} });
  });

  it('are removed without a trace', async () => {
    const one = await withSame(MAPPING, 'a', 'b');
    const two = await withSame(one, 'c', 'd');
    expect(await withSame(two, 'c', null)).toBe(one);
    expect(await withSame(one, 'a', null)).toBe(MAPPING);
  });
});
