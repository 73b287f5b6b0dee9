import { retractClaim } from '../../server/ledger/retract-claim.ts';
import { viewLinks } from '../../server/analysis/link-view.ts';
import { read } from '../../server/store/catalogue.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { emptyStore, projectionOver, vocabulary } from '../support/server.ts';
import { record, growers, paper, tied, traffickers } from './harness.ts';

let store: GraphStore;
beforeEach(async () => {
  store = await emptyStore();
});
afterEach(() => store.close());

const person = (id: string) => ({ id, kind: 'PERSON', name: id });
const group = (id: string) => ({ id, kind: 'GROUP', name: id });
const gazetteer = { id: 'src-gazetteer', title: 'Gazetteer', role: 'REFERENCE' };
const speaksFor = (subject: string, object: string, source = gazetteer.id) => ({
  subject,
  type: 'SPEAKS_FOR',
  object,
  hedge: 'STATED',
  source,
  statement: `${subject} speaks for ${object}.`,
});
const nodes = {
  entities: [growers, traffickers, person('romero'), person('perez'), group('ministry'), group('government')],
  sources: [paper, gazetteer, { id: 'src-radio', title: 'Radio', outlet: 'ministry', reliability: 'B' }],
};
/** Claims of two ministers and the radio of their ministry on one link, and a link of another speaker. */
const linkClaims = [
  { ...tied, attributedTo: ['romero'] },
  { ...tied, attributedTo: ['perez'] },
  { ...tied, source: 'src-radio' },
  { ...tied, type: 'WORKS_WITH' },
];

/** Each stored link with the version that last combined it. */
async function stored(types: readonly string[] = ['TIED_TO', 'WORKS_WITH']) {
  const live = await projectionOver(store).current();
  const ids = [...live.links()].map((link) => live.linkIdOf(link));
  const found: Record<string, number> = {};
  for (const type of types) {
    for (const row of await store.read(read.linksOfType.with(type), { ids })) {
      const view = viewLinks(live).at(live.linkNumberOf(row.id));
      expect(view?.confidence).toBe(row.confidence);
      expect(view?.summary.status).toBe(row.status);
      found[type] = row.confidence;
    }
  }
  return found;
}

describe('the party of a speaker', () => {
  it('groups several speakers, in the store and in memory, until it is retracted', async () => {
    await record(store, { ...nodes, linkClaims });
    expect((await stored())['TIED_TO']).toBeCloseTo(1 - 0.405 ** 3, 9);
    const separate = (await stored())['TIED_TO'];

    const done = await record(store, {
      linkClaims: [
        speaksFor('perez', 'ministry'),
        speaksFor('romero', 'government'),
        speaksFor('ministry', 'government'),
      ],
    });
    expect(await stored()).toEqual({ TIED_TO: 0.595, WORKS_WITH: 0.595 });

    for (const claim of done.claims) await retractClaim(store, vocabulary, claim);
    expect(await stored()).toMatchObject({ TIED_TO: separate });
  });

  it('recombines only the links on which a party changed', async () => {
    await record(store, { ...nodes, linkClaims });
    const all = (await record(store, { linkClaims: [speaksFor('romero', 'government')] })).links;
    const types = await Promise.all(
      ['TIED_TO', 'WORKS_WITH', 'SPEAKS_FOR'].map((type) =>
        store.read(read.linksOfType.with(type), { ids: [...all] }),
      ),
    );
    expect(types.map((rows) => rows.length)).toEqual([1, 0, 1]);
    // No party changes.
    const again = { ...speaksFor('romero', 'government'), statement: 'Said again.' };
    expect((await record(store, { linkClaims: [again] })).links).toHaveLength(1);
  });

  it('comes from reference data only: a claim of evidence groups no speakers', async () => {
    await record(store, { ...nodes, linkClaims });
    const separate = await stored();
    await record(store, {
      linkClaims: [speaksFor('romero', 'government', paper.id), speaksFor('perez', 'government', paper.id)],
    });
    expect(await stored()).toEqual(separate);
  });
});
