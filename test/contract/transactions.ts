import { read, write } from '../../server/store/catalogue.ts';
import { Rollback, type GraphStore } from '../../server/store/graph-store.ts';
import type { Contract } from './on-store.ts';

const counters = { entitySeq: 1, claimSeq: 2, sourceSeq: 3, disputeSeq: 4 };

export const transactions: Contract = (emptyStoreOf) => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await emptyStoreOf();
  });
  afterEach(() => store.close());
  const graph = async () => (await store.read(read.graph, {}))[0];

  it('begins at version 0 with all counters at 0', async () => {
    expect(await graph()).toMatchObject({ version: 0, entitySeq: 0, claimSeq: 0 });
  });

  it('stores the writes of a transaction, numbers as integers', async () => {
    await store.write(async (run) => {
      await run(write.raiseVersion, {});
      await run(write.setCounters, counters);
    });
    expect(await graph()).toMatchObject({ version: 1, ...counters });
  });

  it('rolls back a transaction that throws', async () => {
    const failed = store.write(async (run) => {
      await run(write.raiseVersion, {});
      await run(write.setCounters, counters);
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await graph()).toMatchObject({ version: 0, entitySeq: 0 });
  });

  it('rolls back a transaction that returns a Rollback, and resolves to its value', async () => {
    const value = await store.write(async (run) => {
      await run(write.raiseVersion, {});
      await run(write.setCounters, counters);
      return new Rollback('nothing new');
    });
    expect(value).toBe('nothing new');
    expect(await graph()).toMatchObject({ version: 0, entitySeq: 0 });
  });

  it('rolls back a transaction in which a statement fails', async () => {
    const source = { id: 'src-x', title: 'X', reliability: 'F', seq: 1, version: 1 };
    const failed = store.write(async (run) => {
      await run(write.raiseVersion, {});
      await run(write.addSources, { rows: [source, source] });
    });
    await expect(failed).rejects.toThrow();
    expect((await graph())?.version).toBe(0);
    expect(await store.read(read.sourcesById, { ids: ['src-x'] })).toEqual([]);
  });

  it('serializes twenty concurrent writers', async () => {
    await Promise.all(Array.from({ length: 20 }, () => store.write((run) => run(write.raiseVersion, {}))));
    expect((await graph())?.version).toBe(20);
  });
};
