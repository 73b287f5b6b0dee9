import { EMPTY_GRAPH, withSubgraph } from '../../../client/state/loaded-graph.ts';
import { entity, link } from '../harness.ts';

describe('the loaded graph', () => {
  const [a, b, c] = [entity('a'), entity('b'), entity('c')];
  const first = withSubgraph(EMPTY_GRAPH, { entities: [a, b], links: [link('l', 'a', 'b')] });

  it('merges a subgraph, with the newest figures', () => {
    const second = withSubgraph(first, {
      entities: [a, b, c],
      links: [link('l', 'a', 'b', { confidence: 0.9 })],
    });
    expect([...second.entities.keys()]).toEqual(['a', 'b', 'c']);
    expect(second.links.get('l')?.confidence).toBe(0.9);
    expect(first.entities.size).toBe(2);
  });

  it('removes a link that a subgraph with both its ends no longer contains', () => {
    expect(withSubgraph(first, { entities: [a, b], links: [] }).links.size).toBe(0);
  });

  it('keeps a link if a subgraph contains only one of its ends', () => {
    expect(withSubgraph(first, { entities: [b, c], links: [] }).links.size).toBe(1);
  });
});
