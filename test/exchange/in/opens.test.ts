import { opensDuring } from '../../support/opens.ts';
import { inFile, rowsOf } from '../in-file.ts';

const CSV = `# a note\nid;name\n${'1;Ana\n'.repeat(50_000)}`;

describe('a CSV file', () => {
  it.each([
    { what: 'of a known encoding is opened once', encoding: 'utf-8' as const, opens: 1 },
    { what: 'of an unknown encoding is opened twice', encoding: undefined, opens: 2 },
  ])('$what', async ({ encoding, opens }) => {
    const file = inFile('a.csv', CSV, { encoding });
    expect(
      await opensDuring(
        (path) => path === file.path,
        () => rowsOf('CSV', file),
      ),
    ).toBe(opens);
  });

  it('reports its delimiter while it is read', async () => {
    const delimiters: string[] = [];
    await rowsOf('CSV', inFile('a.csv', CSV, { onDelimiter: (delimiter) => delimiters.push(delimiter) }));
    expect(delimiters).toEqual([';']);
  });
});
