import fc from 'fast-check';
import { stringifyInTurns } from '../../../server/api/http/stringify-in-turns.ts';
import { sample } from '../../support/sample.ts';

describe('an answer made into JSON in turns', () => {
  it('is what JSON.stringify makes of it', async () => {
    const answer = fc.dictionary(
      fc.string(),
      fc.oneof(fc.jsonValue({ maxDepth: 4 }), fc.constant(undefined)),
    );
    await fc.assert(
      fc.asyncProperty(answer, async (value) => {
        expect(await stringifyInTurns(value)).toBe(JSON.stringify(value));
      }),
      { numRuns: sample(100, 1_000) },
    );
  });

  it('lets others have their turn in a long list', async () => {
    const list = Array.from({ length: 200_000 }, (_, i) => ({
      id: `link-${i}`,
      from: { id: 'a' },
      to: null,
    }));
    let turns = 0;
    const count = setInterval(() => turns++, 1);
    try {
      expect(await stringifyInTurns({ data: { list } })).toBe(JSON.stringify({ data: { list } }));
    } finally {
      clearInterval(count);
    }
    expect(turns).toBeGreaterThan(0);
  });
});
