import { NO_FILTERS, toggled } from '../../../client/state/filters.ts';
import { EMPTY_GRAPH, withSubgraph } from '../../../client/state/loaded-graph.ts';
import { hiddenCount, visibleGraph } from '../../../client/state/visible-graph.ts';
import { entity, link } from '../harness.ts';

const loaded = withSubgraph(EMPTY_GRAPH, {
  entities: [entity('a'), entity('b'), entity('r', 'REGION')],
  links: [
    link('l', 'a', 'b', { confidence: 0.2 }),
    link('m', 'a', 'r', { hedge: 'ALLEGED' }),
    link('n', 'b', 'r', { status: 'CONTESTED', earliest: '2013-01-01', latest: '2013-12-31' }),
  ],
});
const view = { entities: ['a', 'b', 'r'], hidden: [], filters: NO_FILTERS };
const ids = (links: readonly { id: string }[]) => links.map((l) => l.id);

describe('the visible graph', () => {
  it('is everything without filters', () => {
    const all = visibleGraph(view, loaded, null);
    expect(ids(all.shownLinks)).toEqual(['l', 'm', 'n']);
    expect(hiddenCount(all)).toEqual({ links: 0, entities: 0 });
  });

  it('counts each hidden link once, by cause', () => {
    const filters = {
      ...NO_FILTERS,
      confidence: [0.3, 1] as const,
      hedges: ['ALLEGED'] as const,
      statuses: ['CONTESTED'] as const,
    };
    const some = visibleGraph({ ...view, filters }, loaded, null);
    expect(some.shownLinks).toEqual([]);
    expect(some.hiddenLinks).toMatchObject({ hedge: 1, status: 1, confidence: 1, kind: 0 });
  });

  it('hides the links of entities that are hidden by kind or by hand', () => {
    const filters = { ...NO_FILTERS, kinds: ['REGION'] as const };
    const some = visibleGraph({ ...view, filters, hidden: ['a'] }, loaded, null);
    expect(some.hiddenLinks).toMatchObject({ hand: 2, kind: 1 });
    expect(some.hiddenEntities).toEqual({ hand: 1, kind: 1 });
  });

  it('omits a link without support outside the excluded sources, and uses the recombined figures of the others', () => {
    const counted = new Map([
      ['l', link('l', 'a', 'b', { confidence: 0.1 })],
      ['n', link('n', 'b', 'r', { hedge: null, status: 'DENIED' })],
    ]);
    const some = visibleGraph(view, loaded, counted);
    expect(some.shownLinks.map((l) => [l.id, l.confidence])).toEqual([['l', 0.1]]);
    expect(some.hiddenLinks.evidence).toBe(2);
  });

  it('dims links outside the date filter, but not undated ones', () => {
    const filters = { ...NO_FILTERS, happened: { from: '2014-01-01', to: null } };
    expect([...visibleGraph({ ...view, filters }, loaded, null).faint]).toEqual(['n']);
  });

  it('toggles an item of a list', () => {
    expect(toggled(toggled(['x'], 'y'), 'x')).toEqual(['y']);
  });
});
