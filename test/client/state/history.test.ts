import { back, forward, selectionFor, EMPTY_HISTORY, visit } from '../../../client/state/history.ts';

describe('the inspector’s history', () => {
  const at = (id: string) => ({ what: 'entity' as const, id });

  it('goes back and forward, and drops the forward entries on a new visit', () => {
    const three = visit(visit(visit(EMPTY_HISTORY, at('a')), at('b')), at('c'));
    expect(back(back(three)).now).toEqual(at('a'));
    expect(forward(back(back(three))).now).toEqual(at('b'));
    expect(visit(back(three), at('d')).next).toEqual([]);
  });

  it('does nothing at its ends or on a visit to the current subject', () => {
    expect(back(EMPTY_HISTORY)).toBe(EMPTY_HISTORY);
    expect(visit(visit(EMPTY_HISTORY, at('a')), at('a')).past).toEqual([]);
  });

  it('selects an entity or link that is opened, but no other subject', () => {
    expect(selectionFor(at('a'))).toEqual(['a']);
    expect(selectionFor({ what: 'source', id: 's' })).toEqual([]);
    expect(selectionFor(null)).toEqual([]);
  });
});
