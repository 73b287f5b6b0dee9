import { STATUSES } from '../../../../client/api/types.ts';
import { MARKS, sceneOf } from '../../../../client/canvas/large/scene.ts';
import type { DrawnEntity, DrawnLink } from '../../../../client/canvas/picture.ts';

describe('a scene', () => {
  it('marks links by status with the signs of the legend, a different one for each status', () => {
    const entities = ['a', 'b'].map((id) => ({ id, name: id, kind: 'GROUP' }) as DrawnEntity);
    const ends = { from: { id: 'a' }, to: { id: 'b' } } as Pick<DrawnLink, 'from' | 'to'>;
    const links = STATUSES.map((status) => ({ ...ends, id: status, status, confidence: 0.1 }) as DrawnLink);
    const { marks } = sceneOf(entities, links);
    const signs = Object.fromEntries(STATUSES.map((status, i) => [status, MARKS[marks[i] ?? 0]]));
    expect(signs).toEqual({
      CONFIRMED: '',
      PROBABLE: '',
      POSSIBLE: '',
      DOUBTFUL: '?',
      CONTESTED: '≠',
      DENIED: '×',
      UNSUPPORTED: '−',
    });
  });
});
