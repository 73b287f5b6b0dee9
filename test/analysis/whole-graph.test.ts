import fc from 'fast-check';
import { viewLinks } from '../../server/analysis/link-view.ts';
import { centrality, checkSize, communities, MAX_MEASURED } from '../../server/analysis/whole-graph.ts';
import { draw, type Drawn } from './harness.ts';
import { sample } from '../support/sample.ts';

const star: Drawn[] = [
  { from: 'hub', to: 'a' },
  { from: 'b', to: 'hub' },
  { from: 'hub', to: 'c' },
  { from: 'c', to: 'd' },
];
const all = (claims: Drawn[]) => {
  const view = viewLinks(draw(claims));
  return {
    view,
    entities: Array.from({ length: view.projection.entityCount }, (_, i) => i),
    id: (n: number) => view.projection.idOf(n),
  };
};

describe('centrality', () => {
  it.each(['DEGREE', 'BETWEENNESS', 'PAGERANK'] as const)('by %s puts the hub of a star first', (measure) => {
    const { view, entities, id } = all(star);
    const scores = centrality(view, entities, measure);
    expect(id(scores[0]?.entity ?? -1)).toBe('hub');
    expect(scores.map((s) => s.score)).toEqual(scores.map((s) => s.score).sort((a, b) => b - a));
  });

  it('by betweenness is the share of shortest paths through an entity', () => {
    const { view, entities, id } = all(star);
    const score = new Map(centrality(view, entities, 'BETWEENNESS').map((s) => [id(s.entity), s.score]));
    expect(score.get('hub')).toBeCloseTo(5 / 6);
    expect(score.get('c')).toBeCloseTo(3 / 6);
    expect(score.get('a')).toBe(0);
  });

  it('refuses too many entities, and states the limit', () => {
    expect(() => checkSize(MAX_MEASURED + 1)).toThrow(`at most ${MAX_MEASURED}`);
  });
});

describe('communities', () => {
  it('separate two cliques that one link connects', () => {
    const clique = (names: string) =>
      [...names].flatMap((from, i) => [...names.slice(i + 1)].map((to) => ({ from, to })));
    const { view, entities, id } = all([
      ...clique('abcd'),
      ...clique('wxyz'),
      { from: 'd', to: 'w', hedge: 'SPECULATED' },
    ]);
    const { groups, modularity } = communities(view, entities, 1);
    expect(groups.map((group) => group.map(id).join(''))).toEqual(['abcd', 'wxyz']);
    expect(modularity).toBeGreaterThan(0.3);
  });

  it('contain every entity once, the same each time', () => {
    const name = fc.constantFrom(...'abcdefgh'.split(''));
    const claims = fc.array(
      fc.record({ from: name, to: name }).filter(({ from, to }) => from !== to),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(claims, (drawn) => {
        const { view, entities } = all(drawn);
        const { groups } = communities(view, entities, 1);
        expect(groups.flat().sort((a, b) => a - b)).toEqual(entities);
        expect(communities(view, entities, 1).groups).toEqual(groups);
      }),
      { numRuns: sample(60, 300) },
    );
  });
});
