import type { LinkFilter } from '../../server/analysis/link-filter.ts';
import { countFiltered, viewLinks } from '../../server/analysis/link-view.ts';
import { draw, type Drawn } from './harness.ts';

const kept = (claims: Drawn[], filter: LinkFilter, kinds = {}) => {
  const view = viewLinks(draw(claims, kinds), filter);
  return {
    ...countFiltered(view),
    confidences: [...view.links()].map(({ confidence, sum, summary }) => {
      expect(summary.confidence).toBe(confidence);
      expect(summary).toMatchObject(sum);
      return Number(confidence.toFixed(4));
    }),
  };
};

describe('a link filter', () => {
  it('combines links again from the claims that pass; a confidence can rise', () => {
    const claims: Drawn[] = [
      { from: 'a', to: 'b', source: 'a', origin: 'x' },
      { from: 'a', to: 'b', source: 'b', origin: 'y', stance: 'DENIES' },
    ];
    const [before] = kept(claims, {}).confidences;
    const [after] = kept(claims, { evidence: { excludeSources: ['b'] } }).confidences;
    expect(before).toBeLessThan(after as number);
    expect(after).toBe(0.9);
  });

  it.each<[string, LinkFilter]>([
    ['a source', { evidence: { excludeSources: ['b'] } }],
    ['a publisher', { evidence: { excludePublishers: ['Publisher B'] } }],
    ['a speaker at the end of the chain', { evidence: { excludeSpeakers: ['minister'] } }],
    ['an outlet within the chain', { evidence: { excludeSpeakers: ['paper'] } }],
    ['a grade', { evidence: { minReliability: 'A' } }],
    ['a party', { evidence: { excludeParties: ['government'] } }],
    ['a wording', { evidence: { hedges: ['STATED'] } }],
  ])('leaves out claims by %s', (_what, filter) => {
    const claims: Drawn[] = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c', source: 'b', hedge: 'ALLEGED', speakers: ['paper', 'minister'] },
      { from: 'minister', to: 'ministry', type: 'SPEAKS_FOR', source: 'r' },
      { from: 'ministry', to: 'government', type: 'SPEAKS_FOR', source: 'r' },
    ];
    expect(kept(claims, filter)).toMatchObject({ linksExcluded: 1, confidences: [0.9, 1, 1] });
  });

  it('keeps F outside the order of grades, and counts the claims it excludes', () => {
    const claims: Drawn[] = [
      { from: 'a', to: 'b', source: 'd' },
      { from: 'b', to: 'c', source: 'e' },
      { from: 'c', to: 'd', source: 'f' },
      { from: 'd', to: 'e', source: 'f' },
    ];
    const evidence = { minReliability: 'D' } as const;
    expect(kept(claims, { evidence })).toMatchObject({ linksExcluded: 1, ungradedClaimsExcluded: 0 });
    expect(kept(claims, { evidence: { ...evidence, includeUngraded: false } })).toMatchObject({
      linksExcluded: 3,
      ungradedClaimsExcluded: 2,
      confidences: [0.45],
    });
  });

  it('always keeps reference data', () => {
    const claims: Drawn[] = [
      { from: 'lima', to: 'peru', source: 'r', happened: ['1900-01-01', '1900-12-31'] },
    ];
    const filter: LinkFilter = {
      happened: { from: '2013-01-01', to: '2013-12-31' },
      evidence: {
        excludeSources: ['r'],
        excludeSpeakers: ['origin-r'],
        minReliability: 'A',
        includeUngraded: false,
        hedges: ['SPECULATED'],
        claimedBefore: '1800-01-01',
      },
    };
    expect(kept(claims, filter)).toMatchObject({
      linksExcluded: 0,
      undatedLinksIncluded: 0,
      undatedClaimsExcluded: 0,
      confidences: [1],
    });
  });

  it('keeps claims made on or before a day, and counts undated ones that it excludes', () => {
    const claims: Drawn[] = [
      { from: 'a', to: 'b', claimed: '2013-10-20' },
      { from: 'b', to: 'c', claimed: '2013-10-21' },
      { from: 'c', to: 'd' },
    ];
    expect(kept(claims, { evidence: { claimedBefore: '2013-10-20' } })).toMatchObject({
      linksExcluded: 2,
      undatedClaimsExcluded: 1,
    });
  });

  it('keeps links that overlap a time window, and counts undated ones that it keeps', () => {
    const claims: Drawn[] = [
      { from: 'a', to: 'b', happened: ['2012-01-01', '2012-12-31'] },
      { from: 'b', to: 'c', happened: ['2013-05-01', null] },
      { from: 'c', to: 'd' },
    ];
    expect(kept(claims, { happened: { from: '2013-01-01', to: '2013-12-31' } })).toMatchObject({
      linksExcluded: 1,
      undatedLinksIncluded: 1,
    });
  });

  it('keeps links by type, status and minimum confidence', () => {
    const claims: Drawn[] = [
      { from: 'a', to: 'b', type: 'TIED', hedge: 'SUSPECTED' },
      { from: 'b', to: 'c' },
    ];
    expect(kept(claims, { types: ['TO'] }).confidences).toEqual([0.9]);
    expect(kept(claims, { statuses: ['POSSIBLE'] }).confidences).toEqual([0.35]);
    expect(kept(claims, { minConfidence: 0.9 }).confidences).toEqual([0.9]);
  });

  it('keeps links about a commodity: at an end, by qualifier, or by a flow that moves it', () => {
    const claims: Drawn[] = [
      { from: 'flow', to: 'paste', type: 'MOVES' },
      { from: 'a', to: 'b', qualifiers: ['flow=flow'] },
      { from: 'b', to: 'c', qualifiers: ['commodity=paste'] },
      { from: 'c', to: 'd' },
    ];
    expect(kept(claims, { commodities: ['paste'] }, { flow: 'FLOW', paste: 'COMMODITY' }).linksExcluded).toBe(
      1,
    );
  });
});
