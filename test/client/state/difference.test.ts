import { difference } from '../../../client/state/difference.ts';
import { link } from '../harness.ts';

describe('the changes when evidence is excluded', () => {
  const links = [
    link('same', 'a', 'b', { confidence: 0.5 }),
    link('weaker', 'a', 'b', { confidence: 0.9 }),
    link('gone', 'a', 'b', { confidence: 0.4 }),
    link('denied', 'a', 'b', { confidence: 0.2 }),
    link('stronger', 'a', 'b', { confidence: 0.1 }),
  ];
  const without = new Map([
    ['same', link('same', 'a', 'b', { confidence: 0.5 })],
    ['weaker', link('weaker', 'a', 'b', { confidence: 0.7 })],
    ['denied', link('denied', 'a', 'b', { confidence: 0, hedge: null })],
    ['stronger', link('stronger', 'a', 'b', { confidence: 0.3 })],
  ]);

  it('are the lost, weakened and strengthened links, by decreasing loss', () => {
    expect(difference(links, without).map((c) => [c.link.id, c.before, c.after?.confidence ?? null])).toEqual(
      [
        ['gone', 0.4, null],
        ['weaker', 0.9, 0.7],
        ['denied', 0.2, null],
        ['stronger', 0.1, 0.3],
      ],
    );
  });
});
