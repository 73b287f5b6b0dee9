import fc from 'fast-check';
import { deadlineIn } from '../../../server/analysis/deadline.ts';
import { viewLinks, type LinkView } from '../../../server/analysis/link-view.ts';
import { describePath } from '../../../server/analysis/paths/describe-path.ts';
import { findPaths } from '../../../server/analysis/paths/find-paths.ts';
import { HEDGES } from '../../../server/model/kinds.ts';
import { draw, type Drawn } from '../harness.ts';
import { sample } from '../../support/sample.ts';

const FROM = 'n0';
const TO = 'n1';

/** Graphs with more links than are asked about at once; half of the links are at a few hubs. */
const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    from: fc.oneof(fc.integer({ min: 0, max: 59 }), fc.constantFrom(2, 3, 4)).map((n) => `n${n}`),
    to: fc.integer({ min: 0, max: 59 }).map((n) => `n${n}`),
    type: fc.constantFrom('TO', 'TIED'),
    hedge: fc.constantFrom(...HEDGES),
    stance: fc.constantFrom('SUPPORTS' as const, 'SUPPORTS' as const, 'DENIES' as const),
    source: fc.constantFrom('a', 'b', 'c', 'f'),
    origin: fc.constantFrom('x', 'y', 'z'),
  })
  .filter(({ from, to }) => from !== to);
const graph = fc.array(drawn, { minLength: 60, maxLength: 400 });

/** Hops of a shortest path and the best product of confidences among them, level by level. */
function oracle(view: LinkView, from: number, to: number): { hops: number; confidence: number } | null {
  const { projection } = view;
  let level = new Map([[from, 1]]);
  const seen = new Set([from]);
  for (let hops = 1; level.size > 0; hops++) {
    const next = new Map<number, number>();
    for (const [entity, product] of level) {
      for (const { number, confidence } of view.linksAt(entity)) {
        const other = projection.otherEnd(number, entity);
        if (confidence > 0 && !seen.has(other))
          next.set(other, Math.max(next.get(other) ?? 0, product * confidence));
      }
    }
    const confidence = next.get(to);
    if (confidence !== undefined) return { hops, confidence };
    for (const entity of next.keys()) seen.add(entity);
    level = next;
  }
  return null;
}

describe('one shortest path', () => {
  it('has the fewest hops and, of such paths, the greatest confidence, whatever the filter', () => {
    fc.assert(
      fc.property(graph, fc.subarray(['a', 'b', 'c']), (claims, excludeSources) => {
        const projection = draw(claims, { [FROM]: 'GROUP', [TO]: 'GROUP' });
        const view = viewLinks(projection, { evidence: { excludeSources } });
        const [from, to] = [projection.numberOf(FROM) as number, projection.numberOf(TO) as number];
        const query = {
          from: [from],
          to: [to],
          k: 1,
          maxHops: 100,
          ranking: 'SHORTEST' as const,
          direction: 'ANY' as const,
          avoid: [],
          via: [],
          classes: null,
          throughKinds: null,
          throughSubtypes: null,
        };
        const [path] = findPaths(projection, view.filter, query, deadlineIn(60_000)).paths;
        const best = oracle(view, from, to);
        expect(path ? path.entities.length - 1 : null).toBe(best?.hops ?? null);
        if (path && best) expect(describePath(view, path).confidence).toBeCloseTo(best.confidence, 9);
      }),
      { numRuns: sample(100, 1_000) },
    );
  });
});
