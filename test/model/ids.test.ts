import { linkClaim } from '../../server/model/claim.ts';
import { claimId, linkId, linkKey } from '../../server/model/ids.ts';
import { linkType } from '../../server/model/vocabulary.ts';

const tied = linkType.parse({
  label: 'tied to',
  inverse: 'tied to',
  class: 'ASSOCIATION',
  from: ['GROUP'],
  to: ['GROUP'],
  symmetric: true,
});
const leg = linkType.parse({
  label: 'leads to',
  inverse: 'comes from',
  class: 'MOVEMENT',
  from: ['REGION'],
  to: ['REGION'],
  key: ['flow', 'mode'],
});
const base = {
  subject: 'b',
  type: 'TIED_TO',
  object: 'a',
  hedge: 'STATED',
  source: 'src-x',
  statement: 'They are tied.',
};

describe('a link', () => {
  it('of a symmetric type is the same from either end', () => {
    const one = linkKey({ type: 'TIED_TO', subject: 'b', object: 'a', qualifiers: {} }, tied);
    const other = linkKey({ type: 'TIED_TO', subject: 'a', object: 'b', qualifiers: {} }, tied);
    expect(linkId(one)).toBe(linkId(other));
    expect(one.from).toBe('a');
  });

  it('is told apart by key qualifiers alone', () => {
    const id = (qualifiers: Record<string, string>) =>
      linkId(linkKey({ type: 'ROUTE_LEG', subject: 'x', object: 'y', qualifiers }, leg));
    expect(id({ flow: 'f', mode: 'AIR', order: '1' })).toBe(id({ mode: 'AIR', flow: 'f', order: '2' }));
    expect(id({ flow: 'f', mode: 'AIR' })).not.toBe(id({ flow: 'f', mode: 'ROAD' }));
  });
});

describe('a claim’s id', () => {
  it('follows from what it says, not from the order of its qualifiers', () => {
    const one = linkClaim.parse({ ...base, qualifiers: { a: '1', b: '2' } });
    const other = linkClaim.parse({ ...base, qualifiers: { b: '2', a: '1' } });
    expect(claimId(one)).toBe(claimId(other));
  });

  it.each([
    { hedge: 'ALLEGED' },
    { stance: 'DENIES' },
    { source: 'src-y' },
    { happened: '2013' },
    { attributedTo: ['z'] },
  ])('changes with %j', (change) => {
    expect(claimId(linkClaim.parse({ ...base, ...change }))).not.toBe(claimId(linkClaim.parse(base)));
  });
});
