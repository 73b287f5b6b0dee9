import { derivedValues } from '../../../server/analysis/derived-values.ts';
import { upgradeGraph } from '../../../server/ledger/upgrade.ts';
import { viewLinks } from '../../../server/analysis/link-view.ts';
import { read } from '../../../server/store/catalogue.ts';
import type { GraphStore } from '../../../server/store/graph-store.ts';
import { projectionOver, vocabulary } from '../../support/server.ts';
import { record, tied } from '../harness.ts';

/** The claims that replace the properties of entities, including retracted ones. */
const EARLIER = [
  {
    subjectId: 'government',
    property: 'country',
    value: 'Bolivia',
    statement: 'Government: country Bolivia',
  },
  {
    subjectId: 'minister',
    property: 'role',
    value: 'Minister of Government',
    statement: 'Minister: role Minister of Government',
  },
  {
    subjectId: 'minister',
    property: 'nationality',
    value: 'Bolivian',
    statement: 'Minister: nationality Bolivian',
  },
];

/** Expects claims in place of the properties of entities, numbered after the existing claims. */
async function expectClaims(
  store: GraphStore,
  before: number,
  expected: readonly object[],
): Promise<readonly string[]> {
  const [graph] = await store.read(read.graph, {});
  expect(graph?.claimSeq).toBe(before + expected.length);
  const seqs = Array.from({ length: expected.length }, (_, i) => before + 1 + i);
  const claims = await store.read(read.exportClaims, { seqs });
  const common = { kind: 'VALUE', sourceId: 'own-properties', hedge: 'STATED', stance: 'SUPPORTS' };
  expect(claims).toMatchObject(expected.map((claim) => ({ ...common, ...claim, version: graph?.version })));
  expect(await store.read(read.sourcesById, { ids: ['own-properties'] })).toMatchObject([
    { title: 'Properties recorded with entities by earlier versions', role: 'REFERENCE' },
  ]);
  expect(await store.read(read.earlierProperties, { from: 1, to: graph?.entitySeq ?? 0 })).toEqual([]);

  const projection = await projectionOver(store).current();
  const { valueOf } = await derivedValues(projection, vocabulary.weights);
  expect(valueOf('government', 'country')).toBe('Bolivia');
  expect(valueOf('minister', 'role')).toBe('Minister of Government');
  return claims.map(({ id }) => id);
}

/**
 * Upgrades a store that version 2 wrote: with entities that were recorded by hand, one from an import, and
 * one that was retracted with its import. Returns the ids of the claims that replace their properties.
 */
export async function expectUpgradedFromSecond(store: GraphStore): Promise<readonly string[]> {
  expect(await store.read(read.schemaVersion, {})).toMatchObject([{ version: 2 }]);
  const [gone] = await store.read(read.entitiesById, { ids: ['gone'] });
  expect(await upgradeGraph(store, vocabulary)).toBe(true);
  expect(await store.read(read.schemaVersion, {})).toMatchObject([{ version: 3 }]);
  expect(await upgradeGraph(store, vocabulary)).toBe(false);
  return expectClaims(store, 2, [
    ...EARLIER.map((claim) => ({ ...claim, importId: null, retractedAt: null })),
    {
      subjectId: 'firm',
      property: 'country',
      value: 'Peru',
      importId: 'import-a59c44a2e9453b7d',
      retractedAt: null,
    },
    {
      subjectId: 'gone',
      property: 'country',
      value: 'Chile',
      importId: 'import-a708774c778e1c7a',
      retractedAt: gone?.retractedAt,
    },
  ]);
}

/** Upgrades a store that version 1 wrote, and expects what this version writes for the same claims. */
export async function expectUpgraded(store: GraphStore): Promise<void> {
  expect(await store.read(read.schemaVersion, {})).toMatchObject([{ version: 1 }]);
  expect(await upgradeGraph(store, vocabulary)).toBe(true);
  expect(await store.read(read.schemaVersion, {})).toMatchObject([{ version: 3 }]);
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
  // REPORTED × B against ALLEGED × F, whose weight has changed; 0.35 × 0.5 is the new status DOUBTFUL.
  expect(stored.map(({ status, support, denial }) => [status, support, denial])).toEqual([
    ['CONTESTED', 0.595, 0.25],
    ['DOUBTFUL', 0.175, 0],
  ]);
  const claims = await store.read(read.claimsBySeq, { seqs: [1, 2, 3, 4] });
  expect(claims.map(({ credibility }) => credibility)).toEqual([6, 6, 6, 6]);
  expect((await store.read(read.sourcesById, { ids: ['src-paper'] }))[0]?.role).toBe('EVIDENCE');
  // Entities were numbered in order of recording: the minister before the government.
  await expectClaims(store, 4, [...EARLIER.slice(1), ...EARLIER.slice(0, 1)]);
  // A claim without credibility keeps its id.
  expect(await record(store, { linkClaims: [tied] })).toMatchObject({ recorded: 0, unchanged: 1 });
}
