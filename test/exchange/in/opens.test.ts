import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { inFile, rowsOf } from '../in-file.ts';

/** Counts how often a file is opened while it is read. */
async function opensDuring(path: string, work: () => Promise<unknown>): Promise<number> {
  const { createReadStream } = fs;
  const { open } = fs.promises;
  let opens = 0;
  const count = (opened: unknown) => {
    if (opened === path) opens++;
  };
  fs.createReadStream = ((...args: Parameters<typeof createReadStream>) => {
    count(args[0]);
    return createReadStream(...args);
  }) as typeof createReadStream;
  fs.promises.open = (...args: Parameters<typeof open>) => {
    count(args[0]);
    return open(...args);
  };
  syncBuiltinESMExports();
  try {
    await work();
    return opens;
  } finally {
    fs.createReadStream = createReadStream;
    fs.promises.open = open;
    syncBuiltinESMExports();
  }
}

const CSV = `# a note\nid;name\n${'1;Ana\n'.repeat(50_000)}`;

describe('a CSV file', () => {
  it.each([
    { what: 'of a known encoding is opened once', encoding: 'utf-8' as const, opens: 1 },
    { what: 'of an unknown encoding is opened twice', encoding: undefined, opens: 2 },
  ])('$what', async ({ encoding, opens }) => {
    const file = inFile('a.csv', CSV, { encoding });
    expect(await opensDuring(file.path, () => rowsOf('CSV', file))).toBe(opens);
  });

  it('reports its delimiter while it is read', async () => {
    const delimiters: string[] = [];
    await rowsOf('CSV', inFile('a.csv', CSV, { onDelimiter: (delimiter) => delimiters.push(delimiter) }));
    expect(delimiters).toEqual([';']);
  });
});
