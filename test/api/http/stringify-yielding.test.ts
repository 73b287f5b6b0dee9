import fc from 'fast-check';
import { stringifyYielding } from '../../../server/api/http/stringify-yielding.ts';
import { sample } from '../../support/sample.ts';

describe('a response serialized with yields', () => {
  it('equals the result of JSON.stringify', async () => {
    const answer = fc.dictionary(
      fc.string(),
      fc.oneof(fc.jsonValue({ maxDepth: 4 }), fc.constant(undefined)),
    );
    await fc.assert(
      fc.asyncProperty(answer, async (value) => {
        expect(await stringifyYielding(value)).toBe(JSON.stringify(value));
      }),
      { numRuns: sample(100, 1_000) },
    );
  });

  it('yields to the event loop within a long list', async () => {
    const list = Array.from({ length: 200_000 }, (_, i) => ({
      id: `link-${i}`,
      from: { id: 'a' },
      to: null,
    }));
    let ticks = 0;
    const count = setInterval(() => ticks++, 1);
    try {
      expect(await stringifyYielding({ data: { list } })).toBe(JSON.stringify({ data: { list } }));
    } finally {
      clearInterval(count);
    }
    expect(ticks).toBeGreaterThan(0);
  });
});
