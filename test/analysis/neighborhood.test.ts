import { viewLinks } from '../../server/analysis/link-view.ts';
import { neighborhood } from '../../server/analysis/neighborhood.ts';
import { draw } from './harness.ts';

const projection = draw([
  { from: 'a', to: 'b' },
  { from: 'b', to: 'c' },
  { from: 'c', to: 'd' },
  { from: 'b', to: 'd' },
  { from: 'd', to: 'e' },
]);
const number = (id: string) => projection.numberOf(id) as number;
const near = (hops: number, limit: number, types = ['TO'], query = {}) => {
  const part = neighborhood(viewLinks(projection, { types }), {
    start: [number('a')],
    hops,
    limit,
    direction: 'ANY',
    exclude: [],
    ...query,
  });
  return { ...part, entities: part.entities.map((n) => projection.idOf(n)) };
};

describe('a neighbourhood', () => {
  it('has the entities within the hops, nearest first, and the links between them', () => {
    expect(near(2, 10)).toMatchObject({ entities: ['a', 'b', 'd', 'c'], totalEntities: 4 });
    expect(near(2, 10).links).toHaveLength(4);
  });

  it('is cut at the limit, best connected first, and has the total', () => {
    expect(near(2, 3)).toMatchObject({ entities: ['a', 'b', 'd'], totalEntities: 4, totalLinks: 4 });
  });

  it('follows links in a direction', () => {
    const from = (id: string, direction: string) =>
      near(1, 10, ['TO'], { start: [number(id)], direction }).entities;
    expect(from('b', 'OUT')).toEqual(['b', 'd', 'c']);
    expect(from('b', 'IN')).toEqual(['b', 'a']);
  });

  it('excludes given entities, does not count them, and passes through them', () => {
    const exclude = ['a', 'b', 'd'].map(number);
    expect(near(2, 2, ['TO'], { exclude })).toMatchObject({ entities: ['a', 'c'], totalEntities: 2 });
  });

  it('does not follow links that the filter removes', () => {
    expect(near(3, 10, ['OTHER']).entities).toEqual(['a']);
  });
});
