import { findBlocks } from '../../server/analysis/graph/blocks.ts';
import { liveProjection, type LiveProjection } from '../../server/analysis/live-projection.ts';
import type { Projection } from '../../server/analysis/projection.ts';
import { read } from '../../server/store/catalogue.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { everything, record, tied } from '../ledger/harness.ts';
import { emptyStore, vocabulary } from '../support/server.ts';

let store: GraphStore;
beforeEach(async () => {
  store = await emptyStore();
});
afterEach(() => store.close());

const says = (n: number) => ({ ...everything, linkClaims: [{ ...tied, statement: `Claim ${n}.` }] });
const contents = ({ version, entityCount, columns: { liveClaims, liveLinks } }: Projection) => ({
  version,
  entityCount,
  liveClaims,
  liveLinks,
});

/** The store, with something that happens once, before the next read of new claims. */
function interrupted(happens: () => Promise<unknown>): { store: GraphStore; next(): void } {
  let isNext = false;
  return {
    store: {
      ...store,
      async read(query, params) {
        if (isNext && (query as unknown) === read.projectClaims) {
          isNext = false;
          await happens();
        }
        return store.read(query, params);
      },
    },
    next: () => (isNext = true),
  };
}

const over = (store: GraphStore): LiveProjection =>
  liveProjection(store, vocabulary, async (columns) => findBlocks(columns));

describe('a live projection', () => {
  it('includes what was recorded while it was reading', async () => {
    const { store: busy, next } = interrupted(() => record(store, says(3)));
    const live = over(busy);
    await record(store, says(1));
    await live.current();
    await record(store, says(2));
    next();
    expect(contents(await live.current())).toEqual(contents(await over(store).current()));
    expect((await live.current()).columns.liveClaims).toBe(3);
  });

  it('is not published half read, and is complete after a failed read', async () => {
    const { store: failing, next } = interrupted(() => Promise.reject(new Error('the read failed')));
    let found: () => void = () => {};
    const waits = new Promise<void>((resolve) => (found = resolve));
    const live = liveProjection(failing, vocabulary, async (columns) => {
      await waits;
      return findBlocks(columns);
    });
    await record(store, says(1));
    const before = await live.current();
    await record(store, says(2));
    next();
    await expect(live.current()).rejects.toThrow('the read failed');
    found();
    expect(contents(before).version).toBe(1);
    expect(contents(await live.current())).toEqual(contents(await over(store).current()));
  });
});
