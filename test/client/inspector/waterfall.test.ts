import fc from 'fast-check';
import { waterfall } from '../../../client/inspector/waterfall.ts';
import { hundredths, twoDecimals } from '../../../client/words/two-decimals.ts';
import { combineClaims, byParty, type Evidence } from '../../../server/model/confidence.ts';
import { apolo, startServer, vocabulary, type ServerUnderTest } from '../../support/server.ts';

interface Summed {
  readonly contributions: Parameters<typeof waterfall>[0];
  readonly confidence: number;
}

/** The steps and the result as rounded on the page. */
function printed({ contributions, confidence }: Summed) {
  const steps = waterfall(contributions, confidence);
  return { steps, sum: steps.reduce((sum, { change }) => sum + Math.round(change * 100), 0) };
}

function expectConsistent(link: Summed) {
  const { steps, sum } = printed(link);
  expect([link, sum]).toEqual([link, hundredths(link.confidence)]);
  expect(steps.at(-1)?.to ?? 0).toBe(link.confidence);
  const [first] = link.contributions;
  if (first?.stance === 'SUPPORTS' && steps.length > 1)
    expect(twoDecimals(steps[0]?.change ?? 0)).toBe(twoDecimals(first.weight));
  steps.forEach(({ change }, i) => {
    if (link.contributions[i]?.stance === 'DENIES') expect(change).toBeLessThanOrEqual(0);
    else expect(change).toBeGreaterThanOrEqual(0);
  });
}

describe('the waterfall of a link', () => {
  let server: ServerUnderTest;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it('adds up to the rounded confidence for every link of the Apolo case', async () => {
    const ids = apolo().batch.entities.map(({ value }) => value.id);
    const { data } = await server.ask(
      'query ($ids: [ID!]!) { subgraph(entityIds: $ids) { links { figures { confidence contributions { stance weight } } } } }',
      { ids },
    );
    const links = data.subgraph.links.map(({ figures }: { figures: Summed }) => figures) as Summed[];
    expect(links.length).toBeGreaterThan(400);
    links.forEach(expectConsistent);
  });

  it('adds up to the rounded confidence for any contributions', () => {
    const { hedge, reliability } = vocabulary.weights;
    const weight = fc
      .tuple(fc.constantFrom(...Object.values(hedge)), fc.constantFrom(...Object.values(reliability)))
      .map(([h, r]) => h * r);
    const claim = fc.record<Evidence>({
      origin: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      party: fc.constantFrom('p', 'q', 'r', 's'),
      stance: fc.constantFrom('SUPPORTS', 'DENIES', 'UNCONFIRMED'),
      hedge: fc.constant('STATED'),
      weight: fc.oneof(weight, fc.double({ min: 0, max: 1, noNaN: true })),
    });
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 12 }), (claims) => {
        expectConsistent({ contributions: byParty(claims), confidence: combineClaims(claims).confidence });
      }),
      { numRuns: 2_000 },
    );
  });
});
