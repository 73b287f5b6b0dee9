import { upgradeGraph } from '../../../server/ledger/upgrade.ts';
import { viewLinks } from '../../../server/analysis/link-view.ts';
import { read } from '../../../server/store/catalogue.ts';
import type { GraphStore } from '../../../server/store/graph-store.ts';
import { projectionOver, vocabulary } from '../../support/server.ts';
import { record, tied } from '../harness.ts';

/** Upgrades a store that version 1 wrote, and expects what this version writes of the same claims. */
export async function expectUpgraded(store: GraphStore): Promise<void> {
  expect(await store.read(read.schemaVersion, {})).toMatchObject([{ version: 1 }]);
  expect(await upgradeGraph(store, vocabulary)).toBe(true);
  expect(await store.read(read.schemaVersion, {})).toMatchObject([{ version: 2 }]);
  expect(await upgradeGraph(store, vocabulary)).toBe(false);

  const projection = await projectionOver(store).current();
  const links = [...viewLinks(projection).links()];
  const ids = links.map(({ link }) => link.id);
  const stored = [
    ...(await store.read(read.linksOfType.with('TIED_TO'), { ids })),
    ...(await store.read(read.linksOfType.with('WORKS_WITH'), { ids })),
  ];
  expect(stored.map(({ id, from: _from, to: _to, qualifiers: _q, ...figures }) => [id, figures])).toEqual(
    links.map(({ link, summary }) => [link.id, summary]),
  );
  // REPORTED × B against ALLEGED × F, whose weight is another now; 0.35 × 0.5 is DOUBTFUL, which is new.
  expect(stored.map(({ status, support, denial }) => [status, support, denial])).toEqual([
    ['CONTESTED', 0.595, 0.25],
    ['DOUBTFUL', 0.175, 0],
  ]);
  const claims = await store.read(read.claimsBySeq, { seqs: [1, 2, 3, 4] });
  expect(claims.map(({ credibility }) => credibility)).toEqual([6, 6, 6, 6]);
  expect((await store.read(read.sourcesById, { ids: ['src-paper'] }))[0]?.role).toBe('EVIDENCE');
  // A claim that is not judged is the claim that it was.
  expect(await record(store, { linkClaims: [tied] })).toMatchObject({ recorded: 0, unchanged: 1 });
}
