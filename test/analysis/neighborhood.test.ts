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
const near = (hops: number, limit: number, types = ['TO'], question = {}) => {
  const part = neighborhood(viewLinks(projection, { types }), {
    start: [number('a')],
    hops,
    limit,
    direction: 'ANY',
    except: [],
    ...question,
  });
  return { ...part, entities: part.entities.map((n) => projection.idOf(n)) };
};

describe('a neighbourhood', () => {
  it('holds what is within the hops, nearest first, and the links among it', () => {
    expect(near(2, 10)).toMatchObject({ entities: ['a', 'b', 'd', 'c'], totalEntities: 4 });
    expect(near(2, 10).links).toHaveLength(4);
  });

  it('is cut at the limit, best connected first, and says how much there is', () => {
    expect(near(2, 3)).toMatchObject({ entities: ['a', 'b', 'd'], totalEntities: 4, totalLinks: 4 });
  });

  it('follows links one way, where it is told to', () => {
    const from = (id: string, direction: string) =>
      near(1, 10, ['TO'], { start: [number(id)], direction }).entities;
    expect(from('b', 'OUT')).toEqual(['b', 'd', 'c']);
    expect(from('b', 'IN')).toEqual(['b', 'a']);
  });

  it('leaves out what is there already, does not count it, and passes through it', () => {
    const except = ['a', 'b', 'd'].map(number);
    expect(near(2, 2, ['TO'], { except })).toMatchObject({ entities: ['a', 'c'], totalEntities: 2 });
  });

  it('does not go over links that the filter removed', () => {
    expect(near(3, 10, ['OTHER']).entities).toEqual(['a']);
  });
});
