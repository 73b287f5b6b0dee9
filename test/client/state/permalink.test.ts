import fc from 'fast-check';
import { HEDGES, KINDS, STATUSES } from '../../../client/api/types.ts';
import { NO_FILTERS } from '../../../client/state/filters.ts';
import { fromFragment, fromShared, toFragment, toShared } from '../../../client/state/permalink.ts';
import { NotAView } from '../../../client/state/not-a-view.ts';
import { checkShared } from '../../../client/state/shared-view.ts';
import { EMPTY_VIEW, type View } from '../../../client/state/view.ts';

const id = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const ids = fc.uniqueArray(id, { maxLength: 12 });
const place = fc.record({
  x: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
  y: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
});
const share = fc.integer({ min: 0, max: 20 }).map((n) => n / 20);
const day = fc.option(fc.constantFrom('2013-01-01', '2014-12-31'));

const views: fc.Arbitrary<View> = ids.chain((entities) =>
  fc.record({
    entities: fc.constant(entities),
    hidden: fc.subarray(entities),
    pinned: fc.subarray(entities),
    positions: fc
      .tuple(...entities.map(() => place))
      .map((places) => Object.fromEntries(entities.map((e, i) => [e, places[i] ?? { x: 0, y: 0 }]))),
    viewport: fc.option(fc.record({ zoom: fc.double({ min: 0.05, max: 4, noNaN: true }), pan: place })),
    grouping: fc.constantFrom('NONE' as const, 'KIND' as const),
    communities: fc.constant({}),
    filters: fc.record({
      kinds: fc.subarray([...KINDS]),
      types: ids,
      hedges: fc.subarray([...HEDGES, 'NONE' as const]),
      statuses: fc.subarray([...STATUSES]),
      sources: ids,
      speakers: ids,
      confidence: fc.tuple(share, share),
      happened: fc.record({ from: day, to: day }),
    }),
    selection: fc.subarray(entities),
    history: fc
      .option(fc.record({ what: fc.constantFrom('entity' as const, 'link' as const), id }))
      .map((now) => ({ past: [], now, next: [] })),
    shows: fc.constantFrom('NETWORK' as const, 'TABLE' as const),
    tab: fc.constantFrom('filter' as const, 'paths' as const, 'disputes' as const),
    paths: fc.constant(EMPTY_VIEW.paths),
    whatIf: fc.option(
      fc.record({ what: fc.constantFrom('source' as const, 'speaker' as const), id, name: fc.string() }),
    ),
  }),
);

const rounded = (view: View): View => {
  const tenth = (n: number) => Math.round(n * 10) / 10 + 0;
  const at = ({ x, y }: { x: number; y: number }) => ({ x: tenth(x), y: tenth(y) });
  return {
    ...view,
    positions: Object.fromEntries(Object.entries(view.positions).map(([key, p]) => [key, at(p)])),
    viewport: view.viewport && { ...view.viewport, pan: at(view.viewport.pan) },
  };
};

describe('a permalink', () => {
  it('restores every part of any view, positions to a tenth of a pixel', async () => {
    await fc.assert(
      fc.asyncProperty(views, fc.nat(), async (view, version) => {
        const read = await fromFragment(`#${await toFragment(toShared(view, version))}`);
        expect(read?.graphVersion).toBe(version);
        expect(read && rounded(fromShared(read))).toEqual(rounded(view));
      }),
      { numRuns: 200 },
    );
  });

  it('takes less than 1,000 characters for 15 entities', async () => {
    const entities = Array.from({ length: 15 }, (_, i) => `coca-growers-of-apolo-${i}`);
    const positions = Object.fromEntries(entities.map((e, i) => [e, { x: i * 137.123, y: i * -91.7 }]));
    const fragment = await toFragment(toShared({ ...EMPTY_VIEW, entities, positions }, 318));
    expect(fragment.length).toBeLessThan(1000);
  });

  it('is null if the address has another fragment or none', async () => {
    expect(await fromFragment('')).toBeNull();
    expect(await fromFragment('#somewhere')).toBeNull();
  });

  it('is reported as damaged when it was cut or altered', async () => {
    const fragment = await toFragment(toShared({ ...EMPTY_VIEW, entities: ['a', 'b'] }, 1));
    for (const broken of [
      fragment.slice(0, -6),
      `${fragment.slice(0, 12)}!!${fragment.slice(14)}`,
      'view=',
      'view=AAAA',
    ])
      await expect(fromFragment(`#${broken}`)).rejects.toThrow(new NotAView('DAMAGED'));
  });

  it('names the path of the wrong value in a file', () => {
    const shared = toShared({ ...EMPTY_VIEW, entities: ['a'] }, 1);
    const wrong = { ...shared, view: { ...shared.view, filters: { ...NO_FILTERS, kinds: ['ALIEN'] } } };
    expect(() => checkShared(JSON.stringify(wrong))).toThrow(/view\.filters\.kinds\.0/);
    expect(() => checkShared('no json')).toThrow(new NotAView('NOT_JSON'));
    expect(() => checkShared('{"chasqui":2}')).toThrow(/chasqui/);
  });
});
