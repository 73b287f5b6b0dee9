import { Conflict, NotFound } from '../../server/model/errors.ts';
import { retractClaim } from '../../server/ledger/retract-claim.ts';
import { viewLinks } from '../../server/analysis/link-view.ts';
import { read } from '../../server/store/catalogue.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { emptyStore, projectionOver, vocabulary } from '../support/server.ts';
import { everything, record, tied } from './harness.ts';

let store: GraphStore;
beforeEach(async () => {
  store = await emptyStore();
});
afterEach(() => store.close());

const links = (ids: readonly string[]) => store.read(read.linksOfType.with('TIED_TO'), { ids: [...ids] });

describe('retracting a claim', () => {
  it('recombines its link without it, and stores the time with the claim', async () => {
    const done = await record(store, {
      ...everything,
      linkClaims: [tied, { ...tied, hedge: 'STATED', statement: 'Firmly.' }],
    });
    expect(await links(done.links)).toMatchObject([{ confidence: 0.765 }]);
    await retractClaim(store, vocabulary, done.claims[1] ?? '');
    expect(await links(done.links)).toMatchObject([{ confidence: 0.595, claimCount: 1 }]);
    const [claim] = await store.read(read.claimsById, { ids: [done.claims[1] ?? ''] });
    expect(Date.parse(claim?.retractedAt ?? '')).toBeGreaterThan(0);
  });

  it('removes a link without other claims, and recording the claim again restores it', async () => {
    const done = await record(store, everything);
    await retractClaim(store, vocabulary, done.claims[0] ?? '');
    expect(await links(done.links)).toEqual([]);
    expect(await record(store, everything)).toMatchObject({ version: 3, recorded: 1, unchanged: 1 });
    expect(await links(done.links)).toMatchObject([{ confidence: 0.595 }]);
  });

  it('refuses an unknown claim, and one that is already retracted', async () => {
    const { claims } = await record(store, everything);
    await expect(retractClaim(store, vocabulary, 'claim-none')).rejects.toThrow(NotFound);
    await retractClaim(store, vocabulary, claims[0] ?? '');
    await expect(retractClaim(store, vocabulary, claims[0] ?? '')).rejects.toThrow(Conflict);
    expect((await store.read(read.graph, {}))[0]?.version).toBe(2);
  });

  it('updates the projection, as recording does', async () => {
    const live = projectionOver(store);
    const now = async () => {
      const projection = await live.current();
      const links = [...viewLinks(projection).links()];
      return { version: projection.version, confidences: links.map((l) => l.confidence) };
    };
    expect(await now()).toEqual({ version: 0, confidences: [] });
    const { claims } = await record(store, everything);
    expect(await now()).toEqual({ version: 1, confidences: [0.595] });
    await retractClaim(store, vocabulary, claims[0] ?? '');
    expect(await now()).toEqual({ version: 2, confidences: [] });
  });

  it('leaves the stored links equal to those that the projection combines', async () => {
    const { claims } = await record(store, {
      ...everything,
      linkClaims: [tied, { ...tied, stance: 'DENIES', statement: 'No.' }, { ...tied, statement: 'Third.' }],
    });
    await retractClaim(store, vocabulary, claims[2] ?? '');
    const projected = [...viewLinks(await projectionOver(store).current()).links()];
    const stored = await links(projected.map((l) => l.link.id));
    expect(stored).toMatchObject(projected.map(({ summary }) => summary));
  });

  it('stores one link when a claim is reinstated together with a new claim and a new link', async () => {
    const { claims } = await record(store, everything);
    await retractClaim(store, vocabulary, claims[0] ?? '');
    const third = { id: 'third', kind: 'GROUP', name: 'Third' };
    const more = { ...tied, stance: 'DENIES', statement: 'No.', happened: '2013' };
    const other = { ...tied, object: 'third', happened: '2012/2014' };
    await record(store, { entities: [third], linkClaims: [tied, more, other] });
    await record(store, { linkClaims: [{ ...other, hedge: 'STATED', happened: '2015' }] });
    const projected = [...viewLinks(await projectionOver(store).current()).links()];
    const stored = await links(projected.map((l) => l.link.id));
    const byId = new Map(stored.map((link) => [link.id, link]));
    expect(stored).toHaveLength(2);
    for (const { link, summary } of projected) expect(byId.get(link.id)).toMatchObject(summary);
  });
});
