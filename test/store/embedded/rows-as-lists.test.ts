import fc from 'fast-check';
import { z } from 'zod';
import type { Query } from '../../../server/store/query.ts';
import { openInMemory } from '../../../server/store/embedded/embedded-store.ts';

type Value = string | number | boolean | null | string[];
interface Row {
  readonly first: Value;
  readonly other: Value;
}

const ECHO: Query<{ rows: (Row & { unread?: string })[] }, Row> = {
  file: 'echo',
  text: 'UNWIND $rows AS row RETURN row.other AS other, row.first AS first',
  writes: true,
  params: z.any(),
  row: z.any(),
};

const value = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.string()),
);

describe('rows passed to the embedded engine as lists', () => {
  it('reach the statement unchanged, with any values', async () => {
    const store = await openInMemory();
    const rows = fc.array(fc.record({ first: value, other: value, unread: fc.string() }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const returned = await store.write((run) => run(ECHO, { rows: given }));
        expect(returned).toEqual(given.map(({ first, other }) => ({ other, first })));
      }),
    );
    await store.close();
  });
});
