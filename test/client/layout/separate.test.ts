import fc from 'fast-check';
import { LEAST_DISTANCE, separation } from '../../../client/layout/separate.ts';

const place = fc.integer({ min: -200, max: 200 });
const entity = fc.record({ x: place, y: place, fixed: fc.boolean() });

/** Runs the separation to its end. */
function separated(entities: readonly { x: number; y: number; fixed: boolean }[]): Float32Array {
  const positions = Float32Array.from(entities.flatMap(({ x, y }) => [x, y]));
  const { tick } = separation(
    positions,
    Uint8Array.from(entities, ({ fixed }) => Number(fixed)),
  );
  while (!tick());
  return positions;
}

const distance = (p: Float32Array, a: number, b: number) =>
  Math.hypot((p[2 * a] ?? 0) - (p[2 * b] ?? 0), (p[2 * a + 1] ?? 0) - (p[2 * b + 1] ?? 0));

describe('separating overlapping entities', () => {
  it('leaves no overlap, even if all start at the same position', () => {
    fc.assert(
      fc.property(fc.array(entity, { minLength: 2, maxLength: 60 }), fc.boolean(), (entities, atOnePlace) => {
        const free = entities.map(({ x, y }) => ({
          x: atOnePlace ? 0 : x,
          y: atOnePlace ? 0 : y,
          fixed: false,
        }));
        const positions = separated(free);
        for (let a = 0; a < free.length; a++)
          for (let b = 0; b < a; b++) expect(distance(positions, a, b)).toBeGreaterThan(0.9 * LEAST_DISTANCE);
      }),
      { numRuns: 50 },
    );
  });

  it('moves neither fixed entities nor those with enough distance', () => {
    fc.assert(
      fc.property(fc.array(entity, { minLength: 1, maxLength: 40 }), (entities) => {
        const alone = { x: 5_000, y: 5_000, fixed: false };
        const all = [...entities, alone];
        const positions = separated(all);
        all.forEach(({ x, y, fixed }, i) => {
          if (fixed || i === entities.length)
            expect([positions[2 * i], positions[2 * i + 1]]).toEqual([x, y]);
        });
      }),
      { numRuns: 50 },
    );
  });
});
