import {
  EMPTY_VIEW,
  referencedIds,
  NO_QUESTION,
  withEntities,
  withHidden,
  withoutEntities,
  withPinned,
} from '../../../client/state/view.ts';

describe('a view', () => {
  const view = withEntities(EMPTY_VIEW, ['a', 'b'], { a: { x: 1, y: 1 }, b: { x: 2, y: 2 } });

  it('keeps positions when entities are added', () => {
    const more = withEntities(view, ['b', 'c'], { b: { x: 9, y: 9 }, c: { x: 3, y: 3 } });
    expect(more.entities).toEqual(['a', 'b', 'c']);
    expect(more.positions['b']).toEqual({ x: 2, y: 2 });
  });

  it('shows a hidden entity when it is added again', () => {
    expect(withEntities(withHidden(view, ['a']), ['a']).hidden).toEqual([]);
  });

  it('pins all of a selection, or unpins it if all were pinned', () => {
    const one = withPinned(view, ['a']);
    expect(withPinned(one, ['a', 'b']).pinned).toEqual(['a', 'b']);
    expect(withPinned(withPinned(one, ['a', 'b']), ['a', 'b']).pinned).toEqual([]);
  });

  it('removes entities that the graph does not have, and the path query about them', () => {
    const question = { ...NO_QUESTION, from: ['a'], to: ['b', 'c'] };
    const asked = { ...view, paths: { ...view.paths, question, path: 2, hop: 1 } };
    const left = withoutEntities(asked, new Set(['b']));
    expect(left.entities).toEqual(['a']);
    expect(left.paths).toMatchObject({
      question: { from: ['a'], to: ['c'] },
      asked: null,
      path: 0,
      hop: null,
    });
    expect(withoutEntities(asked, new Set())).toBe(asked);
    expect(referencedIds(asked)).toEqual(['a', 'b', 'c']);
  });
});
