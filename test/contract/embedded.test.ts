import { read } from '../../server/store/catalogue.ts';
import { openInMemory } from '../../server/store/embedded/embedded-store.ts';
import { onEmbedded } from './on-store.ts';
import { everyRead, withApolo } from './rows.ts';
import { transactions } from './transactions.ts';

onEmbedded(transactions);

describe('embedded', () => {
  it('answers every read query of the catalogue with at least one row of the stated shape', async () => {
    const store = await withApolo(await openInMemory());
    const rows = await everyRead(store);
    for (const name of Object.keys(read)) {
      // Only data of an earlier version has these; see test/ledger/upgrade.
      if (name === 'earlierProperties') continue;
      expect([name, rows[name]?.length]).not.toEqual([name, 0]);
    }
    expect(Object.keys(rows)).toEqual(expect.arrayContaining(Object.keys(read)));
    await store.close();
  });
});
