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
const near = (hops: number, limit: number, types = ['TO']) => {
  const part = neighborhood(
    viewLinks(projection, { types }),
    [projection.numberOf('a') as number],
    hops,
    limit,
  );
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

  it('does not go over links that the filter removed', () => {
    expect(near(3, 10, ['OTHER']).entities).toEqual(['a']);
  });
});
