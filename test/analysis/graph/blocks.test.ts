import fc from 'fast-check';
import { blocksBetween, type Blocks } from '../../../server/analysis/graph/blocks.ts';
import { draw } from '../harness.ts';
import { sample } from '../../support/sample.ts';

const names = 'abcdefgh'.split('');
const graph = fc.array(
  fc
    .record({ from: fc.constantFrom(...names), to: fc.constantFrom(...names) })
    .filter(({ from, to }) => from !== to),
  { minLength: 1, maxLength: 12 },
);
const everybody = Object.fromEntries(names.map((n) => [n, 'GROUP' as const]));

describe('the blocks between two entities', () => {
  it('contain exactly the entities on simple paths between them', () => {
    fc.assert(
      fc.property(graph, fc.nat(7), fc.nat(7), (claims, from, to) => {
        if (from === to) return;
        const projection = draw(claims, everybody);
        const onPaths = new Set<number>();
        const walk = (path: number[]) => {
          const last = path.at(-1) as number;
          if (last === to) path.forEach((entity) => onPaths.add(entity));
          else
            for (const link of projection.linksAt(last)) {
              const next = projection.otherEnd(link, last);
              if (!path.includes(next)) walk([...path, next]);
            }
        };
        walk([from]);
        const blocks = projection.columns.blocks as Blocks;
        const between = blocksBetween(blocks, from, to);
        const held = names
          .map((_, entity) => entity)
          .filter(
            (entity) =>
              between?.blocks.includes(blocks.blockOf[entity] as number) || between?.apex === entity,
          );
        expect(new Set(held)).toEqual(onPaths);
      }),
      { numRuns: sample(200, 2_000) },
    );
  });
});
