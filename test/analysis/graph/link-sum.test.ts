import fc from 'fast-check';
import { viewLinks } from '../../../server/analysis/link-view.ts';
import { CREDIBILITIES, HEDGES, STANCES } from '../../../server/model/kinds.ts';
import { sample } from '../../support/sample.ts';
import { draw, SOURCES, type Drawn } from '../harness.ts';

const SPEAKERS = ['anna', 'ben', 'cleo', 'dora'];
const claim: fc.Arbitrary<Drawn> = fc.record({
  from: fc.constant('x'),
  to: fc.constant('y'),
  hedge: fc.constantFrom(...HEDGES),
  stance: fc.constantFrom(...STANCES),
  credibility: fc.constantFrom(...CREDIBILITIES),
  source: fc.constantFrom(...SOURCES.map(({ id }) => id)),
  speakers: fc.subarray(SPEAKERS),
});
const voice: fc.Arbitrary<Drawn> = fc.record({
  from: fc.constantFrom(...SPEAKERS.slice(0, 2)),
  to: fc.constantFrom(...SPEAKERS.slice(2)),
  type: fc.constant('SPEAKS_FOR'),
  source: fc.constant('r'),
});

describe('links that are combined from columns', () => {
  it('have the figures that the model combines from claims', () => {
    fc.assert(
      fc.property(
        fc.array(claim, { minLength: 1, maxLength: 12 }),
        fc.array(voice, { maxLength: 2 }),
        fc.subarray(SPEAKERS),
        (claims, voices, excludeSpeakers) => {
          const projection = draw([...claims, ...voices]);
          for (const filter of [{}, { evidence: { excludeSpeakers } }]) {
            for (const { sum, summary } of viewLinks(projection, filter).links()) {
              expect(summary).toMatchObject(sum);
            }
          }
        },
      ),
      { numRuns: sample(200, 2_000) },
    );
  });
});
