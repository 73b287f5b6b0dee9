import type { EntityOnCanvas, LinkRef } from '../../client/api/types.ts';
import { EMPTY, without, withPart } from '../../client/state/canvas.ts';
import { NO_FILTERS, shown, toggled } from '../../client/state/filters.ts';
import { back, forward, START, visit } from '../../client/state/history.ts';

const entity = (id: string, kind: EntityOnCanvas['kind'] = 'GROUP'): EntityOnCanvas => ({
  id,
  kind,
  name: id,
});
const link = (
  id: string,
  from: EntityOnCanvas,
  to: EntityOnCanvas,
  more: Partial<LinkRef> = {},
): LinkRef => ({
  id,
  from,
  to,
  type: 'TO',
  label: 'to',
  symmetric: false,
  confidence: 0.5,
  status: 'POSSIBLE',
  hedge: 'STATED',
  ...more,
});
const [a, b, r] = [entity('a'), entity('b'), entity('r', 'REGION')];

describe('the canvas', () => {
  it('takes a part on top of what is there, with the newest figures', () => {
    const first = withPart(EMPTY, { entities: [a, b], links: [link('l', a, b)] });
    const second = withPart(first, { entities: [b, r], links: [link('l', a, b, { confidence: 0.9 })] });
    expect([...second.entities.keys()]).toEqual(['a', 'b', 'r']);
    expect(second.links.get('l')?.confidence).toBe(0.9);
    expect(first.entities.size).toBe(2);
  });

  it('lets an entity go with the links at it', () => {
    const content = without(
      withPart(EMPTY, { entities: [a, b, r], links: [link('l', a, b), link('m', a, r)] }),
      'b',
    );
    expect([...content.links.keys()]).toEqual(['m']);
  });
});

describe('filters', () => {
  const links = [
    link('l', a, b, { confidence: 0.2 }),
    link('m', a, r, { hedge: 'ALLEGED' }),
    link('n', b, r, { status: 'CONTESTED', hedge: null }),
  ];

  it('hide nothing at first', () => {
    expect(shown([a, b, r], links, NO_FILTERS)).toMatchObject({ links, hiddenEntities: 0 });
  });

  it('count each hidden link under what hides it', () => {
    const filters = {
      ...NO_FILTERS,
      minConfidence: 0.3,
      hedges: new Set(['ALLEGED'] as const),
      statuses: new Set(['CONTESTED'] as const),
    };
    const seen = shown([a, b, r], links, filters);
    expect(seen.links).toEqual([]);
    expect(seen.hiddenBy).toEqual({ kind: 0, hedge: 1, status: 1, confidence: 1 });
  });

  it('hide the links at a hidden kind', () => {
    expect(shown([a, b, r], links, { ...NO_FILTERS, kinds: new Set(['REGION'] as const) })).toMatchObject({
      hiddenBy: { kind: 2 },
      hiddenEntities: 1,
    });
  });

  it('are switched off and on again', () => {
    expect(toggled(toggled(new Set(['x']), 'y'), 'x')).toEqual(new Set(['y']));
  });
});

describe('the inspector’s history', () => {
  const at = (id: string) => ({ what: 'entity' as const, id });

  it('goes back and forward, and forgets what came next when it turns elsewhere', () => {
    const three = visit(visit(visit(START, at('a')), at('b')), at('c'));
    expect(back(back(three)).now).toEqual(at('a'));
    expect(forward(back(back(three))).now).toEqual(at('b'));
    expect(visit(back(three), at('d')).next).toEqual([]);
  });

  it('stays at its ends, and does not count a visit to the same place', () => {
    expect(back(START)).toEqual(START);
    expect(visit(visit(START, at('a')), at('a')).past).toEqual([]);
  });
});
